import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { renderDocx } from './renderDocx.ts'
import { paragraphsOf, partsOf } from './testing/readDocx.ts'

const model = buildReport(reportSample())
const report = layOutReport(model, 'es')
const render = async (language: 'es' | 'en') =>
  partsOf(await renderDocx(layOutReport(model, language), model.generatedAt.local))
const spanish = await render('es')
const english = await render('en')
const paragraphs = paragraphsOf(spanish.document)

describe('the Word document', () => {
  test('has the report’s headings as real headings, in order', () => {
    const headings = paragraphs.flatMap(({ style, text }) => {
      const level = /^Heading(\d)$/.exec(style ?? '')?.[1]
      return level === undefined ? [] : [[Number(level), text]]
    })
    expect(headings).toEqual(
      report.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.title.text]] : [])),
    )
  })

  test('keeps the outline level of every heading style', () => {
    for (const [id, level] of [
      ['Heading1', '0'],
      ['Heading2', '1'],
      ['Heading3', '2'],
    ]) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(spanish.styles)?.[0]
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`)
    }
  })

  test('fills its contents with the headings of the first two levels', () => {
    const entries = paragraphs.filter(({ style }) => style === 'TOC1' || style === 'TOC2').map(({ text }) => text)
    const expected = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level <= 2 ? [block.title.text] : [],
    )
    expect(entries).toEqual(expected)
  })

  test('numbers paragraphs, topics and points by numbering, not by typed digits', () => {
    const numbered = paragraphs.filter(({ list }) => list !== null)
    const expected = report.blocks.reduce((count, block) => {
      if (block.kind === 'points') return count + block.points.length
      if (block.kind === 'heading') return count + (block.numeral === null ? 0 : 1)
      return count + (block.kind === 'paragraph' && block.number !== null ? 1 : 0)
    }, 0)
    expect(numbered).toHaveLength(expected)
    expect(spanish.numbering).toMatch(/<w:numFmt w:val="upperRoman"\/>.{0,80}<w:lvlText w:val="%1\."\/>/s)
    expect(spanish.numbering).toContain('<w:lvlText w:val="%1)"/>')
    expect(spanish.numbering).toContain('<w:lvlText w:val="4.%1"/>')
  })

  test('begins the recommendations of each topic anew and lets a group’s proposals run on', () => {
    const lists = paragraphs.filter(({ style }) => style === 'Recommendation').map(({ list }) => list)
    const groupOne = lists.slice(0, 2)
    const adopted = lists.slice(-5)
    expect(new Set(groupOne).size).toBe(1)
    expect(adopted.map((list) => adopted.indexOf(list))).toEqual([0, 0, 2, 2, 4])
  })

  test('repeats the header row of every table', () => {
    const tables = spanish.document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables).toHaveLength(report.blocks.filter(({ kind }) => kind === 'table').length)
    for (const table of tables) expect(/<w:tr>.*?<\/w:tr>/s.exec(table)?.[0]).toContain('<w:tblHeader/>')
  })

  test('is in its own language, and marks words of another', () => {
    expect(spanish.styles).toContain('<w:lang w:val="es-ES"/>')
    expect(english.styles).toContain('<w:lang w:val="en-US"/>')
    const fund = paragraphs.find(({ text }) => text.includes('Establish a joint fund'))
    expect(fund?.xml).toContain('<w:lang w:val="en-US"/>')
    expect(fund?.text).toContain('(sin texto en español; original en inglés)')
  })

  test('names both secretariats at the head and counts pages at the foot', () => {
    expect(spanish.heads.join()).toContain('Secretaría Ejecutiva de la CRM · Secretaría Técnica del MIRPS')
    expect(spanish.feet.join()).toMatch(/Página .*PAGE.* de .*NUMPAGES/s)
  })

  test('is numbered alike in both languages', () => {
    expect(paragraphsOf(english.document).map(({ style, list }) => [style, list])).toEqual(
      paragraphs.map(({ style, list }) => [style, list]),
    )
  })
})
