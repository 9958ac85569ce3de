/** Lets a visitor into the workshop: into the channels of their rights, among those present, with what they lack of its facts. */
import type { Join, JoinReply } from '@plenaria/shared/protocol/live'
import { PROTOCOL_VERSION } from '@plenaria/shared/protocol/protocolVersion'
import { type Audience, audienceOf, redactEvent } from '@plenaria/shared/workshop/redact'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log.ts'
import { eventsAfter, type OpenWorkshop } from '../engine/openWorkshop.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import type { Registry } from '../stores/registry.ts'
import type { Attendance } from './attendance.ts'
import type { Visitor } from './identifyVisitor.ts'
import { channelOf, channelOfPerson } from './liveChannels.ts'
import type { LiveSocket } from './liveSockets.ts'
import type { OnlineBoard } from './onlineBoard.ts'
import { createSnapshots } from './snapshots.ts'

export type JoiningPorts = {
  engine: Engine
  registry: Registry
  board: OnlineBoard
  attendance: Attendance
  now: () => number
  log: Log
}

export type Joining = (socket: LiveSocket, visitor: Visitor, message: Join) => Promise<JoinReply>

const isKnown = ({ seat, personId }: Visitor, { workshop }: OpenWorkshop): boolean =>
  seat.kind === 'organiser' || workshop.people[personId]?.removedAt === null

export const createJoining = (ports: JoiningPorts): Joining => {
  const { engine, registry, board, attendance, now, log } = ports
  const joins = createRateLimit({ burst: 20, perSecond: 2, now })
  const snapshots = createSnapshots()

  /** A disk that is full keeps nobody out. */
  const noteMet = (workshopId: string, personId: string): Promise<void> =>
    registry.markMet(workshopId, personId, now()).catch((error: unknown) => {
      log.error({ error, workshopId, personId }, 'A first visit could not be noted.')
    })

  const greet = async (socket: LiveSocket, { workshopId, personId, seat }: Visitor, audience: Audience) => {
    await socket.join([channelOf(workshopId, audience), channelOfPerson(workshopId, personId)])
    if (seat.kind === 'organiser') return
    board.came(workshopId, personId)
    attendance.came(workshopId, personId)
    socket.once('disconnect', () => {
      if (board.went(workshopId, personId)) attendance.went(workshopId, personId)
    })
    if (seat.kind === 'person') await noteMet(workshopId, personId)
  }

  const stateFor = (open: OpenWorkshop, audience: Audience, haveVersion: number) => {
    const missed = haveVersion > 0 ? eventsAfter(open, haveVersion) : null
    return missed
      ? { kind: 'events' as const, events: missed.map((event) => redactEvent(event, audience)) }
      : { kind: 'snapshot' as const, workshop: snapshots.of(open, audience) }
  }

  return async (socket, visitor, message) => {
    const { workshopId, personId } = visitor
    if (message.protocol !== PROTOCOL_VERSION) return refuse('reload')
    if (message.workshopId !== workshopId) return refuse('notAllowed')
    const open = await engine.open(workshopId)
    if (!open) return refuse('unknownWorkshop')
    if (!joins.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    if (!isKnown(visitor, open)) return refuse('unknownPerson')
    const audience = audienceOf(open.workshop.people, visitor.actor)
    if (!socket.rooms.has(channelOf(workshopId, audience))) await greet(socket, visitor, audience)
    // From here on nothing is awaited: what is answered and what is told next fit together without a gap.
    const state = stateFor(open, audience, message.haveVersion)
    return { ok: true, version: open.version, audience, online: [...board.online(workshopId)], state }
  }
}
