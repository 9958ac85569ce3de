/**
 * The files of one report over HTTP, wherever that report is kept: asked for, watched, fetched and dropped one by one, or by a
 * plain link that waits. Who may have them, and what is recorded of it, its source says.
 */
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { Request, Response, Router } from 'express'
import type { ExportJob, ExportQueue } from '../export/exportQueue.ts'
import { reportFormSchema } from '../export/reportForm.ts'
import { answering, done, type Result } from './answer.ts'
import { handOutFile, type ReportSource, waitForFile } from './reportFiles.ts'

/** The report of the request's address for whoever asks, or why not. */
export type SourceOf = (request: Request) => Promise<ReportSource | { ok: false; refusal: Refusal }>

/** @param base the address below which the report is */
export const fileRoutesOfReport = (router: Router, base: string, exports: ExportQueue, sourceOf: SourceOf): void => {
  const route = (
    method: 'get' | 'post' | 'delete',
    path: string,
    act: (source: ReportSource, request: Request, response: Response) => Result | Promise<Result>,
  ) =>
    router[method](
      `${base}/${path}`,
      answering(async (request, response) => {
        const source = await sourceOf(request)
        return source.ok ? act(source, request, response) : source
      }),
    )
  const onOne = (
    method: 'get' | 'delete',
    path: string,
    act: (job: ExportJob, source: ReportSource, response: Response) => Result | Promise<Result>,
  ) =>
    route(method, `report/exports/:exportId${path}`, (source, request, response) => {
      const job = exports.find(String(request.params.exportId), source)
      return job ? act(job, source, response) : refuse('unknownExport')
    })
  route('get', 'report.:format', (source, request, response) => {
    const form = reportFormSchema.safeParse({ ...request.query, format: request.params.format })
    return form.success ? waitForFile(exports, source, form.data, response) : refuse('invalid')
  })
  route('get', 'report/exports', (source) => {
    exports.expect()
    return done({
      exports: exports.list(source).map((job) => ({ id: job.id, form: job.wish.form, state: exports.state(job) })),
    })
  })
  route('post', 'report/exports', (source, request) => {
    const form = reportFormSchema.safeParse(request.body)
    if (!form.success) return refuse('invalid')
    const asked = exports.ask({ ...source, form: form.data })
    return asked.ok ? done({ id: asked.job.id }) : asked
  })
  onOne('get', '', (job) => done(exports.state(job)))
  onOne('get', '/file', (job, source, response) => {
    const file = exports.file(job)
    return file ? handOutFile(response, file, job, source) : refuse('exportNotDone')
  })
  onOne('delete', '', (job) => {
    exports.drop(job)
    return done()
  })
}
