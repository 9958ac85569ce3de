/** Socket.IO at the edge of the facts lane: names the person, parses, hands on, answers, and tells each audience what was committed. */
import type { Server as HttpServer } from 'node:http'
import { idSchema } from '@plenaria/shared/ids'
import {
  type ClientToServer,
  clockSchema,
  type JoinReply,
  joinSchema,
  LIVE_PATH,
  type Send,
  type SendReply,
  sendSchema,
  type ServerToClient,
} from '@plenaria/shared/protocol/live'
import { PROTOCOL_VERSION } from '@plenaria/shared/protocol/protocolVersion'
import { instant } from '@plenaria/shared/time'
import { type Actor, organiser, personActor } from '@plenaria/shared/workshop/actor'
import { type Audience, audienceOf, audiences, redactEvent } from '@plenaria/shared/workshop/redact'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log.ts'
import { eventsAfter, type OpenWorkshop } from '../engine/openWorkshop.ts'
import type { Commit, Fanout } from '../fanout/fanout.ts'
import { identify, seatNamed } from '../seats/identify.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import { isSameOrigin } from '../seats/sameOrigin.ts'
import type { Registry, Seat } from '../stores/registry.ts'
import { createAttendance } from './attendance.ts'
import { createOnlineBoard } from './onlineBoard.ts'
import { parsed } from './parsed.ts'
import { createSnapshots } from './snapshots.ts'

export type LivePorts = {
  http: HttpServer
  engine: Engine
  fanout: Fanout
  registry: Registry
  publicUrl: string | null
  now: () => number
  createId: () => string
  log: Log
  /** How long a person may be gone before they have left, in milliseconds. */
  grace?: number
}

export type LiveServer = {
  tellChanged: (workshopId: string, what: 'directory' | 'meetings') => void
  /** Closes the person's connections; they join again with the rights they have then. */
  reconnect: (workshopId: string, personId: string) => void
  /** People a stopped server lost track of get the grace to come back before they count as gone. */
  expectBack: (workshopId: string) => void
  connections: () => number
  close: () => Promise<void>
}

type Visitor = { workshopId: string; personId: string; actor: Actor; seat: Seat }
type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Partial<Visitor>>

const authSchema = z.object({ workshopId: idSchema, personId: idSchema })
/** Largest message a client may send, in bytes: a command is small. */
const MAX_MESSAGE = 128 * 1024
const HEAD_EVERY = 3_000

const channelOf = (workshopId: string, audience: Audience) => `${workshopId} ${audience}`
const channelOfPerson = (workshopId: string, personId: string) => `${workshopId} person ${personId}`

