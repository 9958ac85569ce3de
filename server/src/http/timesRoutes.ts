/** Planned against actual, to download. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { plannedAgainstActual } from '@plenaria/shared/workshop/views/plannedAgainstActual'
import { Router } from 'express'
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import { renderTimesCsv } from '../export/renderTimesCsv.ts'
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
      const { zone } = workshop.charter
      const compared = plannedAgainstActual(workshop.agenda, zone, engine.workshopNow(workshop))
      const fileName = language.data === 'es' ? 'tiempos.csv' : 'times.csv'
      response
        .attachment(fileName)
        .type('text/csv')
        .send(renderTimesCsv(compared, { language: language.data, zone }))
      return null
    }),
  )
  return router
}
