/** Writes the joint report as Markdown with tables. Numbers are typed out: they must survive copying. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Block, Heading, Paragraph, Points, ReportDocument, Table } from '@plenaria/shared/report/reportDocument'
import { escapeAnywhere, escapeMarkdown } from './escapeMarkdown.ts'
import { markdownWords } from './markdownWords.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const writer = (language: InterfaceLanguage) => {
  const { words, labelled } = markdownWords(language)

  const pointLines = ({ prefix, suffix, points }: Points): string =>
    points
      .map(({ number, passage, details }) =>
        [
          `**${escapeAnywhere(`${prefix}${number}${suffix}`)}** ${words(passage, '\\\n')}`.trimEnd(),
          ...details.map((line) => `- ${labelled(line, ' ')}`),
        ].join('\n\n'),
      )
      .join('\n\n')

  const tableLines = ({ caption, columns, rows }: Table): string =>
    [
      `**${escapeMarkdown(caption)}**`,
      '',
      row(columns.map(({ title }) => words(title, ' '))),
      row(columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'))),
      ...rows.map((cells) => row(cells.map((lines) => lines.map((line) => labelled(line, '<br>')).join('<br>')))),
    ].join('\n')

  const headingLine = ({ level, numeral, title }: Heading): string =>
    `${'#'.repeat(level + 1)} ${numeral === null ? '' : `${escapeMarkdown(`${numeral}.`)} `}${words(title, ' ')}`

  const paragraphText = ({ number, passage }: Paragraph): string => {
    if (number !== null) return `**${number}.** ${words(passage, '\\\n')}`.trimEnd()
    // A look of its own tells a remark already.
    return passage.lines || passage.note !== null || passage.text === ''
      ? words(passage, '\\\n')
      : `_${words(passage, ' ')}_`
  }

  const blockText = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return headingLine(block)
      case 'paragraph':
        return paragraphText(block)
      case 'points':
        return pointLines(block)
      case 'table':
        return tableLines(block)
      case 'figure':
        return `**${escapeMarkdown(block.caption)}**\n\n${escapeMarkdown(block.alternative)}`
    }
  }

  const coverText = ({ title, subtitle, organisers, cover, logos }: ReportDocument): readonly string[] => [
    // A picture in a text is what it shows, in brackets.
    logos.map(({ alternative }) => escapeMarkdown(`[${alternative.replaceAll(/\s+/gu, ' ')}]`)).join(' · '),
    `# ${words(title, ' ')}`,
    `**${escapeMarkdown(subtitle)}**`,
    ...(organisers === '' ? [] : [escapeMarkdown(organisers)]),
    cover
      .map(({ term, lines }) => {
        const values = lines.map(({ label, passage }) =>
          labelled({ label: label === null ? null : `${label}:`, passage }, ' '),
        )
        return `- **${escapeMarkdown(term)}:** ${values.join('; ')}`
      })
      .join('\n'),
  ]
  return { blockText, coverText }
}

export const renderMarkdown = (report: ReportDocument): string => {
  const { blockText, coverText } = writer(report.language)
  const parts = [...coverText(report), ...report.blocks.map(blockText), escapeMarkdown(report.runningFoot)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
