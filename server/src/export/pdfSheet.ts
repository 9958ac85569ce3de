/**
 * The report as typst/report.typ reads it: every word as the packaged fonts print it, in pieces that fit into their column.
 * It holds no look and counts nothing.
 */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { chartSvg } from '@plenaria/shared/report/chartSvg'
import { letterLabel } from '@plenaria/shared/report/letters'
import { linesOf, type Passage, type PassageLine } from '@plenaria/shared/report/passage'
import type { Block, Column, Figure, Line, ReportDocument, Table } from '@plenaria/shared/report/reportDocument'
import { breakable } from './breakable.ts'
import { leadsOn } from './leadsOn.ts'
import { lettersOf } from './lettersOf.ts'
import type { LogoSize } from './logoSize.ts'

type Pieces = readonly string[]
type SheetRun = { readonly pieces: Pieces; readonly isStrong: boolean; readonly link: string | null }
/** `label` is the letter of a sub-paragraph as it is printed. */
type SheetWords = { readonly label: string | null; readonly runs: readonly SheetRun[] }
type SheetPassage = {
  readonly note: Pieces | null
  readonly language: string | null
  readonly lines: readonly SheetWords[]
}
type SheetLine = { readonly label: Pieces | null; readonly passage: SheetPassage }

/** A picture under the name by which the template finds it; in inches. */
export type SheetLogo = { readonly path: string; readonly alternative: string } & LogoSize

/** Longer lines would run out of the head and foot of a page. In characters. */
const longestRunningLine = 110

/** How many letters of a table's size fit between the margins; a table of many columns is set smaller. */
const lettersAcross = 88
const denseLettersAcross = 104
const mostColumns = 7
/** Of a row that is kept on one page, at most. */
const mostLines = 25

const oneLine = (text: string): string => text.replaceAll('\n', ' ')

const shortened = (text: string): string =>
  text.length <= longestRunningLine ? text : `${lettersOf(text).slice(0, longestRunningLine).join('').trimEnd()}…`

/** Typst knows languages by their two or three letters, and one that nobody recorded as `und`. */
const typstLanguage = (tag: string | null): string => /^([a-z]{2,3})(?:-|$)/.exec(tag ?? '')?.[1] ?? 'und'

const wordsIn = (language: InterfaceLanguage, print: (text: string) => string, fonts: readonly string[]) => {
  const pieces = (text: string, room?: number): Pieces => breakable(print(oneLine(text)), room)
  const wordsOf = ({ letter, runs }: PassageLine, room?: number): SheetWords => ({
    label: letter === null ? null : letterLabel(letter, language),
    runs: runs.map(({ text, strong, link }) => ({ pieces: pieces(text, room), isStrong: strong, link })),
  })
  const passage = (one: Passage, room?: number): SheetPassage => ({
    note: one.note === null ? null : pieces(one.note, room),
    language: one.language === language ? null : typstLanguage(one.language),
    lines: linesOf(one).map((words) => wordsOf(words, room)),
  })
  const line = ({ label, passage: words }: Line, room?: number): SheetLine => ({
    label: label === null ? null : pieces(label, room),
    passage: passage(words, room),
  })
  return { print, fonts, pieces, passage, line }
}
type Words = ReturnType<typeof wordsIn>

/** The letters that fit into each column, without what stands empty beside its rules. */
const roomIn = (columns: readonly Column[]): readonly number[] => {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const across = columns.length > mostColumns ? denseLettersAcross : lettersAcross
  return columns.map(({ weight }) => Math.max(3, Math.floor((across * weight) / total) - 2))
}

const heightOf = ({ label, passage: { text, note } }: Line, room: number): number =>
  `${label ?? ''} ${note ?? ''} ${text}`.split('\n').reduce((sum, { length }) => sum + Math.ceil(length / room) + 1, 0)

/** Whether a word is wider than its column; wide letters take a fifth more than most. */
const hasWideWord = (lines: readonly Line[], room: number): boolean =>
  lines.some(({ label, passage: { text, note } }) =>
    `${label ?? ''} ${note ?? ''} ${text}`.split(/\s/u).some(({ length }) => length * 1.2 > room),
  )

