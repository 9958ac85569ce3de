/** Imported reports over HTTP: the organiser takes them in, lists, reads, downloads and deletes them; the schema is for everybody. */
import { reportJsonSchema } from '@plenaria/shared/report/reportJsonSchema'
import { copyIn, type ReportFile } from '@plenaria/shared/report/reportCopy'
import { largestReportFile } from '@plenaria/shared/report/readReport'
import { refuse } from '@plenaria/shared/workshop/refusals'
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express'
import type { ExportQueue } from '../export/exportQueue.ts'
import { cleanFileName } from '../files/fileType.ts'
import type { ImportedReports } from '../importing/importedReports.ts'
import { answering, done, sendRefusal } from './answer.ts'
import { fileRoutesOfReport, type SourceOf } from './fileRoutesOfReport.ts'
import type { WhoAsks } from './whoAsks.ts'

type Ports = { readonly whoAsks: WhoAsks; readonly reports: ImportedReports; readonly exports: ExportQueue }

const base = '/api/reports'
/** Reading takes a thread and memory. */
const MAX_AT_ONCE = 1

/** Refuses before the body is read: who may not import does not make the server hold 64 MB. */
const mayImport =
  (whoAsks: WhoAsks): RequestHandler =>
  (request, response, next) => {
    const ask = async () => {
      const who = await whoAsks.organiser(request)
      if (who.ok) next()
      else sendRefusal(response, who.refusal)
    }
    ask().catch(next)
  }

const sayTooLarge: ErrorRequestHandler = (error: { type?: string }, _request, response, next) => {
  if (error.type === 'entity.too.large') sendRefusal(response, refuse('largeReport').refusal)
  else next(error)
}

const importRoute = (router: Router, whoAsks: WhoAsks, reports: ImportedReports): void => {
  let reading = 0
  const take = async (request: Request) => {
    if (reading >= MAX_AT_ONCE) return refuse('busy')
    const content: unknown = request.body
    if (!(content instanceof Uint8Array) || content.length === 0) return refuse('emptyFile')
    const origin = cleanFileName(typeof request.query.name === 'string' ? request.query.name : '') || 'report.json'
    reading += 1
    try {
      const added = await reports.add(content, origin)
      return added.ok ? done({ report: added.report, isNew: added.isNew }) : added
    } finally {
      reading -= 1
    }
  }
  router.post(
    base,
    mayImport(whoAsks),
    express.raw({ type: () => true, limit: largestReportFile }),
    sayTooLarge,
    answering(take),
  )
}

const sourceOf =
  ({ whoAsks, reports }: Ports): SourceOf =>
  async (request) => {
    const who = await whoAsks.organiser(request)
    if (!who.ok) return who
    const id = String(request.params.reportId)
    const report = await reports.find(id)
    if (!report) return refuse('unknownReport')
    return {
      ok: true,
      reportId: `imported ${id}`,
      owner: 'organiser',
      standing: report.standing,
      // Only when its turn has come: many may be waiting, and each may be large.
      read: async () => {
        const content = await reports.content(id)
        if (!content) throw new Error('This report was deleted meanwhile.')
        // It was checked when it came in, and its name is the hash of what it holds.
        return copyIn(JSON.parse(new TextDecoder().decode(content)) as ReportFile).model
      },
      // It has no log to be recorded in.
      record: async () => undefined,
    }
  }

export const importedReportRoutes = (ports: Ports): Router => {
  const { whoAsks, reports, exports } = ports
  const router = Router()
  router.get('/api/report.schema.json', (_request, response) => {
    response.type('application/schema+json').send(JSON.stringify(reportJsonSchema, null, 2))
  })
  importRoute(router, whoAsks, reports)
  router.get(
    base,
    answering(async (request) => {
      const who = await whoAsks.organiser(request)
      return who.ok ? done({ reports: await reports.list() }) : who
    }),
  )
  router.get(
    `${base}/:reportId`,
    answering(async (request, response) => {
      const who = await whoAsks.organiser(request)
      if (!who.ok) return who
      const id = String(request.params.reportId)
      const [report, content] = [await reports.find(id), await reports.content(id)]
      if (!report || !content) return refuse('unknownReport')
      // Passed on as it lies there: to parse and write megabytes anew would hold up every workshop.
      response.type('application/json').write(`{"report":${JSON.stringify(report)},"file":`)
      response.write(content)
      response.end('}')
      return null
    }),
  )
  fileRoutesOfReport(router, `${base}/:reportId`, exports, sourceOf(ports))
  router.delete(
    `${base}/:reportId`,
    answering(async (request) => {
      const who = await whoAsks.organiser(request)
      if (!who.ok) return who
      return (await reports.remove(String(request.params.reportId))) ? done() : refuse('unknownReport')
    }),
  )
  return router
}
