/** Writes the blocks of the report into a Word document, in their order. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Block, Heading, Paragraph as ReportParagraph, Points } from '@plenaria/shared/report/reportDocument'
import { HeadingLevel, Paragraph, type Table } from 'docx'
import { numberingRefs, pointsRef } from './docxNumbering.ts'
import { lineRuns, passageRuns } from './docxRuns.ts'
import { styleIds } from './docxStyles.ts'
import { docxTable } from './docxTable.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const headingParagraph = (heading: Heading, language: InterfaceLanguage): Paragraph => {
  const { level, numeral, title, beginsPage } = heading
  return new Paragraph({
    heading: levels[level],
    pageBreakBefore: beginsPage,
    ...(numeral === null ? {} : { numbering: { reference: numberingRefs.topics, level: 0, custom: true } }),
    children: [...passageRuns(title, language)],
  })
}

const textParagraph = ({ number, passage }: ReportParagraph, language: InterfaceLanguage): Paragraph =>
  new Paragraph({
    style: number === null ? styleIds.remark : styleIds.numbered,
    ...(number === null ? {} : { numbering: { reference: numberingRefs.paragraphs, level: 0, custom: true } }),
    children: [...passageRuns(passage, language)],
  })

/** @param instance which list of its kind this is: one that begins with 1 is a new list, any other goes on with the last */
const pointParagraphs = (block: Points, instance: number, language: InterfaceLanguage): readonly Paragraph[] =>
  block.points.flatMap(({ passage, details }) => [
    new Paragraph({
      style: styleIds.point,
      numbering: { reference: pointsRef(block), level: 0, instance, custom: true },
      keepNext: details.length > 0,
      children: [...passageRuns(passage, language)],
    }),
    ...details.map(
      (line, index) =>
        new Paragraph({
          style: styleIds.detail,
          keepNext: index < details.length - 1,
          children: [...lineRuns(line, language)],
        }),
    ),
  ])

const blockElements = (block: Block, instance: number, language: InterfaceLanguage): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, language)]
    case 'paragraph':
      return [textParagraph(block, language)]
    case 'points':
      return pointParagraphs(block, instance, language)
    case 'table':
      return docxTable(block, language)
  }
}

const beginsList = (block: Block): boolean => block.kind === 'points' && block.points[0]?.number === 1

export const docxBlocks = (blocks: readonly Block[], language: InterfaceLanguage): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => blockElements(block, blocks.slice(0, index + 1).filter(beginsList).length, language))
