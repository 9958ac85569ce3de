/** Real numbering for the Word document: paragraphs, topics and points are numbered by Word, never by typed digits. */
import type { Block, Points } from '@plenaria/shared/report/reportDocument'
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'

export const numberingRefs = { paragraphs: 'report-paragraphs', topics: 'report-topics' } as const

/** Points with the same prefix and suffix share one definition. */
export const pointsRef = ({ prefix, suffix }: Pick<Points, 'prefix' | 'suffix'>): string =>
  `points ${prefix}%1${suffix}`

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number, hanging: number) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } } },
  },
]

export const docxNumbering = (blocks: readonly Block[]): INumberingOptions => {
  const points = new Map(
    blocks.filter((block) => block.kind === 'points').map((block) => [pointsRef(block), block] as const),
  )
  return {
    config: [
      { reference: numberingRefs.paragraphs, levels: level(LevelFormat.DECIMAL, '%1.', 567, 567) },
      { reference: numberingRefs.topics, levels: level(LevelFormat.UPPER_ROMAN, '%1.', 567, 567) },
      ...[...points].map(([reference, { prefix, suffix }]) => ({
        reference,
        levels: level(LevelFormat.DECIMAL, `${prefix}%1${suffix}`, 720, 567),
      })),
    ],
  }
}
