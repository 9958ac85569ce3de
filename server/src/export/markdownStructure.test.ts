/** The Markdown form, read by a parser of CommonMark with tables: it has the structure and the words of the report, and no others. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { linesOf, type Passage } from '@plenaria/shared/report/passage'
import type { Block, Line, ReportDocument } from '@plenaria/shared/report/reportDocument'
import { letterLabel } from '@plenaria/shared/report/letters'
import { hostileEverywhere } from '@plenaria/shared/report/testing/hostileEverywhere'
import { hostileReport } from '@plenaria/shared/report/testing/hostileReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from './renderMarkdown.ts'

const parser = new MarkdownIt({ html: true })
type Token = ReturnType<typeof parser.parse>[number]

const wordsOf = ({ children }: Token): string =>
  (children ?? [])
    .map(({ type, content }) => {
      if (type === 'text' || type === 'text_special') return content
      if (type === 'hardbreak' || type === 'softbreak' || content === '<br>') return ' '
      if (type === 'html_inline' && !/^<\/?strong>$/.test(content)) throw new Error(`An element: ${content}`)
      return ''
    })
    .join('')

/** Blanks at a line's end are no words. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const spoken = ({ note, ...passage }: Passage, language: InterfaceLanguage): string =>
  [
    note ?? '',
    ...linesOf(passage).map(({ letter, runs }) =>
      [letter === null ? '' : letterLabel(letter, language), runs.map(({ text }) => text).join('')].join(' '),
    ),
  ].join(' ')
const labelled = ({ label, passage }: Line, language: InterfaceLanguage): string =>
  `${label ?? ''} ${spoken(passage, language)}`

type Piece = readonly [kind: string, words: string]

const expectedOf = (block: Block, language: InterfaceLanguage): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return [
        [
          `h${block.level + 1}`,
          `${block.numeral === null ? '' : `${block.numeral}. `}${spoken(block.title, language)}`,
        ],
      ]
    case 'paragraph':
      return [['p', `${block.number === null ? '' : `${block.number}. `}${spoken(block.passage, language)}`]]
    case 'points':
      return block.points.flatMap(({ number, passage, details }): Piece[] => [
        ['p', `${block.prefix}${number}${block.suffix} ${spoken(passage, language)}`],
        ...details.map((line): Piece => ['li', labelled(line, language)]),
      ])
    case 'table':
      return [
        ['p', block.caption],
        ...block.columns.map(({ title }): Piece => ['th', spoken(title, language)]),
        ...block.rows.flat().map((cell): Piece => ['td', cell.map((line) => labelled(line, language)).join(' ')]),
      ]
    case 'figure':
      return [
        ['p', block.caption],
        ['p', block.alternative],
      ]
  }
}

const foundIn = (markdown: string): readonly Piece[] => {
  const open: string[] = []
  return parser.parse(markdown, {}).flatMap((token): Piece[] => {
    if (token.type === 'inline') return [[open.findLast((tag) => /^(h\d|th|td|li)$/.test(tag)) ?? 'p', wordsOf(token)]]
    if (token.nesting === 1) open.push(token.tag)
    if (token.nesting === -1) open.pop()
    if (token.nesting === 0) throw new Error(`A block of another kind: ${token.type} ${token.content.slice(0, 80)}`)
    return []
  })
}

const tidy = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map(([kind, words]): Piece => [kind, oneLine(words)]).filter(([kind, words]) => words !== '' || kind === 'td')

const blocksOf = (report: ReportDocument): readonly Piece[] =>
  tidy(report.blocks.flatMap((block) => expectedOf(block, report.language)))
/** Without the cover before the first section and the foot after the last. */
const bodyIn = (report: ReportDocument): readonly Piece[] => {
  const pieces = tidy(foundIn(renderMarkdown(report)))
  return pieces.slice(
    pieces.findIndex(([kind]) => kind === 'h2'),
    -1,
  )
}

describe.each(['es', 'en'] as const)('in %s', (language) => {
  test('a report has the headings, paragraphs, lists and tables of its blocks, word for word', () => {
    const report = layOutReport(buildReport(reportSample()), language)
    expect(bodyIn(report)).toEqual(blocksOf(report))
  })

  test('hostile words come out as words, and nothing of them becomes a block or an element', () => {
    for (const input of [hostileReport(), hostileEverywhere()]) {
      const report = layOutReport(buildReport(input), language)
      expect(bodyIn(report)).toEqual(blocksOf(report))
    }
  })
})

const passage = (...runs: readonly (readonly [text: string, look?: string])[]): Passage => {
  const written = runs.map(([text, look]) => ({
    text,
    strong: look === 'strong',
    link: look === undefined || look === 'strong' ? null : look,
  }))
  return {
    text: written.map(({ text }) => text).join(''),
    language: 'en',
    note: null,
    lines: [{ letter: null, runs: written }],
  }
}
const htmlOf = (words: Passage): string => {
  const report = layOutReport(buildReport(reportSample()), 'en')
  const markdown = renderMarkdown({
    ...report,
    cover: [],
    blocks: [{ kind: 'paragraph', number: null, passage: words }],
  })
  return parser.render(markdown.split('\n\n').at(-2) ?? '').trim()
}

test.each<readonly [Passage, string]>([
  [passage(['a '], ['b', 'strong'], [' c']), 'a <strong>b</strong> c'],
  [passage(['a'], ['b', 'strong'], ['c']), 'a<strong>b</strong>c'],
  [passage(['a'], ['(b)', 'strong'], ['c']), 'a<strong>(b)</strong>c'],
  [passage(['a'], [' b ', 'strong'], ['c']), 'a <strong>b</strong> c'],
  [passage(['2**3', 'strong']), '<strong>2**3</strong>'],
  [
    passage(['here', 'https://a.b/c_d?e=1&copy=2|3<4>']),
    '<a href="https://a.b/c_d?e=1&amp;copy=2%7C3%3C4%3E">here</a>',
  ],
  [passage(['[x](y)', 'https://a.b']), '<a href="https://a.b">[x](y)</a>'],
  [passage(['1. '], ['b', 'strong']), '1. <strong>b</strong>'],
])('the looks of %j are read back', (words, html) => {
  expect(htmlOf(words)).toBe(`<p>${html}</p>`)
})
