/** Writes the blocks of the report into a Word document, in their order. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { linesOf, type Passage } from '@plenaria/shared/report/passage'
import type {
  Block,
  Figure,
  Heading,
  Paragraph as ReportParagraph,
  Points,
} from '@plenaria/shared/report/reportDocument'
import { HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx'
import { numberingRefs, pointsRef } from './docxNumbering.ts'
import { lineRuns, noteRuns, passageRuns, wordRuns } from './docxRuns.ts'
import { styleIds } from './docxStyles.ts'
import { docxTable } from './docxTable.ts'
import type { Picture } from './drawPictures.ts'
import { leadsOn } from './leadsOn.ts'

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

type Numbered = { readonly style: string; readonly reference: string; readonly instance?: number }

/** A numbered passage: its lettered lines are the second level of its list, what follows them stands without a number. */
const numberedParagraphs = (
  passage: Passage,
  { style, reference, instance }: Numbered,
  language: InterfaceLanguage,
  isFollowed = false,
): readonly Paragraph[] => {
  const lines = linesOf(passage)
  const numbering = (level: 0 | 1) => ({
    reference,
    level,
    custom: true,
    ...(instance === undefined ? {} : { instance }),
  })
  // Lines that follow each other without letters are one paragraph, as the other forms have them.
  const starts = lines.flatMap(({ letter }, at) =>
    at === 0 || letter !== null || lines[at - 1]?.letter !== null ? [at] : [],
  )
  return starts.map((start, index) => {
    const stretch = lines.slice(start, starts[index + 1])
    const isLettered = stretch[0]?.letter !== null
    const place = index === 0 ? { numbering: numbering(0) } : isLettered ? { numbering: numbering(1) } : {}
    return new Paragraph({
      style: index > 0 && !isLettered ? styleIds.continued : style,
      ...place,
      keepNext: isFollowed && index === starts.length - 1,
      children: [
        ...(index === 0 ? noteRuns(passage) : []),
        ...stretch.flatMap((line, at) => [
          ...(at > 0 ? [new TextRun({ break: 1 })] : []),
          ...wordRuns(line, passage, language),
        ]),
      ],
    })
  })
}

const textParagraphs = (
  block: ReportParagraph,
  next: Block | undefined,
  language: InterfaceLanguage,
): readonly Paragraph[] => {
  const { number, passage } = block
  if (number !== null)
    return numberedParagraphs(passage, { style: styleIds.numbered, reference: numberingRefs.paragraphs }, language)
  const remark = new Paragraph({
    // Words with a look of their own tell a remark already.
    style: passage.lines ? styleIds.numbered : styleIds.remark,
    keepNext: leadsOn(block, next),
    children: [...passageRuns(passage, language)],
  })
  return [remark]
}

/** @param instance which list of its kind this is: one that begins with 1 is a new list, any other goes on with the last */
const pointParagraphs = (block: Points, instance: number, language: InterfaceLanguage): readonly Paragraph[] =>
  block.points.flatMap(({ passage, details }) => [
    ...numberedParagraphs(
      passage,
      { style: styleIds.point, reference: pointsRef(block), instance },
      language,
      details.length > 0,
    ),
    ...details.map(
      (line, index) =>
        new Paragraph({
          style: styleIds.detail,
          keepNext: index < details.length - 1,
          children: [...lineRuns(line, language)],
        }),
    ),
  ])

/** Between the margins of a letter page. In pixels, 96 to the inch. */
const textWidth = 624

const figureParagraphs = ({ id, caption, alternative }: Figure, picture: Picture | undefined): readonly Paragraph[] => {
  const head = new Paragraph({ style: styleIds.caption, text: caption })
  if (!picture) return [head, new Paragraph({ style: styleIds.remark, text: alternative })]
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(picture.svg),
    fallback: { type: 'png', data: Buffer.from(picture.png) },
    transformation: { width: textWidth, height: Math.round((textWidth * picture.height) / picture.width) },
    altText: { name: id, title: caption, description: alternative },
  })
  return [head, new Paragraph({ style: styleIds.figure, children: [image] })]
}

export type DocxContext = {
  readonly language: InterfaceLanguage
  /** By the figures' ids. */
  readonly pictures: ReadonlyMap<string, Picture>
}

const blockElements = (
  block: Block,
  next: Block | undefined,
  instance: number,
  context: DocxContext,
): readonly (Paragraph | Table)[] => {
  const { language, pictures } = context
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, language)]
    case 'paragraph':
      return textParagraphs(block, next, language)
    case 'points':
      return pointParagraphs(block, instance, language)
    case 'table':
      return docxTable(block, language)
    case 'figure':
      return figureParagraphs(block, pictures.get(block.id))
  }
}

const beginsList = (block: Block): boolean => block.kind === 'points' && block.points[0]?.number === 1

export const docxBlocks = (blocks: readonly Block[], context: DocxContext): readonly (Paragraph | Table)[] => {
  let lists = 0
  return blocks.flatMap((block, at) => {
    lists += beginsList(block) ? 1 : 0
    return blockElements(block, blocks[at + 1], lists, context)
  })
}
