/** Hands out a file of a report, at once or when it is made. Whose report it is and what is recorded of it, its source says. */
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportStanding } from '@plenaria/shared/report/reportStanding'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Response } from 'express'
import type { ExportJob, ExportQueue } from '../export/exportQueue.ts'
import type { RenderedReport } from '../export/renderReport.ts'
import type { ReportForm } from '../export/reportForm.ts'
import type { Result } from './answer.ts'

export type ReportSource = {
  readonly ok: true
  /** Which report it is, among all of this server. */
  readonly reportId: string
  /** Who asks, in a word that is nobody else's. */
  readonly owner: string
  /** Which copy of it. */
  readonly standing: ReportStanding
  /** The report, when the turn of its file has come. */
  readonly read: () => Promise<ReportModel>
  /** Notes that a file is handed out; asked again with the same file each time it is fetched. */
  readonly record: (form: ReportForm, fileId: string, standing: ReportStanding) => Promise<unknown>
}

/** In a header, at most. */
const mostMissing = 100

export const handOutFile = async (
  response: Response,
  { contentType, fileName, body, remarks }: RenderedReport,
  { id, wish }: ExportJob,
  source: ReportSource,
): Promise<null> => {
  await source.record(wish.form, id, wish.standing)
  if (remarks.missing.length > 0) response.set('missing-glyphs', remarks.missing.slice(0, mostMissing).join(' '))
  if (remarks.logos.length > 0) response.set('missing-logos', String(remarks.logos.length))
  response.attachment(fileName).type(contentType).send(Buffer.from(body))
  return null
}

/** Waits for the file, and gives it up when nobody waits any longer. */
export const waitForFile = async (
  exports: ExportQueue,
  source: ReportSource,
  form: ReportForm,
  response: Response,
): Promise<Result> => {
  const asked = exports.ask({ ...source, form })
  if (!asked.ok) return asked
  const { job } = asked
  response.once('close', () => exports.drop(job))
  await exports.ended(job)
  const state = exports.state(job)
  if (state.status === 'failed') return { ok: false, refusal: state.refusal }
  const file = exports.file(job)
  return file ? handOutFile(response, file, job, source) : refuse('unknownExport')
}
