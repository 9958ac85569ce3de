/** The joint report over HTTP: its model for the desk, and its forms to download. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { reportGaps } from '@plenaria/shared/report/reportGaps'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { reportFormatSchema } from '@plenaria/shared/workshop/report/reportCommands'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import type { DocsServer } from '../docs/docsServer.ts'
import { ensureReportDoc } from '../docs/workshopDocs.ts'
import type { Engine } from '../engine/engine.ts'
import type { OpenWorkshop } from '../engine/openWorkshop.ts'
import { renderReport } from '../export/renderReport.ts'
import type { Registry } from '../stores/registry.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export type ReportPorts = {
  engine: Engine
  registry: Registry
  docs: DocsServer
  whoAsks: WhoAsks
  createId: () => string
}

const base = '/api/workshops/:workshopId'
const languageSchema = z.enum(interfaceLanguages)

/** The report as the record has it now, with the prose both secretariats have written. */
const modelOf = async ({ engine, registry, docs }: ReportPorts, open: OpenWorkshop): Promise<ReportModel> => {
  const { id: workshopId, workshop, version } = open
  await ensureReportDoc(docs, workshopId, workshop.charter.languages)
  const prose = await docs.read({ kind: 'report', workshopId })
  const people = await registry.people(workshopId)
  return buildReport({
    workshop,
    workshopId,
    version,
    directory: Object.fromEntries(people.map(({ personId, name, institution }) => [personId, { name, institution }])),
    prose: prose.items.map(({ id, text }) => ({ id, text })),
    generatedAt: engine.workshopNow(workshop),
  })
}

export const reportRoutes = (ports: ReportPorts): Router => {
  const { whoAsks, engine, createId } = ports
  const router = Router()
  router.get(
    `${base}/report`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'exportReport')
      if (!who.ok) return who
      const model = await modelOf(ports, who.open)
      return done({ model, gaps: reportGaps(model) })
    }),
  )
  router.get(
    `${base}/report.:format`,
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, 'exportReport')
      if (!who.ok) return who
      const format = reportFormatSchema.safeParse(request.params.format)
      const language = languageSchema.safeParse(request.query.language ?? 'es')
      if (!format.success || !language.success) return refuse('invalid')
      const model = await modelOf(ports, who.open)
      const { body, contentType, fileName } = await renderReport(model, format.data, language.data)
      await engine.handle({
        workshopId: who.workshopId,
        commandId: createId(),
        commands: [{ type: 'RecordExport', format: format.data, language: language.data }],
        actor: who.actor,
      })
      response.attachment(fileName).type(contentType).send(Buffer.from(body))
      return null
    }),
  )
  return router
}
