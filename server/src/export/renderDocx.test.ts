import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { linesOf, type Passage } from '@plenaria/shared/report/passage'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { renderDocx } from './renderDocx.ts'
import { createRenderMeans } from './renderMeans.ts'
import { paragraphsOf, partsOf } from './testing/readDocx.ts'

const model = buildReport(reportSample())
const report = layOutReport(model, 'es')
const render = async (language: 'es' | 'en') =>
  partsOf(await renderDocx(layOutReport(model, language), model.generatedAt.local))
const spanish = await render('es')
const english = await render('en')
const paragraphs = paragraphsOf(spanish.document)

const lettersIn = (passage: Passage): number => linesOf(passage).filter(({ letter }) => letter !== null).length

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
      if (block.kind === 'points') return block.points.reduce((sum, { passage }) => sum + 1 + lettersIn(passage), count)
      if (block.kind === 'heading') return count + (block.numeral === null ? 0 : 1)
      return count + (block.kind === 'paragraph' && block.number !== null ? 1 + lettersIn(block.passage) : 0)
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

  test('has bold words, links and sub-paragraphs as Word knows them', async () => {
    const runs = (text: string, strong: boolean, link: string | null) => [{ text, strong, link }]
    const passage = {
      text: 'Uno\na\nb\nDos',
      language: 'es',
      note: null,
      lines: [
        { letter: null, runs: [...runs('Uno ', true, null), ...runs('enlace', false, 'https://example.org/?a=1&b=2')] },
        { letter: 1, runs: runs('primero', false, null) },
        { letter: 2, runs: runs('segundo', false, null) },
        { letter: null, runs: runs('Dos', false, null) },
      ],
    }
    const blocks = [{ kind: 'paragraph' as const, number: 1, passage }]
    for (const [language, label] of [
      ['es', '%2)'],
      ['en', '(%2)'],
    ] as const) {
      const file = await renderDocx({ ...layOutReport(model, language), blocks }, model.generatedAt.local)
      const { document, numbering, links } = partsOf(file)
      const [lead, first, second, rest] = paragraphsOf(document).slice(-4)
      expect([lead, first, second, rest].map((one) => one?.text)).toEqual(['Uno enlace', 'primero', 'segundo', 'Dos'])
      expect(lead?.xml).toMatch(/<w:b\/>.*Uno/s)
      expect(lead?.xml).toMatch(/<w:hyperlink [^>]*r:id="[^"]+"/)
      expect(links).toContain('https://example.org/?a=1&amp;b=2')
      expect(
        [lead, first, second, rest].map((one) => /<w:ilvl w:val="(\d)"/.exec(one?.xml ?? '')?.[1] ?? null),
      ).toEqual(['0', '1', '1', null])
      expect(new Set([lead?.list, first?.list, second?.list]).size).toBe(1)
      expect(/lowerLetter"\/>.{0,60}?<w:lvlText w:val="([^"]+)"/s.exec(numbering)?.[1]).toBe(label)
    }
  })

  test('has figures as pictures with their caption and their alternative', async () => {
    const figure = {
      kind: 'figure' as const,
      id: 'seats',
      caption: 'Asientos',
      alternative: 'Grupo 1: 3 <y> 4.',
      chart: { isStacked: false, series: ['CRM'], bars: [{ label: 'Grupo 1', values: [3] }] },
    }
    const picture = await createRenderMeans().drawPicture(figure)
    const pictures = new Map([[figure.id, picture]])
    const { document, media } = partsOf(await renderDocx({ ...report, blocks: [figure] }, 'x', { pictures }))
    expect(document).toContain('descr="Grupo 1: 3 &lt;y&gt; 4."')
    expect(document).toContain('title="Asientos"')
    expect(new Set(media.map((path) => path.split('.').at(-1)))).toEqual(new Set(['png', 'svg']))
    const said = partsOf(await renderDocx({ ...report, blocks: [figure] }, 'x'))
    expect(paragraphsOf(said.document).map(({ text }) => text)).toContain(figure.alternative)
  })

  test('has the same bytes whenever it is written', async () => {
    const [first, second] = [
      await renderDocx(report, model.generatedAt.local),
      await renderDocx(report, model.generatedAt.local),
    ]
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })
})
