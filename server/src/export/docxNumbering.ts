/** Real numbering for the Word document: paragraphs, topics, points and letters are numbered by Word, never by typed digits. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Block, Points } from '@plenaria/shared/report/reportDocument'
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'

export const numberingRefs = { paragraphs: 'report-paragraphs', topics: 'report-topics' } as const

/** Points with the same prefix and suffix share one definition. */
export const pointsRef = ({ prefix, suffix }: Pick<Points, 'prefix' | 'suffix'>): string =>
  `points ${prefix}%1${suffix}`

const level = (
  at: number,
  format: ILevelsOptions['format'],
  text: string,
  indent: { left: number; hanging: number },
): ILevelsOptions => ({
  level: at,
  ...(format === undefined ? {} : { format }),
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent } },
})

/** Sub-paragraphs begin with a) under each paragraph: Word counts a deeper level anew. */
const letters = (language: InterfaceLanguage, left: number): ILevelsOptions =>
  level(1, LevelFormat.LOWER_LETTER, language === 'en' ? '(%2)' : '%2)', { left: left + 454, hanging: 454 })

export const docxNumbering = (blocks: readonly Block[], language: InterfaceLanguage): INumberingOptions => {
  const points = new Map(
    blocks.filter((block) => block.kind === 'points').map((block) => [pointsRef(block), block] as const),
  )
  const numbered = { left: 567, hanging: 567 }
  return {
    config: [
      {
        reference: numberingRefs.paragraphs,
        levels: [level(0, LevelFormat.DECIMAL, '%1.', numbered), letters(language, 567)],
      },
      { reference: numberingRefs.topics, levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.', numbered)] },
      ...[...points].map(([reference, { prefix, suffix }]) => ({
        reference,
        levels: [
          level(0, LevelFormat.DECIMAL, `${prefix}%1${suffix}`, { left: 720, hanging: 567 }),
          letters(language, 720),
        ],
      })),
    ],
  }
}
