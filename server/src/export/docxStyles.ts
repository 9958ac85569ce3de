/** The look of the Word document: named styles only, so that a secretariat can change it in one place. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { type IStylesOptions, LineRuleType } from 'docx'
import { proofingLanguages } from './docxRuns.ts'

/** Sizes are in half points, lengths in twentieths of a point. */
const ink = '1F2A3C'
const accent = '1F4E79'

export const styleIds = {
  numbered: 'NumberedParagraph',
  continued: 'ContinuedParagraph',
  remark: 'Remark',
  figure: 'Figure',
  point: 'Recommendation',
  detail: 'RecommendationDetail',
  tableText: 'TableText',
  tableHead: 'TableHead',
  caption: 'Caption',
  coverFact: 'CoverFact',
  contentsTitle: 'ContentsTitle',
  running: 'RunningText',
  logos: 'Logos',
} as const

/** Overriding a default heading drops its outline level, and with it bookmarks and headings of later forms. */
const heading = (outlineLevel: 0 | 1 | 2, size: number, before: number) => ({
  run: { size, bold: true, color: accent },
  paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after: 120 } },
})

const paragraphStyle = (
  id: string,
  name: string,
  paragraph: NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph'] = {},
  run: NonNullable<IStylesOptions['paragraphStyles']>[number]['run'] = {},
) => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run })

const contentsLevel = (id: string, name: string, left: number, bold: boolean) =>
  paragraphStyle(id, name, { indent: { left }, spacing: { before: bold ? 80 : 0, after: 40 } }, { bold })

const paragraphStyles = (): NonNullable<IStylesOptions['paragraphStyles']> => [
  paragraphStyle(styleIds.numbered, 'Numbered paragraph'),
  paragraphStyle(styleIds.continued, 'Continued paragraph', { indent: { left: 567 } }),
  paragraphStyle(styleIds.figure, 'Figure', {
    keepLines: true,
    spacing: { after: 200, line: 240, lineRule: LineRuleType.AUTO },
  }),
  paragraphStyle(styleIds.remark, 'Remark', {}, { italics: true }),
  paragraphStyle(styleIds.point, 'Recommendation', { spacing: { after: 60 } }),
  paragraphStyle(
    styleIds.detail,
    'Recommendation detail',
    { indent: { left: 720 }, spacing: { after: 40 } },
    { size: 20 },
  ),
  paragraphStyle(
    styleIds.tableText,
    'Table text',
    { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    { size: 18 },
  ),
  paragraphStyle(
    styleIds.tableHead,
    'Table head',
    { spacing: { before: 50, after: 50, line: 240, lineRule: LineRuleType.AUTO } },
    { size: 18, bold: true },
  ),
  paragraphStyle(
    styleIds.caption,
    'caption',
    { keepNext: true, spacing: { before: 200, after: 80 } },
    { size: 20, bold: true, color: accent },
  ),
  paragraphStyle(styleIds.coverFact, 'Cover fact', {
    indent: { left: 2835, hanging: 2835 },
    leftTabStop: 2835,
    spacing: { after: 160 },
  }),
  paragraphStyle(
    styleIds.contentsTitle,
    'Contents title',
    { spacing: { after: 240 } },
    { size: 32, bold: true, color: accent },
  ),
  paragraphStyle(
    styleIds.running,
    'Running text',
    { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    { size: 17, color: '5A6472' },
  ),
  paragraphStyle(styleIds.logos, 'Logos', { spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO } }),
  contentsLevel('TOC1', 'toc 1', 0, true),
  contentsLevel('TOC2', 'toc 2', 360, false),
]

export const docxStyles = (language: InterfaceLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: ink, language: { value: proofingLanguages[language] } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 44, bold: true, color: accent },
      paragraph: { spacing: { before: 120, after: 480, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(0, 32, 480),
    heading2: heading(1, 26, 320),
    heading3: heading(2, 22, 200),
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: paragraphStyles(),
})
