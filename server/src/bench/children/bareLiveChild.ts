/**
 * The baseline of the facts lane: a bare Socket.IO broadcast. It speaks just enough of the protocol for the same
 * participants to connect, and neither checks, decides nor stores anything.
 */
import { createServer } from 'node:http'
import type { ClientToServer, JoinReply, ServerToClient } from '@plenaria/shared/protocol/live'
import { LIVE_PATH } from '@plenaria/shared/protocol/paths'
import { instant } from '@plenaria/shared/time'
import { Server } from 'socket.io'
import type { Room } from '../room.ts'
import { listenAnywhere } from './listenAnywhere.ts'
import { obeyBench } from './obeyBench.ts'

obeyBench(async (room: Room) => {
  const http = createServer()
  const io = new Server<ClientToServer, ServerToClient>(http, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
  })
  const online = room.seats.map(({ personId }) => personId)
  let { version } = room
  const joined = (): JoinReply => ({
    ok: true,
    version,
    audience: 'everyone',
    online,
    state: { kind: 'snapshot', workshop: room.state },
  })

  io.on('connection', (socket) => {
    socket.on('join', (_message, acknowledge) => acknowledge(joined()))
    socket.on('clock', (_message, acknowledge) => acknowledge({ ok: true, now: instant(Date.now()) }))
    socket.on('send', ({ command }, acknowledge) => {
      if (command.type !== 'AdjustSegment') return
      const { segmentId, by } = command
      version += 1
      io.emit('committed', {
        version,
        events: [{ type: 'SegmentAdjusted', segmentId, by, at: instant(Date.now()) }],
      })
      acknowledge({ ok: true, version })
    })
  })
  return { ready: { ...room, url: await listenAnywhere(http) }, stop: () => io.close() }
})
