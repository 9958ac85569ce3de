/** Writes the joint report as Markdown with tables. Numbers are typed out: they must survive copying. */
import type { Passage } from '@plenaria/shared/report/passage'
import type { Block, Line, Points, ReportDocument, Table } from '@plenaria/shared/report/reportDocument'
import { escapeMarkdown } from './escapeMarkdown.ts'

const words = ({ text, note }: Passage, between: string): string => {
  const lines = text.split('\n').map(escapeMarkdown).join(between)
  return note === null ? lines : `_${escapeMarkdown(note)}_ ${lines}`.trimEnd()
}

const labelled = ({ label, passage }: Line, between: string): string =>
  label === null ? words(passage, between) : `**${escapeMarkdown(label)}** ${words(passage, between)}`

const pointLines = ({ prefix, suffix, points }: Points): string =>
  points
    .map(({ number, passage, details }) =>
      [
        `**${prefix}${number}${escapeMarkdown(suffix)}** ${words(passage, '\\\n')}`,
        ...details.map((line) => `- ${labelled(line, ' ')}`),
      ].join('\n\n'),
    )
    .join('\n\n')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableLines = ({ caption, columns, rows }: Table): string =>
  [
    `**${escapeMarkdown(caption)}**`,
    '',
    row(columns.map(({ title }) => words(title, ' '))),
    row(columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((lines) => lines.map((line) => labelled(line, '<br>')).join('<br>')))),
  ].join('\n')

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading': {
      const numeral = block.numeral === null ? '' : `${block.numeral}. `
      return `${'#'.repeat(block.level + 1)} ${numeral}${words(block.title, ' ')}`
    }
    case 'paragraph':
      return block.number === null
        ? `_${words(block.passage, ' ')}_`
        : `**${block.number}.** ${words(block.passage, '\\\n')}`
    case 'points':
      return pointLines(block)
    case 'table':
      return tableLines(block)
  }
}

const coverText = ({ title, subtitle, runningHead, cover }: ReportDocument): readonly string[] => [
  `# ${words(title, ' ')}`,
  `**${escapeMarkdown(subtitle)}**`,
  ...(runningHead === '' ? [] : [escapeMarkdown(runningHead)]),
  cover
    .map(({ term, lines }) => {
      const values = lines.map(({ label, passage }) =>
        labelled({ label: label === null ? null : `${label}:`, passage }, ' '),
      )
      return `- **${escapeMarkdown(term)}:** ${values.join('; ')}`
    })
    .join('\n'),
]

export const renderMarkdown = (report: ReportDocument): string =>
  `${[...coverText(report), ...report.blocks.map(blockText), escapeMarkdown(report.runningFoot)].join('\n\n')}\n`
