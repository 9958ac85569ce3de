/** The making of one file that was asked for: how far it has come, how it ended, and the way to stop it. */
import type { Id } from '@plenaria/shared/ids'
import type { ExportStage, ExportState } from '@plenaria/shared/report/exportState'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportStanding } from '@plenaria/shared/report/reportStanding'
import type { Log } from '../engine/log.ts'
import { exportRefusal } from './exportFailure.ts'
import { type Exporter, ExportFailed } from './exporter.ts'
import type { RenderedReport } from './renderReport.ts'
import type { ReportForm } from './reportForm.ts'

export type ExportWish = {
  /** Which report it is, among all of this server. */
  readonly reportId: string
  /** Who asks, in a word that is nobody else's. */
  readonly owner: string
  readonly form: ReportForm
  /** Which copy of it. */
  readonly standing: ReportStanding
  /** The report, read when its turn has come. */
  readonly read: () => Promise<ReportModel>
}

export type ExportWork = {
  readonly id: Id
  readonly wish: ExportWish
  /** Null while it waits. */
  progress: { readonly stage: ExportStage; readonly percent: number } | null
  outcome: Extract<ExportState, { status: 'done' | 'failed' }> | null
  readonly stopping: AbortController
  /** Resolves when it is done, has failed or is not wanted any more. */
  readonly ended: Promise<void>
  readonly end: () => void
}

export const createWork = (id: Id, wish: ExportWish): ExportWork => {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { id, wish, progress: null, outcome: null, stopping: new AbortController(), ended, end }
}

export const stopWork = ({ stopping, end }: ExportWork): void => {
  stopping.abort()
  end()
}

const make = async (exporter: Exporter, work: ExportWork): Promise<RenderedReport> => {
  const tell = (stage: ExportStage, percent: number): void => {
    work.progress = { stage, percent }
  }
  tell('reading', 5)
  const { form, standing, read } = work.wish
  const order = { copy: { standing, model: await read() }, form, findsPages: true }
  const stopped = work.stopping.signal
  try {
    return await exporter.make(order, tell, stopped)
  } catch (error) {
    const isPaging = form.format === 'docx' || form.format === 'zip'
    if (!isPaging || !(error instanceof ExportFailed) || error.code !== 'tooLong') throw error
    // Finding Word's page numbers is what may take too long: without them the file is made all the same.
    return exporter.make({ ...order, findsPages: false }, tell, stopped)
  }
}

/** @returns the file, or null when it was not made; the work says why */
export const carryOut = async (exporter: Exporter, work: ExportWork, log: Log): Promise<RenderedReport | null> => {
  try {
    const file = await make(exporter, work)
    work.outcome = { status: 'done', fileName: file.fileName, size: file.body.length, remarks: file.remarks }
    return file
  } catch (error) {
    work.outcome = { status: 'failed', refusal: exportRefusal(error) }
    const { reportId, form } = work.wish
    if (!work.stopping.signal.aborted) log.error({ error, reportId, form }, 'A file of a report was not made.')
    return null
  }
}
