/** The agenda as CSV and as a workbook, for everybody in the workshop: to print, to mail, to change and to import again. */
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { agendaCsv, agendaXlsx } from '../export/agendaTable.ts'
import { answering } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export const agendaTableRoutes = ({ whoAsks }: { whoAsks: WhoAsks }): Router => {
  const router = Router()
  router.get(
    ['/api/workshops/:workshopId/agenda.csv', '/api/workshops/:workshopId/agenda.xlsx'],
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const { language = 'es' } = request.query
      if (language !== 'es' && language !== 'en') return refuse('invalid')
      const { workshop } = who.open
      if (request.path.endsWith('.csv'))
        response.attachment('agenda.csv').type('text/csv').send(agendaCsv(workshop, language))
      else response.attachment('agenda.xlsx').send(await agendaXlsx(workshop, language))
      return null
    }),
  )
  return router
}
