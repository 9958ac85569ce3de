/** What is left to do after plenary, to download: the follow-up, and who is to be reminded to answer. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { reportContext } from '@plenaria/shared/report/reportContext'
import { reportFollowUp } from '@plenaria/shared/report/reportFollowUp'
import { reportPlenary } from '@plenaria/shared/report/reportPlenary'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import { csvTable } from '../export/csvTable.ts'
import { followUpTable } from '../export/tables/followUpTable.ts'
import { renderRemindersCsv } from '../export/renderRemindersCsv.ts'
import type { Registry } from '../stores/registry.ts'
import { answering } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

const languageSchema = z.enum(interfaceLanguages)
type Ports = { readonly engine: Engine; readonly registry: Registry; readonly whoAsks: WhoAsks }

export const agreementRoutes = ({ engine, registry, whoAsks }: Ports): Router => {
  const router = Router()
  router.get(
    '/api/workshops/:workshopId/follow-up.csv',
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const language = languageSchema.safeParse(request.query.language ?? 'es')
      if (!language.success) return refuse('invalid')
      const { workshop } = who.open
      const context = reportContext(workshop, {}, engine.workshopNow(workshop))
      const { topics } = reportPlenary(context, [])
      const table = followUpTable({ topics, followUp: reportFollowUp(context, topics) }, language.data)
      response.attachment('follow-up.csv').type('text/csv').send(csvTable(table))
      return null
    }),
  )
  router.get(
    '/api/workshops/:workshopId/reminders.csv',
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const language = languageSchema.safeParse(request.query.language ?? 'es')
      if (!language.success) return refuse('invalid')
      const contacts = await registry.people(who.workshopId)
      const csv = renderRemindersCsv(who.open.workshop, contacts, language.data)
      response.attachment('reminders.csv').type('text/csv').send(csv)
      return null
    }),
  )
  return router
}
