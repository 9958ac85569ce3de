/** What the forms of the report are written with, and what is told about a file that was written. */
import type { Figure, ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { ExportRemarks, ExportStage } from '@plenaria/shared/report/exportState'
import type { Instant } from '@plenaria/shared/time'
import type { Picture } from './drawPictures.ts'
import type { WrittenPdf } from './pdfWriter.ts'
import type { CanDraw, PrintableLogo } from './printableLogos.ts'

export type RenderMeans = {
  /** @throws BlockFailed naming the block that could not be set */
  readonly writePdf: (report: ReportDocument, madeAt: Instant, logos: readonly PrintableLogo[]) => Promise<WrittenPdf>
  readonly drawPicture: (figure: Figure) => Promise<Picture>
  readonly canDraw: CanDraw
  /** Whether the pages of Word's contents are found, which takes seconds. */
  readonly findsPages: boolean
  /** @param percent of the file that is done */
  readonly tell: (stage: ExportStage, percent: number) => Promise<void>
}

export type Written = { readonly body: Uint8Array; readonly remarks: ExportRemarks }

export const noRemarks: ExportRemarks = { missing: [], isUnpaged: false, logos: [] }

/** Of a file that holds others; whoever is named in both languages is named once. */
export const joinedRemarks = (all: readonly ExportRemarks[]): ExportRemarks => {
  const owners = all.flatMap(({ logos }) => logos)
  return {
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    isUnpaged: all.some(({ isUnpaged }) => isUnpaged),
    logos: owners.filter(({ platformId }, at) => owners.findIndex((one) => one.platformId === platformId) === at),
  }
}
