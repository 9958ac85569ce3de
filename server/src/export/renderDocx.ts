/** Writes the joint report as a Word document: cover, contents, sections. All words and numbers come from the report itself. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import { corePropertiesXml } from './corePropertiesXml.ts'
import { type DocxContext, docxBlocks } from './docxBlocks.ts'
import { docxNumbering } from './docxNumbering.ts'
import { lineRuns, passageRuns } from './docxRuns.ts'
import { docxStyles, styleIds } from './docxStyles.ts'
import { logoSize } from './logoSize.ts'
import type { PrintableLogo } from './printableLogos.ts'
import { steadyDocx } from './steadyDocx.ts'

/** US letter, as the region files its papers; inch margins. In twentieths of a point. */
const page = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1_440, bottom: 1_440, left: 1_440, right: 1_440, header: 720, footer: 720 },
}

/** In pixels, 96 to the inch. */
const inPixels = (inches: number): number => Math.round(inches * 96)

const logoRun = (logo: PrintableLogo, count: number): ImageRun => {
  const { width, height } = logoSize(logo, count)
  return new ImageRun({
    type: logo.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(logo.bytes),
    transformation: { width: inPixels(width), height: inPixels(height) },
    altText: { name: `logo-${logo.platformId}`, title: logo.owner, description: logo.alternative },
  })
}

/** In one line, so that they are read one after the other. */
const logosParagraph = (logos: readonly PrintableLogo[]): Paragraph =>
  new Paragraph({
    style: styleIds.logos,
    children: logos.flatMap((logo, at) => [
      ...(at > 0 ? [new TextRun({ text: '\u2003\u2003' })] : []),
      logoRun(logo, logos.length),
    ]),
  })

const cover = (
  { language, title, subtitle, organisers, cover: facts }: ReportDocument,
  logos: readonly PrintableLogo[],
): readonly Paragraph[] => [
  ...(logos.length > 0 ? [logosParagraph(logos)] : []),
  new Paragraph({ style: styleIds.running, children: [new TextRun({ text: organisers, size: 22 })] }),
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
      // Below each other: the first is as long as a line in some fonts.
      new Paragraph({ style: styleIds.running, text: runningFoot }),
      new Paragraph({
        style: styleIds.running,
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${words.page} `, PageNumber.CURRENT, ` ${words.pageOf} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  }),
  first: new Footer({ children: [new Paragraph({ text: '' })] }),
})

export type DocxMeans = {
  /** Finds the pages of the contents; costs seconds. Without it Word fills them in when asked. */
  readonly pages?: IPropertiesOptions['pageNumbers']
  /** By the figures' ids; a figure without one is told in words. */
  readonly pictures?: DocxContext['pictures']
  /** Those that can be shown. */
  readonly logos?: readonly PrintableLogo[]
}

/** @param madeAt ISO 8601 with an offset */
export const renderDocx = async (
  report: ReportDocument,
  madeAt: string,
  { pages, pictures = new Map(), logos = [] }: DocxMeans = {},
): Promise<Uint8Array> => {
  const { language, blocks } = report
  const file = new Document({
    ...(pages ? { pageNumbers: pages } : {}),
    styles: docxStyles(language),
    numbering: docxNumbering(blocks, language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: headers(report),
        footers: footers(report),
        children: [...cover(report, logos), ...contents(report), ...docxBlocks(blocks, { language, pictures })],
      },
    ],
  })
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePropertiesXml(report, madeAt) },
  ])
  return steadyDocx(packed, madeAt)
}
