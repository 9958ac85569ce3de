/** Outside meetings per room and language. */
import { idSchema } from '@plenaria/shared/ids'
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import type { MediaMode } from '../media/mediaDesk.ts'
import type { Registry } from '../stores/registry.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

const address = z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(1_000)])
const meetingsSchema = z.object({ rooms: z.record(idSchema, z.record(z.string().max(20), address)) })
const base = '/api/workshops/:workshopId'

export const roomRoutes = (ports: {
  registry: Registry
  whoAsks: WhoAsks
  /** Whether this server carries sound itself. */
  sound: () => Promise<MediaMode>
  tellChanged: (workshopId: string, what: 'meetings') => void
  canRecord: () => boolean
}): Router => {
  const { registry, whoAsks, sound, tellChanged, canRecord } = ports
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
      const links = (await registry.meetings(who.workshopId))[room] ?? {}
      return done({ room, links, sound: await sound(), canRecord: canRecord() })
    }),
  )
  return router
}