const cellIn =
  ({ line }: Words) =>
  (lines: readonly Line[], room: number) => ({
    lines: lines.map((one) => line(one, room)),
    isHyphenated: hasWideWord(lines, room),
  })

const tableIn = (words: Words, { caption, columns, rows }: Table) => {
  const cell = cellIn(words)
  const room = roomIn(columns)
  return {
    kind: 'table' as const,
    caption: words.pieces(caption),
    isDense: columns.length > mostColumns,
    columns: columns.map(({ title, weight, isNumeric }, at) => ({
      title: cell([{ label: null, passage: title }], room[at] ?? 1),
      weight,
      isNumeric,
    })),
    rows: rows.map((row) => ({
      isWhole: row.every((lines, at) => lines.reduce((sum, one) => sum + heightOf(one, room[at] ?? 1), 0) <= mostLines),
      cells: row.map((lines, at) => cell(lines, room[at] ?? 1)),
    })),
  }
}

/** The drawing with every word as the packaged fonts have it, and set in them. */
const figureIn = ({ print, pieces, fonts }: Words, figure: Figure) => {
  const { series, bars, isStacked } = figure.chart
  const chart = {
    isStacked,
    series: series.map((name) => print(oneLine(name))),
    bars: bars.map(({ label, values }) => ({ label: print(oneLine(label)), values })),
  }
  const svg = chartSvg({ id: figure.id, chart })
  return {
    kind: figure.kind,
    caption: pieces(figure.caption),
    alternative: figure.alternative,
    svg: svg.replaceAll(/ font-family="[^"]*"/g, ` font-family="${fonts.join(', ')}"`),
  }
}

const blockIn = (words: Words) => (block: Block, next: Block | undefined) => {
  const { passage, line } = words
  switch (block.kind) {
    case 'heading': {
      const { kind, level, numeral, beginsPage, title } = block
      return { kind, level, numeral, beginsPage, title: passage(title) }
    }
    case 'paragraph': {
      const { kind, number } = block
      return {
        kind,
        number: number === null ? null : `${number}.`,
        passage: passage(block.passage),
        isPlain: !block.passage.lines,
        leads: leadsOn(block, next),
      }
    }
    case 'points':
      return {
        kind: block.kind,
        points: block.points.map((point) => ({
          number: point.number,
          label: `${block.prefix}${point.number}${block.suffix}`,
          passage: passage(point.passage),
          details: point.details.map((one) => line(one)),
          isWhole:
            [{ label: null, passage: point.passage }, ...point.details].reduce(
              (sum, one) => sum + heightOf(one, lettersAcross),
              0,
            ) <= mostLines,
        })),
      }
    case 'table':
      return tableIn(words, block)
    case 'figure':
      return figureIn(words, block)
  }
}

/**
 * @param print words as the packaged fonts have them
 * @param fonts families in the order in which a character is looked for
 * @param logos those that can be shown
 */
export const pdfSheet = (
  report: ReportDocument,
  print: (text: string) => string,
  fonts: readonly string[],
  logos: readonly SheetLogo[] = [],
) => {
  const words = wordsIn(report.language, print, fonts)
  const { pieces, passage, line } = words
  const toSheet = blockIn(words)
  return {
    language: report.language,
    fonts,
    title: print(oneLine(`${report.subtitle}: ${report.title.text}`)),
    author: print(oneLine(report.organisers)),
    heading: passage(report.title),
    logos,
    subtitle: pieces(report.subtitle),
    organisers: pieces(report.organisers),
    runningHead: print(shortened(oneLine(report.runningHead))),
    runningFoot: print(shortened(report.runningFoot)),
    words: report.words,
    cover: report.cover.map(({ term, lines }) => ({
      term: pieces(term),
      lines: lines.map(({ label, passage: said }) =>
        line({ label: label === null ? null : `${label}:`, passage: said }),
      ),
    })),
    blocks: report.blocks.map((block, at) => toSheet(block, report.blocks[at + 1])),
  }
}
export type PdfSheet = ReturnType<typeof pdfSheet>