export const createLiveServer = (ports: LivePorts): LiveServer => {
  const { http, engine, fanout, registry, publicUrl, now, createId, log } = ports
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, Partial<Visitor>>(http, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE,
    // Otherwise the sockets of the documents, which share this HTTP server, are ended after a second.
    destroyUpgrade: false,
    allowRequest: (request, decide) => decide(null, isSameOrigin(request, publicUrl)),
  })
  const sends = createRateLimit({ burst: 40, perSecond: 10, now })
  const joins = createRateLimit({ burst: 20, perSecond: 2, now })
  const snapshots = createSnapshots()
  const toAll = (workshopId: string) => io.to(audiences.map((audience) => channelOf(workshopId, audience)))
  const board = createOnlineBoard((workshopId, news) => toAll(workshopId).emit('presence', news))
  const attendance = createAttendance({
    engine,
    createId,
    ...(ports.grace === undefined ? {} : { grace: ports.grace }),
  })

  const visitorOf = async (socket: LiveSocket): Promise<Visitor | null> => {
    const auth = authSchema.safeParse(socket.handshake.auth)
    if (!auth.success) return null
    const { workshopId, personId } = auth.data
    const seat = await identify(registry, socket.handshake.headers.cookie, seatNamed(workshopId, personId))
    if (!seat || !(await engine.open(workshopId))) return null
    return { workshopId, personId, seat, actor: seat.kind === 'organiser' ? organiser : personActor(personId) }
  }

  /** A disk that is full keeps nobody out. */
  const noteMet = (workshopId: string, personId: string): Promise<void> =>
    registry.markMet(workshopId, personId, now()).catch((error: unknown) => {
      log.error({ error, workshopId, personId }, 'A first visit could not be noted.')
    })

  const greet = async (socket: LiveSocket, visitor: Visitor, open: OpenWorkshop): Promise<Audience> => {
    const { workshopId, personId, actor, seat } = visitor
    const audience = audienceOf(open.workshop.people, actor)
    await socket.join([channelOf(workshopId, audience), channelOfPerson(workshopId, personId)])
    if (seat.kind !== 'organiser') {
      board.came(workshopId, personId)
      attendance.came(workshopId, personId)
      socket.once('disconnect', () => {
        if (board.went(workshopId, personId)) attendance.went(workshopId, personId)
      })
      if (seat.kind === 'person') await noteMet(workshopId, personId)
    }
    return audience
  }

  const answerJoin = async (socket: LiveSocket, visitor: Visitor, haveVersion: number): Promise<JoinReply> => {
    const { workshopId, personId } = visitor
    const open = await engine.open(workshopId)
    if (!open) return refuse('unknownWorkshop')
    if (!joins.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    const isKnown = visitor.seat.kind === 'organiser' || open.workshop.people[personId]?.removedAt === null
    if (!isKnown) return refuse('unknownPerson')
    const audience = audienceOf(open.workshop.people, visitor.actor)
    if (!socket.rooms.has(channelOf(workshopId, audience))) await greet(socket, visitor, open)
    // From here on nothing is awaited: what is answered and what is told next fit together without a gap.
    const missed = haveVersion > 0 ? eventsAfter(open, haveVersion) : null
    const state = missed
      ? { kind: 'events' as const, events: missed.map((event) => redactEvent(event, audience)) }
      : { kind: 'snapshot' as const, workshop: snapshots.of(open, audience) }
    return { ok: true, version: open.version, audience, online: [...board.online(workshopId)], state }
  }

  const answerSend = async ({ workshopId, personId, actor }: Visitor, message: Send): Promise<SendReply> => {
    if (!sends.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    const { commandId, command } = message
    return engine.handle({ workshopId, commandId, commands: [command], actor })
  }

  io.use((socket, next) => {
    visitorOf(socket).then(
      (visitor) => {
        if (!visitor) return next(new Error('linkUnknown'))
        Object.assign(socket.data, visitor)
        next()
      },
      (error: unknown) => {
        log.error({ error }, 'A connection could not be identified.')
        next(new Error('busy'))
      },
    )
  })

  io.on('connection', (socket) => {
    const visitor = socket.data as Visitor
    socket.on(
      'join',
      parsed(joinSchema, log, async ({ protocol, workshopId, haveVersion }) => {
        if (protocol !== PROTOCOL_VERSION) return refuse('reload')
        if (workshopId !== visitor.workshopId) return refuse('notAllowed')
        return answerJoin(socket, visitor, haveVersion)
      }),
    )
    socket.on(
      'send',
      parsed(sendSchema, log, (message) => answerSend(visitor, message)),
    )
    socket.on(
      'clock',
      parsed(clockSchema, log, async () => ({ ok: true as const, now: instant(now()) })),
    )
  })

  // Synchronous on purpose: an await here could let two commits overtake each other. Encoded once per audience.
  const tell = ({ workshopId, version, events }: Commit) => {
    for (const audience of audiences) {
      const seen = events.map((event) => redactEvent(event, audience))
      io.to(channelOf(workshopId, audience)).emit('committed', { version, events: seen })
    }
  }
  const unsubscribe = fanout.subscribe(tell)

  const heads = setInterval(() => {
    const workshops = new Set([...io.sockets.sockets.values()].flatMap(({ data }) => data.workshopId ?? []))
    for (const workshopId of workshops) {
      const version = engine.current(workshopId)?.version
      if (version !== undefined) toAll(workshopId).emit('head', { version })
    }
  }, HEAD_EVERY)

  return {
    tellChanged: (workshopId, what) => void toAll(workshopId).emit('changed', { what }),
    reconnect: (workshopId, personId) => io.in(channelOfPerson(workshopId, personId)).disconnectSockets(true),
    expectBack: attendance.expectBack,
    connections: () => io.sockets.sockets.size,
    close: async () => {
      clearInterval(heads)
      unsubscribe()
      board.close()
      attendance.close()
      await io.close()
    },
  }
}
