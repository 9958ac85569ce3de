/** Socket.IO at the edge of the facts lane: names the person, parses, hands on, answers; telling and joining are its parts. */
import type { Server as HttpServer } from 'node:http'
import { clockSchema, joinSchema, type Send, type SendReply, sendSchema } from '@plenaria/shared/protocol/live'
import type { MediaQuality } from '@plenaria/shared/protocol/media'
import { instant } from '@plenaria/shared/time'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log.ts'
import type { Fanout } from '../fanout/fanout.ts'
import type { MediaDesk } from '../media/mediaDesk.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import type { Registry } from '../stores/registry.ts'
import { createAttendance } from './attendance.ts'
import { createBoothServer } from './boothServer.ts'
import { identifyVisitor, type Visitor } from './identifyVisitor.ts'
import { createJoining } from './joining.ts'
import { channelOf, channelOfPerson, channelsOf } from './liveChannels.ts'
import { type LiveSockets, openLiveSockets } from './liveSockets.ts'
import { hearMedia } from './mediaMessages.ts'
import { createOnlineBoard } from './onlineBoard.ts'
import { parsed } from './parsed.ts'
import { startTelling } from './telling.ts'
import { createWhereabouts, type Whereabouts } from './whereabouts.ts'

export type LivePorts = {
  http: HttpServer
  engine: Engine
  fanout: Fanout
  registry: Registry
  media: MediaDesk
  publicUrl: string | null
  now: () => number
  createId: () => string
  log: Log
  /** How long a person may be gone before they have left, in milliseconds. */
  grace?: number | undefined
}

export type LiveServer = {
  /** What those who run the workshop see of everybody's connection. */
  tellStaff: (workshopId: string, news: MediaQuality) => void
  tellChanged: (workshopId: string, what: 'directory' | 'meetings') => void
  /** Closes the person's connections; they join again with the rights they have then. */
  reconnect: (workshopId: string, personId: string) => void
  /** People a stopped server lost track of get the grace to come back before they count as gone. */
  expectBack: (workshopId: string) => void
  /** Of these people, those who are there as far as is known; somebody on air of whom nothing is heard is not (IN20). */
  present: (workshopId: string, personIds: readonly string[]) => readonly string[]
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

const createAnswerSend = ({ engine, now }: LivePorts, whereabouts: Whereabouts): AnswerSend => {
  const sends = createRateLimit({ burst: 40, perSecond: 10, now })
  return async ({ workshopId, personId, actor }, { commandId, command }) => {
    if (!sends.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    whereabouts.heardOf(workshopId, personId)
    // Asked before the workshop's turn, so that nobody else waits for the answer.
    if (command.type === 'TakeOver') await whereabouts.doubt(workshopId, command.personId)
    return engine.handle({ workshopId, commandId, commands: [command], actor })
  }
}

export const createLiveServer = (ports: LivePorts): LiveServer => {
  const { http, engine, fanout, registry, media, publicUrl, now, createId, log, grace } = ports
  const sockets = openLiveSockets(http, publicUrl)
  const toAll = (workshopId: string) => sockets.to(channelsOf(workshopId))
  const board = createOnlineBoard((workshopId, news) => toAll(workshopId).emit('presence', news))
  const attendance = createAttendance({ engine, createId, grace })
  const join = createJoining({ engine, registry, board, attendance, now, log })
  const whereabouts = createWhereabouts(sockets, board)
  const answerSend = createAnswerSend(ports, whereabouts)
  const booths = createBoothServer({ ...ports, sockets, board })
  const answerClock = async () => ({ ok: true as const, now: instant(now()) })

  admitVisitors(sockets, ports)
  sockets.on('connection', (socket) => {
    const visitor = socket.data as Visitor
    whereabouts.heardOf(visitor.workshopId, visitor.personId)
    socket.on(
      'join',
      parsed(joinSchema, log, (message) => join(socket, visitor, message)),
    )
    socket.on(
      'send',
      parsed(sendSchema, log, (message) => answerSend(visitor, message)),
    )
    socket.on('clock', parsed(clockSchema, log, answerClock))
    hearMedia(socket, visitor, media, log)
    booths.attend(socket, visitor)
  })
  const telling = startTelling({ sockets, engine, fanout })

  return {
    tellStaff: (workshopId, news) => void sockets.to(channelOf(workshopId, 'staff')).emit('media:quality', news),
    tellChanged: (workshopId, what) => void toAll(workshopId).emit('changed', { what }),
    reconnect: (workshopId, personId) => sockets.in(channelOfPerson(workshopId, personId)).disconnectSockets(true),
    expectBack: attendance.expectBack,
    present: (workshopId, personIds) =>
      personIds.filter((id) => whereabouts.isThere(workshopId, id) && !booths.isUnheard(workshopId, id)),
    connections: () => sockets.sockets.sockets.size,
    close: async () => {
      telling.close()
      booths.close()
      board.close()
      attendance.close()
      await sockets.close()
    },
  }
}
