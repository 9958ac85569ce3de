/** Names the actor behind an HTTP request: by the operator's token, or by the cookie of the seat the request names. */
import { timingSafeEqual } from 'node:crypto'
import { type Actor, organiser, personActor } from '@plenaria/shared/workshop/actor'
import { may, type Verb } from '@plenaria/shared/workshop/permissions'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { Request } from 'express'
import type { Engine } from '../engine/engine.ts'
import type { OpenWorkshop } from '../engine/openWorkshop.ts'
import { identify, seatNamed } from '../seats/identify.ts'
import { isSameOrigin } from '../seats/sameOrigin.ts'
import type { Registry } from '../stores/registry.ts'

type Refused = { ok: false; refusal: Refusal }

export type WhoAsks = {
  organiser: (request: Request) => Promise<{ ok: true } | Refused>
  /** The workshop of the address and an actor who may do `verb` in it; without a verb, anyone of the workshop. */
  inWorkshop: (
    request: Request,
    verb: Verb | null,
  ) => Promise<{ ok: true; actor: Actor; open: OpenWorkshop; workshopId: string } | Refused>
}

export const isToken = (header: string | undefined, token: string): boolean => {
  const given = Buffer.from(header ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const seatAsked = (request: Request): string => {
  const inQuery = request.query.seat
  return request.get('x-seat') ?? (typeof inQuery === 'string' ? inQuery : 'organiser')
}

export const createWhoAsks = (ports: {
  registry: Registry
  engine: Engine
  operatorToken: string
  publicUrl: string | null
}): WhoAsks => {
  const { registry, engine, operatorToken, publicUrl } = ports

  const actorOf = async (request: Request, workshopId: string): Promise<Actor | null> => {
    if (isToken(request.get('authorization'), operatorToken)) return organiser
    if (!isSameOrigin(request, publicUrl)) return null
    const name = seatNamed(workshopId, seatAsked(request))
    const seat = await identify(registry, request.headers.cookie, name)
    if (!seat) return null
    return seat.kind === 'organiser' ? organiser : personActor(seat.personId)
  }

  return {
    organiser: async (request) => {
      const actor = await actorOf(request, '')
      return actor?.kind === 'organiser' ? { ok: true } : refuse('linkUnknown')
    },
    inWorkshop: async (request, verb) => {
      const workshopId = String(request.params.workshopId)
      const actor = await actorOf(request, workshopId)
      if (!actor) return refuse('linkUnknown')
      const open = await engine.open(workshopId)
      if (!open) return refuse('unknownWorkshop')
      const { people } = open.workshop
      if (actor.kind === 'person' && people[actor.personId]?.removedAt !== null) return refuse('unknownPerson')
      if (verb !== null && !may(people, actor, verb)) return refuse('notAllowed')
      return { ok: true, actor, open, workshopId }
    },
  }
}
