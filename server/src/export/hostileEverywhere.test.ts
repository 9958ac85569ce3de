/** Whatever is typed in whatever place, every form shows it as text: whole, literally, and without effect. */
import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { readReport } from '@plenaria/shared/report/readReport'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { hostileEverywhere, survivors } from '@plenaria/shared/report/testing/hostileEverywhere'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { plainCell } from './harmlessCell.ts'
import { readPackagedFonts } from './packagedFonts.ts'
import { createPdfWriter } from './pdfWriter.ts'
import { renderDocx } from './renderDocx.ts'
import { renderHtml } from './renderHtml.ts'
import { renderModelJson } from './renderJson.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { renderReportTable } from './tables/renderReportTable.ts'
import { paragraphsOf, partsOf, unescapeMarkup } from './testing/readDocx.ts'
import { readPdf } from './testing/readPdf.ts'

const input = hostileEverywhere()
const model = buildReport(input)

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
const numbersIn = (words: string): ReadonlySet<number> =>
  new Set([...words.matchAll(/⟪(\d+)⟫/g)].map(([, number]) => Number(number)))
const inline = (text: string): string => text.replaceAll(/\s+/g, ' ')
/** Numbers before which no hostile text stands whole; blanks and line ends may differ. */
const brokenIn = (words: string): readonly string[] => {
  const plain = inline(words)
  return [...plain.matchAll(/⟪\d+⟫/g)]
    .filter(({ index }) => !survivors.some((whole) => plain.slice(0, index).endsWith(inline(whole))))
    .map(([number]) => number)
}

const formOf = {
  html: (language: 'es' | 'en'): string | Promise<string> =>
    unescapeMarkup(
      renderHtml(layOutReport(model, language))
        .replaceAll('<br>', '\n')
        .replace(/<svg.*?<\/svg>/gs, '')
        .replace(/<[^>]*>/g, ''),
    ),
  md: (language: 'es' | 'en'): string | Promise<string> =>
    renderMarkdown(layOutReport(model, language))
      .replaceAll('<br>', '\n')
      .replace(/\\(?=[\\`*_[\]<>&#|~$.)+=-])/g, ''),
  docx: async (language: 'es' | 'en') =>
    paragraphsOf(partsOf(await renderDocx(layOutReport(model, language), model.generatedAt.local)).document)
      .map(({ text }) => text)
      .join('\n'),
} as const

describe.each(['html', 'md', 'docx'] as const)('in %s', (form) => {
  test.each(['es', 'en'] as const)('every text of the layout comes out whole in %s', async (language) => {
    const words = await formOf[form](language)
    const { cover, blocks } = layOutReport(model, language)
    const laidOut = numbersIn(stringsIn([cover, blocks]).join('\n'))
    expect(brokenIn(words)).toEqual([])
    const found = numbersIn(words)
    expect([...laidOut].filter((number) => !found.has(number))).toEqual([])
    expect(laidOut.size).toBeGreaterThan(80)
  })
})

describe('in pdf', () => {
  const writer = createPdfWriter(readPackagedFonts())
  /** Up to where letters run the other way, which a reader puts into an order of its own; lines end where they must, with hyphens. */
  const squeezed = (text: string): string => text.replaceAll(/[\s\u00AD-]/gu, '')
  const beginnings = survivors.map((text) => squeezed(text.split(/[\uFFFD\p{Script=Arabic}]/u)[0] ?? ''))

  test.each(['es', 'en'] as const)(
    'every text of the layout comes out, and nothing of it runs, in %s',
    async (language) => {
      const report = layOutReport(model, language)
      const { body, missing } = writer.write(report, model.generatedAt.at)
      // Of the tree: between the pages of a text stand their heads and feet.
      const words = squeezed((await readPdf(body)).tree.map(({ text }) => text).join(''))
      const found = numbersIn(words)
      expect([...numbersIn(stringsIn(report.blocks).join('\n'))].filter((number) => !found.has(number))).toEqual([])
      expect(found.size).toBeGreaterThan(80)
      const texts = words.split(/⟪\d+⟫/).slice(0, -1)
      expect(texts.filter((text) => !beginnings.some((beginning) => text.includes(beginning)))).toEqual([])
      expect(missing).toEqual(['U+1F1ED', 'U+1F1F3', 'U+1F3FD', 'U+1F469'])
      for (const code of missing) expect(words).toContain(code)
      for (const action of ['/JavaScript', '/JS', '/Launch', '/OpenAction', '/AA'])
        expect(Buffer.from(body).includes(`${action} `)).toBe(false)
    },
  )
})

test('the page draws hostile labels of charts as text', () => {
  const drawings = renderHtml(layOutReport(model, 'es')).match(/<svg.*?<\/svg>/gs) ?? []
  expect(drawings.join('')).toMatch(/HYPERLINK\(&quot;|&lt;b/)
  for (const drawing of drawings)
    expect(drawing).not.toMatch(/<(?!\/?(svg|g|rect|text|line|path|pattern|defs|title|circle)\b)/)
})

test('the JSON holds every text whole, and can be imported', () => {
  const json = renderModelJson(model)
  expect(stringsIn(JSON.parse(json)).flatMap(brokenIn)).toEqual([])
  expect(readReport(json).ok).toBe(true)
})

test.each(reportTables)('the table %s has every text whole, and no cell that runs', (table) => {
  for (const language of ['es', 'en'] as const) {
    const rows: string[][] = parse(renderReportTable(model, table, language), { bom: true })
    const cells = rows.flat()
    expect(cells.filter((cell) => /^\s*[=+@＝＋－＠\t\r]/.test(cell))).toEqual([])
    expect(cells.map(plainCell).flatMap(brokenIn)).toEqual([])
    expect(numbersIn(cells.join('\n')).size).toBeGreaterThan(5)
  }
})
