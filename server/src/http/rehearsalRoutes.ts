/** Rehearsals of a workshop over HTTP, for those who lead it and for the organiser. */
import { idSchema } from '@plenaria/shared/ids'
import type { Instant } from '@plenaria/shared/time'
import { currentSegment, segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { enrolled, isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { type Request, Router } from 'express'
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import { answering, done, type Result } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export type RehearsalRoutePorts = { engine: Engine; whoAsks: WhoAsks; rehearsals: Rehearsals }

const base = '/api/workshops/:workshopId/rehearsals'
const beginSchema = z.strictObject({ lead: z.enum(['simulation', 'self']), speed: z.number().min(1).max(60) })

/** How far the copy has come. */
const progressOf = ({ agenda, people, charter }: Workshop, now: Instant) => {
  const segments = segmentsOf(agenda)
  return {
    now,
    zone: charter.zone,
    segments: segments.length,
    begun: segments.filter(({ timer }) => timer.status !== 'ahead').length,
    current: currentSegment(agenda)?.title ?? null,
    people: enrolled(people).length,
    present: enrolled(people).filter(isPresent).length,
  }
}

const listOf = async ({ engine, rehearsals }: RehearsalRoutePorts, workshopId: string) => {
  const kept = await rehearsals.of(workshopId)
  return Promise.all(
    kept.map(async ({ registered: { id, title, createdAt }, played }) => {
      const workshop = (await engine.open(id))?.workshop
      const { lead = null, speed = null, status = 'stopped', outcome = null } = played ?? {}
      const progress = workshop ? progressOf(workshop, engine.workshopNow(workshop)) : null
      return { id, title, createdAt, lead, speed, status, outcome, progress }
    }),
  )
}

export const rehearsalRoutes = (ports: RehearsalRoutePorts): Router => {
  const { whoAsks, rehearsals } = ports
  const router = Router()
  router.get(
    base,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'rehearse')
      return who.ok ? done({ rehearsals: await listOf(ports, who.workshopId) }) : who
    }),
  )
  router.post(
    base,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'rehearse')
      if (!who.ok) return who
      const form = beginSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      const begun = await rehearsals.begin(who.workshopId, { ...form.data, actor: who.actor })
      if (!begun.ok) return begun
      const opened = await rehearsals.open(who.workshopId, begun.id, who.actor)
      return opened.ok ? done({ id: begun.id, url: opened.url }) : opened
    }),
  )
  const onOne = (method: 'post' | 'delete', path: string, act: (...asked: Asked) => Promise<Result>) =>
    router[method](
      `${base}/:rehearsalId${path}`,
      answering(async (request: Request) => {
        const who = await whoAsks.inWorkshop(request, 'rehearse')
        if (!who.ok) return who
        const id = idSchema.safeParse(request.params.rehearsalId)
        return id.success ? act(who.workshopId, id.data, who.actor) : refuse('unknownRehearsal')
      }),
    )
  const plainly = (reply: Awaited<ReturnType<Rehearsals['stop']>>): Result => (reply.ok ? done() : reply)
  onOne('post', '/open', async (...asked) => {
    const opened = await rehearsals.open(...asked)
    return opened.ok ? done({ url: opened.url }) : opened
  })
  onOne('post', '/stop', async (workshopId, id) => plainly(await rehearsals.stop(workshopId, id)))
  onOne('delete', '', async (workshopId, id) => plainly(await rehearsals.discard(workshopId, id)))
  return router
}

type Asked = Parameters<Rehearsals['open']>
