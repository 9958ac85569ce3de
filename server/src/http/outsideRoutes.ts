/**
 * The agenda for people outside the workshop, by a secret link alone: no cookie, no seat, no socket. Pages ask again every few
 * seconds; what has not changed is answered in a line, with the server's time so that their countdown is right.
 */
import { createHash } from 'node:crypto'
import { refusal } from '@plenaria/shared/workshop/refusals'
import { outsideAgenda } from '@plenaria/shared/workshop/views/outsideAgenda'
import { type RequestHandler, Router } from 'express'
import type { Engine } from '../engine/engine.ts'
import type { OpenWorkshop } from '../engine/openWorkshop.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import type { Registry } from '../stores/registry.ts'
import { answering, sendRefusal } from './answer.ts'
import { createSecretLinks } from './secretLinks.ts'

export type OutsidePorts = { engine: Engine; registry: Registry; now: () => number }

type Written = { version: number; text: string; etag: string }

/** Workshops whose agenda is kept as it was last written. */
const KEPT = 100

/** Written once a version, however many pages ask. */
const createWriter = () => {
  const kept = new Map<string, Written>()
  return ({ id, version, workshop }: OpenWorkshop): Written => {
    const known = kept.get(id)
    if (known?.version === version) return known
    const text = JSON.stringify(outsideAgenda(workshop))
    const written = { version, text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
    kept.delete(id)
    kept.set(id, written)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return written
  }
}

/** By address, since nobody here says who they are: 300 pages behind one address that ask every five seconds. */
const limited = (now: () => number): RequestHandler => {
  const limit = createRateLimit({ burst: 600, perSecond: 60, now })
  return (request, response, next) => {
    if (limit.take(request.ip ?? '')) next()
    else sendRefusal(response, refusal('tooFast'))
  }
}

export const outsideRoutes = ({ engine, registry, now }: OutsidePorts): Router => {
  const router = Router()
  const write = createWriter()
  const linkOf = createSecretLinks((secretHash) => registry.outsideLink(secretHash), now)
  router.use('/api/outside', limited(now))
  router.get(
    '/api/outside/:secret',
    answering(async (request, response) => {
      response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
      const found = await linkOf(request)
      if (!found.ok) return found
      const open = await engine.open(found.link.workshopId)
      if (!open) return { ok: false, refusal: refusal('linkUnknown') }
      const { text, etag } = write(open)
      response.set({ etag, 'cache-control': 'private, no-cache', 'server-now': String(now()) })
      // A page that asks past its cache says `no-cache`, for which Express would send everything again.
      if (request.get('if-none-match') === etag) response.status(304).end()
      else response.type('json').send(text)
      return null
    }),
  )
  return router
}
