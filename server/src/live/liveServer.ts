/** Socket.IO at the edge of the facts lane: names the person, parses, hands on, answers; telling and joining are its parts. */
import type { Server as HttpServer } from 'node:http'
import { clockSchema, joinSchema, type Send, type SendReply, sendSchema } from '@plenaria/shared/protocol/live'
import { instant } from '@plenaria/shared/time'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log.ts'
import type { Fanout } from '../fanout/fanout.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import type { Registry } from '../stores/registry.ts'
import { createAttendance } from './attendance.ts'
import { identifyVisitor, type Visitor } from './identifyVisitor.ts'
import { createJoining } from './joining.ts'
import { channelOfPerson, channelsOf } from './liveChannels.ts'
import { type LiveSockets, openLiveSockets } from './liveSockets.ts'
import { createOnlineBoard } from './onlineBoard.ts'
import { parsed } from './parsed.ts'
import { startTelling } from './telling.ts'

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
  grace?: number | undefined
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

/** Lets nobody connect who is not named. */
const admitVisitors = (sockets: LiveSockets, ports: LivePorts): void => {
  sockets.use((socket, next) => {
    identifyVisitor(ports, socket.handshake).then(
      (visitor) => {
        if (!visitor) return next(new Error('linkUnknown'))
        Object.assign(socket.data, visitor)
        next()
      },
      (error: unknown) => {
        ports.log.error({ error }, 'A connection could not be identified.')
        next(new Error('busy'))
      },
    )
  })
}

type AnswerSend = (visitor: Visitor, message: Send) => Promise<SendReply>

const createAnswerSend = ({ engine, now }: LivePorts): AnswerSend => {
  const sends = createRateLimit({ burst: 40, perSecond: 10, now })
  return async ({ workshopId, personId, actor }, { commandId, command }) => {
    if (!sends.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    return engine.handle({ workshopId, commandId, commands: [command], actor })
  }
}

export const createLiveServer = (ports: LivePorts): LiveServer => {
  const { http, engine, fanout, registry, publicUrl, now, createId, log, grace } = ports
  const sockets = openLiveSockets(http, publicUrl)
  const toAll = (workshopId: string) => sockets.to(channelsOf(workshopId))
  const board = createOnlineBoard((workshopId, news) => toAll(workshopId).emit('presence', news))
  const attendance = createAttendance({ engine, createId, grace })
  const join = createJoining({ engine, registry, board, attendance, now, log })
  const answerSend = createAnswerSend(ports)
  const answerClock = async () => ({ ok: true as const, now: instant(now()) })

  admitVisitors(sockets, ports)
  sockets.on('connection', (socket) => {
    const visitor = socket.data as Visitor
    socket.on(
      'join',
      parsed(joinSchema, log, (message) => join(socket, visitor, message)),
    )
    socket.on(
      'send',
      parsed(sendSchema, log, (message) => answerSend(visitor, message)),
    )
    socket.on('clock', parsed(clockSchema, log, answerClock))
  })
  const telling = startTelling({ sockets, engine, fanout })

  return {
    tellChanged: (workshopId, what) => void toAll(workshopId).emit('changed', { what }),
    reconnect: (workshopId, personId) => sockets.in(channelOfPerson(workshopId, personId)).disconnectSockets(true),
    expectBack: attendance.expectBack,
    connections: () => sockets.sockets.sockets.size,
    close: async () => {
      telling.close()
      board.close()
      attendance.close()
      await sockets.close()
    },
  }
}
