/** The PDF as a reader with a screen reader has it: its tree, not its flags. */
import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { letterLabel } from '@plenaria/shared/report/letters'
import { linesOf, type Passage } from '@plenaria/shared/report/passage'
import type { Block, Heading, ReportDocument } from '@plenaria/shared/report/reportDocument'
import { endless, hostileReport, survivors } from '@plenaria/shared/report/testing/hostileReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { BlockFailed } from './blockFailed.ts'
import { readPackagedFonts } from './packagedFonts.ts'
import { createPdfWriter } from './pdfWriter.ts'
import { type Element, elementsOf, readPdf } from './testing/readPdf.ts'

const model = buildReport(reportSample())
const documents = { es: layOutReport(model, 'es'), en: layOutReport(model, 'en') }
const fonts = readPackagedFonts()
const writer = createPdfWriter(fonts)
const write = (report: ReportDocument) => writer.write(report, model.generatedAt.at)
const read = async (report: ReportDocument) => readPdf(write(report).body)
const pdfs = { es: await read(documents.es), en: await read(documents.en) }

/** A line ends where it must, which is nothing of the words. */
const run = (text: string): string => text.replaceAll(/[\s\u00AD\u202A-\u202E]/gu, '')
const headingsOf = ({ blocks }: ReportDocument): readonly Heading[] =>
  blocks.filter((block) => block.kind === 'heading')
const titleOf = ({ numeral, title }: Heading): string => `${numeral === null ? '' : `${numeral}. `}${title.text}`
const withBlocks = (report: ReportDocument, ...blocks: readonly Block[]): ReportDocument => ({ ...report, blocks })
const words = (text: string) => ({ text, language: 'es', note: null })
const paragraph = (number: number, text: string): Block => ({ kind: 'paragraph', number, passage: words(text) })

describe.each(['es', 'en'] as const)('the PDF in %s', (language) => {
  const report = documents[language]
  const pdf = pdfs[language]

  test('says that it is PDF/UA-1, in which language it is, and shows its title', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect([pdf.isMarked, pdf.isTitleShown, pdf.language]).toEqual([true, true, language])
    expect(pdf.title).toBe(`${report.subtitle}: ${report.title.text}`)
  })

  test('has the report’s headings in order, and skips no level', () => {
    const headings = elementsOf(pdf.tree, /^H\d$/)
    expect(headings.map(({ role, text }) => `${role} ${run(text)}`)).toEqual([
      `H1 ${run(report.words.contents)}`,
      ...headingsOf(report).map((heading) => `H${heading.level} ${run(titleOf(heading))}`),
    ])
    headings.forEach(({ role }, index) => {
      expect(Number(role[1])).toBeLessThanOrEqual(Number(headings[index - 1]?.role[1] ?? 0) + 1)
    })
  })

  test('has the headings as bookmarks', () => {
    expect(pdf.outline).toEqual(headingsOf(report).map((heading) => `${heading.level} ${titleOf(heading)}`))
  })

  test('has every table with its caption, header cells with scope, and all its rows', () => {
    const tables = elementsOf(pdf.tree, 'Table')
    const expected = report.blocks.filter((block) => block.kind === 'table')
    expect(tables).toHaveLength(expected.length)
    const captions = elementsOf(pdf.tree, 'Caption').map(({ text }) => run(text))
    expect(captions).toEqual(
      report.blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'figure' ? [run(block.caption)] : [])),
    )
    expected.forEach(({ columns, rows }, at) => {
      const table = tables[at]
      const heads = elementsOf(elementsOf(table ? [table] : [], 'THead'), 'TH')
      expect(heads.map(({ text }) => run(text))).toEqual(columns.map(({ title }) => run(title.text)))
      expect(heads.map(({ scope }) => scope)).toEqual(columns.map(() => 'Column'))
      const body = elementsOf(elementsOf(table ? [table] : [], 'TBody'), 'TR')
      expect(body.map(({ children }) => children.length)).toEqual(rows.map((row) => row.length))
    })
  })

  test('has its contents filled, and says of every link where it leads', () => {
    const entries = elementsOf(pdf.tree, 'TOCI').map(({ text }) => run(text))
    const expected = headingsOf(report).filter(({ level }) => level <= 2)
    expect(entries).toHaveLength(expected.length)
    expected.forEach((heading, at) => {
      expect(entries[at]).toMatch(new RegExp(`^${escaped(run(titleOf(heading)))}\\.*\\d+$`))
    })
    expect(pdf.links.length).toBeGreaterThanOrEqual(entries.length)
    expect(pdf.links.filter(({ contents, tabs }) => (contents ?? '').trim() === '' || tabs !== 'S')).toEqual([])
  })

  test('has figures with what they show in words', () => {
    const figures = elementsOf(pdf.tree, 'Figure').filter(({ alternative }) => alternative !== null)
    expect(figures.map(({ alternative }) => alternative)).toEqual(
      report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.alternative] : [])),
    )
  })

  test('has points and sub-paragraphs as lists whose labels the report gives', () => {
    const labels = elementsOf(elementsOf(pdf.tree, 'LI'), 'Lbl').map(({ text }) => run(text))
    const letters = (passage: Passage) =>
      linesOf(passage).flatMap(({ letter }) => (letter === null ? [] : [letterLabel(letter, language)]))
    expect(labels).toEqual(
      report.blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return letters(block.passage)
        if (block.kind !== 'points') return []
        return block.points.flatMap(({ number, passage }) => [
          `${block.prefix}${number}${block.suffix}`,
          ...letters(passage),
        ])
      }),
    )
  })

  test('numbers its paragraphs as the report does', () => {
    const paragraphs = elementsOf(pdf.tree, 'P').map(({ text }) => run(text))
    const numbered = report.blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' || block.number === null) return []
      const lines = linesOf(block.passage)
      const end = lines.findIndex(({ letter }) => letter !== null)
      const lead = (end === -1 ? lines : lines.slice(0, end)).flatMap(({ runs }) => runs.map(({ text }) => text))
      return [run(`${block.number}.${block.passage.note ?? ''}${lead.join('')}`)]
    })
    expect(paragraphs.filter((text) => numbered.includes(text))).toEqual(numbered)
  })

  test('uses no kind of element that readers do not know', () => {
    const known =
      /^(Document|Part|Div|P|H[1-6]|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Caption|TOC|TOCI|Reference|Link|Span|Quote|Figure)$/
    expect(elementsOf(pdf.tree, /./).filter(({ role }) => !known.test(role))).toEqual([])
  })

  test('names both secretariats and the page on every page but the first', () => {
    const { pages } = pdf
    pages.slice(1).forEach((page, at) => {
      expect(run(page)).toContain(run(report.runningHead))
      expect(run(page)).toContain(run(`${report.words.page} ${at + 2} ${report.words.pageOf} ${pages.length}`))
    })
    expect(pages[0]).toContain(report.runningHead.split(' · ')[1])
    expect(run(pages[0] ?? '')).not.toContain(run(`${report.words.page} 1`))
  })
})

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('words of another language are marked as such', () => {
  const inEnglish = elementsOf(pdfs.es.tree, /./).filter(({ language }) => language === 'en')
  expect(inEnglish.some(({ text }) => run(text).includes(run('Establish a joint fund')))).toBe(true)
})

