/** Writes the joint report as a Word document: cover, contents, sections. All words and numbers come from the report itself. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import { corePropertiesXml } from './corePropertiesXml.ts'
import { docxBlocks } from './docxBlocks.ts'
import { docxNumbering } from './docxNumbering.ts'
import { lineRuns, passageRuns } from './docxRuns.ts'
import { docxStyles, styleIds } from './docxStyles.ts'

/** US letter, as the region files its papers; inch margins. In twentieths of a point. */
const page = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1_440, bottom: 1_440, left: 1_440, right: 1_440, header: 720, footer: 720 },
}

const cover = ({ language, title, subtitle, runningHead, cover: facts }: ReportDocument): readonly Paragraph[] => [
  new Paragraph({ style: styleIds.running, children: [new TextRun({ text: runningHead, size: 22 })] }),
  new Paragraph({ spacing: { before: 1_200 }, children: [new TextRun({ text: subtitle, size: 30, allCaps: true })] }),
  new Paragraph({ style: 'Title', children: [...passageRuns(title, language)] }),
  ...facts.map(
    ({ term, lines }) =>
      new Paragraph({
        style: styleIds.coverFact,
        children: [
          new TextRun({ text: term, bold: true }),
          ...lines.flatMap(({ label, passage }, index) => [
            // After a break the hanging indent holds by itself.
            index === 0 ? new TextRun({ children: [new Tab()] }) : new TextRun({ break: 1 }),
            ...lineRuns({ label: label === null ? null : `${label}:`, passage }, language),
          ]),
        ],
      }),
  ),
]

const contents = ({ words }: ReportDocument): readonly (Paragraph | TableOfContents)[] => [
  new Paragraph({ style: styleIds.contentsTitle, pageBreakBefore: true, text: words.contents }),
  new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
]

const headers = ({ runningHead }: ReportDocument) => ({
  default: new Header({
    children: [new Paragraph({ style: styleIds.running, alignment: AlignmentType.RIGHT, text: runningHead })],
  }),
  first: new Header({ children: [new Paragraph({ text: '' })] }),
})

const footers = ({ runningFoot, words }: ReportDocument) => ({
  default: new Footer({
    children: [
      new Paragraph({
        style: styleIds.running,
        rightTabStop: 9_360,
        children: [
          new TextRun({
            children: [
              runningFoot,
              new Tab(),
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.pageOf} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  }),
  first: new Footer({ children: [new Paragraph({ text: '' })] }),
})

/**
 * @param madeAt ISO 8601 with an offset
 * @param pageNumbers finds the pages of the contents; costs seconds. Without it Word fills them in when asked.
 */
export const renderDocx = async (
  report: ReportDocument,
  madeAt: string,
  pageNumbers?: IPropertiesOptions['pageNumbers'],
): Promise<Uint8Array> => {
  const file = new Document({
    ...(pageNumbers ? { pageNumbers } : {}),
    styles: docxStyles(report.language),
    numbering: docxNumbering(report.blocks),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: headers(report),
        footers: footers(report),
        children: [...cover(report), ...contents(report), ...docxBlocks(report.blocks, report.language)],
      },
    ],
  })
  return Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePropertiesXml(report, madeAt) },
  ])
}
