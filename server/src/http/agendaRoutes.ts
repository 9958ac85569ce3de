/** The agenda to take along, and the link through which people outside read it. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import { renderAgendaIcs } from '../export/renderAgendaIcs.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export type AgendaPorts = OrganisingPorts & { whoAsks: WhoAsks }

const languageSchema = z.enum(interfaceLanguages)
const base = '/api/workshops/:workshopId'

/** The address as it may stand in a file: one that is not of the web, or that could end its line, is left out. */
const safeAddress = (address: string | undefined): string | null =>
  address !== undefined && /^https?:\/\/[^\s\p{Cc}]+$/u.test(address) ? address : null

const calendarRoute = (router: Router, { engine, registry, whoAsks, now }: AgendaPorts): void => {
  router.get(
    `${base}/agenda.ics`,
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const language = languageSchema.safeParse(request.query.language ?? 'es')
      if (!language.success) return refuse('invalid')
      const { workshop, version } = who.open
      const { plenary = {} } = await registry.meetings(who.workshopId)
      const text = renderAgendaIcs({
        workshopId: who.workshopId,
        workshop,
        version,
        language: language.data,
        meeting: safeAddress(plenary[language.data] ?? plenary.floor ?? Object.values(plenary)[0]),
        now: engine.workshopNow(workshop),
        madeAt: now(),
      })
      response
        .attachment(language.data === 'es' ? 'agenda.ics' : 'agenda-en.ics')
        .type('text/calendar')
        .send(text)
      return null
    }),
  )
}

export const agendaRoutes = (ports: AgendaPorts): Router => {
  const { registry, links, whoAsks, now } = ports
  const router = Router()
  calendarRoute(router, ports)
  router.get(
    `${base}/outside-link`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const link = await registry.outsideLinkOf(who.workshopId)
      return done({ createdAt: link?.createdAt ?? null })
    }),
  )
  router.post(
    `${base}/outside-link`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      return who.ok ? done({ url: await links.issueOutside(who.workshopId) }) : who
    }),
  )
  router.delete(
    `${base}/outside-link`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      await registry.revokeOutsideLinks(who.workshopId, now())
      return done()
    }),
  )
  return router
}
