/** Planned against actual, to download. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { reportSittings } from '@plenaria/shared/report/reportAgenda'
import { reportContext } from '@plenaria/shared/report/reportContext'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import { csvTable } from '../export/csvTable.ts'
import { timesTable } from '../export/tables/timesTable.ts'
import { answering } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

const languageSchema = z.enum(interfaceLanguages)

export const timesRoutes = ({ engine, whoAsks }: { engine: Engine; whoAsks: WhoAsks }): Router => {
  const router = Router()
  router.get(
    '/api/workshops/:workshopId/times.csv',
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, 'seeStaffView')
      if (!who.ok) return who
      const language = languageSchema.safeParse(request.query.language ?? 'es')
      if (!language.success) return refuse('invalid')
      const { workshop } = who.open
      const sittings = reportSittings(reportContext(workshop, {}, engine.workshopNow(workshop)))
      const fileName = language.data === 'es' ? 'tiempos.csv' : 'times.csv'
      response
        .attachment(fileName)
        .type('text/csv')
        .send(csvTable(timesTable(sittings, language.data)))
      return null
    }),
  )
  return router
}
