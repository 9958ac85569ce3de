/** People of a workshop over HTTP: names for all, the whole list and the links for those who manage it. */
import { idSchema } from '@plenaria/shared/ids'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { type Request, Router } from 'express'
import { z } from 'zod'
import { issueLinks } from '../organising/createWorkshop.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { listPeople, personFormSchema, putPeople, removePerson } from '../organising/people.ts'
import { readPeopleCsv, writePeopleCsv } from '../organising/peopleCsv.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export type PeoplePorts = OrganisingPorts & {
  whoAsks: WhoAsks
  tellChanged: (workshopId: string, what: 'directory') => void
  /** Closes a person's connections, live and documents. */
  disconnect: (workshopId: string, personId: string) => void
}

const csvSchema = z.object({ csv: z.string().max(2_000_000) })
/** For whom: those who have no link that works, everybody anew, or everybody beside the links they have. */
const linksSchema = z.object({ all: z.boolean().optional(), keep: z.boolean().optional() }).optional()
const base = '/api/workshops/:workshopId'

/** What is no id is nobody's: the empty one is never given. */
const personOf = (request: Request): string => idSchema.safeParse(request.params.personId).data ?? ''

const directoryRoutes = (router: Router, { registry, whoAsks }: PeoplePorts): void => {
  router.get(
    `${base}/directory`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const people = await registry.people(who.workshopId)
      return done({
        people: Object.fromEntries(people.map(({ personId, name, institution }) => [personId, { name, institution }])),
      })
    }),
  )
}

const listRoutes = (router: Router, ports: PeoplePorts): void => {
  const { whoAsks, tellChanged, createShortId } = ports
  router.get(
    `${base}/people`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      return who.ok ? done({ people: await listPeople(ports, who.workshopId) }) : who
    }),
  )
  const put = (path: string, method: 'post' | 'put') =>
    router[method](
      path,
      answering(async (request) => {
        const who = await whoAsks.inWorkshop(request, 'managePeople')
        if (!who.ok) return who
        const form = personFormSchema.safeParse(request.body)
        if (!form.success) return refuse('invalid')
        const isNew = method === 'post'
        const personId = isNew ? `p-${createShortId()}` : personOf(request)
        const reply = await putPeople(ports, who.actor, who.workshopId, [{ personId, form: form.data, isNew }])
        if (!reply.ok) return reply
        tellChanged(who.workshopId, 'directory')
        return done(isNew ? { personId } : {})
      }),
    )
  put(`${base}/people`, 'post')
  put(`${base}/people/:personId`, 'put')
  router.delete(
    `${base}/people/:personId`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const reply = await removePerson(ports, who.actor, who.workshopId, personOf(request))
      return reply.ok ? done() : reply
    }),
  )
}

const linkRoutes = (router: Router, ports: PeoplePorts): void => {
  const { whoAsks, links, registry, disconnect } = ports
  router.post(
    `${base}/people/:personId/link`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const personId = personOf(request)
      const { workshopId, open } = who
      if (open.workshop.people[personId]?.removedAt !== null) return refuse('unknownPerson')
      const url = await links.issue({ kind: 'person', workshopId, personId })
      disconnect(workshopId, personId)
      return done({ url })
    }),
  )
  router.delete(
    `${base}/people/:personId/link`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const personId = personOf(request)
      await links.revoke({ kind: 'person', workshopId: who.workshopId, personId })
      disconnect(who.workshopId, personId)
      return done()
    }),
  )
  router.post(
    `${base}/links`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const form = linksSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      const live = new Set(
        (await registry.links(who.workshopId))
          .filter(({ revokedAt }) => revokedAt === null)
          .map((link) => link.personId),
      )
      const { all = false, keep = false } = form.data ?? {}
      // Who renews the links of all keeps their own: the new ones would be lost with the page that shows them.
      const own = who.actor.kind === 'person' && !keep ? who.actor.personId : null
      const isMeant = (personId: string) => (all && personId !== own) || !live.has(personId)
      const handed = await issueLinks(ports, who.workshopId, { isMeant, isRenewal: !keep })
      if (!keep) for (const { personId } of handed) disconnect(who.workshopId, personId)
      return done({ links: handed })
    }),
  )
}

const csvRoutes = (router: Router, ports: PeoplePorts): void => {
  const { whoAsks, createShortId, tellChanged } = ports
  router.get(
    `${base}/people.csv`,
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const people = (await listPeople(ports, who.workshopId)).filter(({ removed }) => !removed)
      response.attachment('people.csv').type('text/csv').send(writePeopleCsv(people))
      return null
    }),
  )
  router.post(
    `${base}/people.csv`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const form = csvSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      const { people, problems } = readPeopleCsv(form.data.csv, () => `p-${createShortId()}`)
      if (problems.length > 0) return done({ added: 0, changed: 0, problems })
      const known = who.open.workshop.people
      const entries = people.map(({ personId, form: entry }) => ({ personId, form: entry, isNew: !known[personId] }))
      const reply = await putPeople(ports, who.actor, who.workshopId, entries)
      if (!reply.ok) return reply
      tellChanged(who.workshopId, 'directory')
      const added = entries.filter(({ isNew }) => isNew).length
      return done({ added, changed: entries.length - added, problems: [] })
    }),
  )
}

export const peopleRoutes = (ports: PeoplePorts): Router => {
  const router = Router()
  for (const add of [directoryRoutes, csvRoutes, listRoutes, linkRoutes]) add(router, ports)
  return router
}
