/** The joint report over HTTP: what the desk needs of it, and the files of its copies. Handing one out is recorded, once for each file. */
import { reportGaps } from '@plenaria/shared/report/reportGaps'
import { hashOfStanding } from '@plenaria/shared/report/reportStanding'
import { snapshotHashSchema } from '@plenaria/shared/workshop/report/reviewSchemas'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { type Request, Router } from 'express'
import { z } from 'zod'
import type { DocsServer } from '../docs/docsServer.ts'
import type { Engine } from '../engine/engine.ts'
import type { ExportQueue } from '../export/exportQueue.ts'
import type { Reporting } from '../reporting/createReporting.ts'
import { copyOf, workingReport } from '../reporting/readReport.ts'
import { answering, done } from './answer.ts'
import { fileRoutesOfReport, type SourceOf } from './fileRoutesOfReport.ts'
import type { WhoAsks } from './whoAsks.ts'

export type ReportPorts = {
  engine: Engine
  docs: DocsServer
  reporting: Reporting
  whoAsks: WhoAsks
  exports: ExportQueue
}

const base = '/api/workshops/:workshopId'

/** Names a draft; without it, it is the report itself: the final one where there is one. */
const askedSchema = z.object({ of: z.string().max(64).nullish() })

const askedIn = ({ query, body }: Request) => askedSchema.safeParse({ ...(body as object | undefined), ...query })

const sourceOf =
  (ports: ReportPorts): SourceOf =>
  async (request) => {
    const { whoAsks, engine } = ports
    const who = await whoAsks.inWorkshop(request, 'exportReport')
    if (!who.ok) return who
    const asked = askedIn(request)
    if (!asked.success) return refuse('invalid')
    const copy = copyOf(ports, who.open, asked.data.of ?? null)
    if (!copy) return refuse('unknownReportDraft')
    const { workshopId, actor } = who
    return {
      ok: true,
      reportId: workshopId,
      owner: actor.kind === 'person' ? `person ${actor.personId}` : actor.kind,
      ...copy,
      // By the file's own id it is recorded once; a full disk keeps nobody from the file.
      record: ({ format, language }, fileId, standing) => {
        const hash = hashOfStanding(standing)
        return engine.handle({
          workshopId,
          commandId: `export-${fileId}`,
          commands: [{ type: 'RecordExport', format, language, ...(hash !== null && { hash }) }],
          actor,
        })
      },
    }
  }

export const reportRoutes = (ports: ReportPorts): Router => {
  const { whoAsks, reporting, exports } = ports
  const router = Router()
  router.get(
    `${base}/report`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'exportReport')
      if (!who.ok) return who
      const { model, thawed, docSeq } = await workingReport(ports, who.open, false)
      return done({ model, thawed, docSeq, gaps: reportGaps(model, thawed) })
    }),
  )
  router.get(
    `${base}/report/snapshots/:hash`,
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, 'exportReport')
      if (!who.ok) return who
      const hash = snapshotHashSchema.safeParse(request.params.hash)
      const model = hash.success ? await reporting.snapshots.read(who.workshopId, hash.data) : null
      if (!model) return refuse('unknownReportDraft')
      response.set('cache-control', 'private, max-age=31536000, immutable')
      return done({ model })
    }),
  )
  fileRoutesOfReport(router, base, exports, sourceOf(ports))
  return router
}
