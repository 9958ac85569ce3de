/** Outside meetings per room and language, and late contributions of a group. */
import { idSchema } from '@plenaria/shared/ids'
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import type { DocsServer } from '../docs/docsServer.ts'
import type { Registry } from '../stores/registry.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

const address = z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(1_000)])
const meetingsSchema = z.object({ rooms: z.record(idSchema, z.record(z.string().max(20), address)) })
const base = '/api/workshops/:workshopId'

export const roomRoutes = (ports: {
  registry: Registry
  whoAsks: WhoAsks
  docs: DocsServer
  tellChanged: (workshopId: string, what: 'meetings') => void
}): Router => {
  const { registry, whoAsks, docs, tellChanged } = ports
  const router = Router()
  router.get(
    `${base}/meetings`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      return who.ok ? done({ rooms: await registry.meetings(who.workshopId) }) : who
    }),
  )
  router.put(
    `${base}/meetings`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const form = meetingsSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      await registry.putMeetings(who.workshopId, form.data.rooms)
      tellChanged(who.workshopId, 'meetings')
      return done()
    }),
  )
  router.get(
    `${base}/meeting`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const personId = personIdOf(who.actor)
      const room = (personId && placeOf(who.open.workshop.groups, personId)) ?? 'plenary'
      return done({ room, links: (await registry.meetings(who.workshopId))[room] ?? {} })
    }),
  )
  router.get(
    `${base}/groups/:groupId/late`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'seeLateContributions')
      if (!who.ok) return who
      const groupId = String(request.params.groupId)
      if (!who.open.workshop.groups.groups.some(({ id }) => id === groupId)) return refuse('unknownGroup')
      return done({ late: await docs.lateContributions({ kind: 'draft', workshopId: who.workshopId, groupId }) })
    }),
  )
  return router
}
