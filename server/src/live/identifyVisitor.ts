/** Names who opens a live socket: the seat is the one the socket asks for, if the cookie has its secret. */
import { idSchema } from '@plenaria/shared/ids'
import { type Actor, organiser, personActor } from '@plenaria/shared/workshop/actor'
import type { Socket } from 'socket.io'
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import { identify, seatNamed } from '../seats/identify.ts'
import type { Registry, Seat } from '../stores/registry.ts'

export type Visitor = { workshopId: string; personId: string; actor: Actor; seat: Seat }

const authSchema = z.object({ workshopId: idSchema, personId: idSchema })

/** @returns null when the cookie is not of that seat, or there is no such workshop */
export const identifyVisitor = async (
  { registry, engine }: { registry: Registry; engine: Engine },
  handshake: Socket['handshake'],
): Promise<Visitor | null> => {
  const auth = authSchema.safeParse(handshake.auth)
  if (!auth.success) return null
  const { workshopId, personId } = auth.data
  const seat = await identify(registry, handshake.headers.cookie, seatNamed(workshopId, personId))
  if (!seat || !(await engine.open(workshopId))) return null
  return { workshopId, personId, seat, actor: seat.kind === 'organiser' ? organiser : personActor(personId) }
}
