/** A report laid out in one language as lines that can be compared: paragraphs, points, rows, each with where it stands. */
import type { Block, Line, Table } from '@plenaria/shared/report/reportDocument'
import type { Passage } from '@plenaria/shared/report/passage'
import { underHeadings } from '@plenaria/shared/report/reportAnchors'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'

export type ReportUnit = {
  readonly kind: 'paragraph' | 'point' | 'row' | 'figure'
  /** How it is cited in its own version; null for what bears no number. */
  readonly label: string | null
  readonly text: string
}

export type UnitSection = {
  /** Of the heading; alike in every version and language. */
  readonly id: string
  readonly title: string
  readonly units: readonly ReportUnit[]
}

const wordsOf = ({ note, text }: Passage): string => [note, text].filter(Boolean).join(' ')
const lineOf = ({ label, passage }: Line): string => [label, wordsOf(passage)].filter(Boolean).join(': ')

const rowsOf = ({ caption, rows }: Table): readonly ReportUnit[] =>
  rows.map((row, at) => ({
    kind: 'row',
    label: at === 0 ? caption : null,
    text: row.map((cell) => cell.map(lineOf).join('; ')).join(' · '),
  }))

export const unitsOf = (block: Block, numeral: string | null): readonly ReportUnit[] => {
  switch (block.kind) {
    case 'heading':
      return []
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          label: block.number === null ? null : `${block.number}.`,
          text: wordsOf(block.passage),
        },
      ]
    case 'points':
      return block.points.map(({ number, passage, details }) => ({
        kind: 'point',
        label: `${numeral === null ? '' : `${numeral}. `}${block.prefix}${number}${block.suffix}`,
        text: [wordsOf(passage), ...details.map(lineOf)].join('\n'),
      }))
    case 'table':
      return rowsOf(block)
    case 'figure':
      return [{ kind: 'figure', label: block.caption, text: block.alternative }]
  }
}

/** In reading order. */
export const reportUnits = ({ blocks }: Pick<ReportDocument, 'blocks'>): readonly UnitSection[] => {
  const sections: { id: string; title: string; units: ReportUnit[] }[] = []
  for (const { block, headingId, numeral } of underHeadings(blocks)) {
    if (block.kind === 'heading') sections.push({ id: headingId, title: wordsOf(block.title), units: [] })
    else sections.at(-1)?.units.push(...unitsOf(block, numeral))
  }
  return sections
}
