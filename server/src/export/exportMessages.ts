/** What the server and the process that makes files say to each other. */
import type { ExportStage } from '@plenaria/shared/report/exportState'
import type { ReportCopy } from '@plenaria/shared/report/reportCopy'
import type { Place } from './blockFailed.ts'
import type { RenderedReport } from './renderReport.ts'
import type { ReportForm } from './reportForm.ts'

export type ExportOrder = {
  readonly copy: ReportCopy
  readonly form: ReportForm
  /** Whether the pages of Word's contents are found, which takes seconds. */
  readonly findsPages: boolean
}

export type Making = { readonly type: 'make'; readonly number: number; readonly order: ExportOrder }

/** To prepare is to load what the first file would wait for; nothing is answered. */
export type ToExporter = { readonly type: 'prepare' } | Making

export type FromExporter =
  | { readonly number: number; readonly type: 'progress'; readonly stage: ExportStage; readonly percent: number }
  | { readonly number: number; readonly type: 'done'; readonly file: RenderedReport }
  | { readonly number: number; readonly type: 'failed'; readonly reason: string; readonly place: Place | null }