test('both languages have the same headings, points and tables under the same numbers', () => {
  const shape = (tree: readonly Element[]) =>
    elementsOf(tree, /^(H\d|Lbl|Table|TR)$/).map(({ role, text }) =>
      role === 'Lbl' ? run(text).replace('(', '') : role,
    )
  expect(shape(pdfs.en.tree)).toEqual(shape(pdfs.es.tree))
})

test('the same report gives the same bytes, whatever was written before', () => {
  const { body } = write(documents.es)
  write(layOutReport(buildReport(hostileReport()), 'en'))
  expect(Buffer.from(write(documents.es).body).equals(Buffer.from(body))).toBe(true)
  expect(
    Buffer.from(createPdfWriter(fonts).write(documents.es, model.generatedAt.at).body).equals(Buffer.from(body)),
  ).toBe(true)
})

describe('hostile words', () => {
  const hostile = layOutReport(buildReport(hostileReport()), 'es')
  const written = write(hostile)

  test('come out as words, whole, and run nothing', async () => {
    const text = run((await readPdf(written.body)).pages.join(''))
    for (const survivor of survivors.slice(0, 5)) expect(text).toContain(run(survivor))
    expect(text).toContain('U+1F469')
    // Every page ends the endless word for its head and foot.
    const letters = text.match(/x{20,}/g)?.reduce((sum, { length }) => sum + length, 0) ?? 0
    expect(letters).toBeGreaterThanOrEqual(endless.length)
    expect(Buffer.from(written.body).includes('/JavaScript')).toBe(false)
  })

  test('what the packaged fonts lack is listed', () => {
    expect(written.missing).toEqual(['U+1F1ED', 'U+1F1F3', 'U+1F3FD', 'U+1F469'])
  })
})

test('every character of the packaged fonts can be printed, alone, after a letter and with a mark', () => {
  const characters = [...new Set(fonts.coverage.flatMap((font) => [...font]))].map((code) => String.fromCodePoint(code))
  expect(characters.length).toBeGreaterThan(6_000)
  for (const shown of [(one: string) => `${one} `, (one: string) => `a${one}`, (one: string) => `م${one}\u0301`]) {
    const paragraphs = Array.from({ length: Math.ceil(characters.length / 100) }, (_, at) =>
      paragraph(
        at + 1,
        characters
          .slice(at * 100, at * 100 + 100)
          .map(shown)
          .join(''),
      ),
    )
    expect(write(withBlocks(documents.es, ...paragraphs)).body.length).toBeGreaterThan(100_000)
  }
})

test.each(['\uFEFF', '\u200D', '\u2060', '\uE000', '\u{10FFFD}', '\u{F0000}', '漢', '𒀀', '\u{E0041}'])(
  'the character %j does not stop an export',
  (character) => {
    expect(write(withBlocks(documents.es, paragraph(1, `a${character}b`))).body.length).toBeGreaterThan(10_000)
  },
)

test('what cannot be set is named with its section and number', () => {
  const heading = (level: 1 | 2 | 3, title: string): Block => ({
    kind: 'heading',
    id: title,
    section: null,
    level,
    numeral: null,
    beginsPage: false,
    title: words(title),
  })
  const fill = Array.from({ length: 40 }, (_, at) => paragraph(at + 1, 'Texto.'))
  const broken = withBlocks(
    documents.es,
    heading(1, 'Bien'),
    ...fill,
    heading(3, 'Demasiado abajo'),
    paragraph(41, 'a'),
  )
  let failure: unknown = null
  try {
    write(broken)
  } catch (error) {
    failure = error
  }
  expect(failure).toBeInstanceOf(BlockFailed)
  expect(failure).toMatchObject({ place: { section: 'Demasiado abajo', citation: null } })
  expect(String(failure)).toMatch(/heading|level/i)
})
