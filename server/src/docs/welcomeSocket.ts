/** Brings a fresh socket into its document: who asks, may they, is it loaded. No frame that comes meanwhile is lost. */
import type { IncomingMessage } from 'node:http'
import { docClose } from '@plenaria/shared/docs/docWire'
import type { RawData, WebSocket } from 'ws'
import type { DocAccess, DocConnectionRights, DocRefusal } from './docAccess.ts'
import { DocConnection } from './docConnection.ts'
import type { DocLimits } from './docLimits.ts'
import type { DocLog } from './docLog.ts'
import { type DocRequest, readDocRequest } from './docRequest.ts'
import type { DocRooms } from './docRooms.ts'
import type { PersonLimits } from './personLimits.ts'

export type WelcomeParts = {
  readonly access: DocAccess
  readonly rooms: DocRooms
  readonly connections: Set<DocConnection>
  readonly limits: DocLimits
  readonly personLimits: PersonLimits
  readonly log: DocLog
}

/** Keeps early frames: the client asks its question at once and would never be in sync if it were lost. */
const keepFrames = (socket: WebSocket, limit: number): (() => RawData[]) => {
  const frames: RawData[] = []
  const keep = (frame: RawData): void => {
    if (frames.length < limit) frames.push(frame)
    else socket.close(docClose.tooFast, 'too fast')
  }
  socket.on('message', keep)
  return () => {
    socket.off('message', keep)
    return frames
  }
}

const ask = async (
  request: IncomingMessage,
  access: DocAccess,
): Promise<{ asked: DocRequest; rights: DocConnectionRights } | DocRefusal> => {
  const asked = readDocRequest(request.url ?? '')
  if ('closeCode' in asked) return asked
  const rights = await access.open(request, asked.doc)
  if ('closeCode' in rights) return rights
  return rights.mode() === 'none' ? { closeCode: docClose.noAccess, reason: 'no access' } : { asked, rights }
}

const enter = async (socket: WebSocket, request: IncomingMessage, parts: WelcomeParts): Promise<void> => {
  const { rooms, connections, limits, personLimits } = parts
  const earlyFrames = keepFrames(socket, limits.maxEarlyFrames)
  const answer = await ask(request, parts.access)
  if ('closeCode' in answer) return socket.close(answer.closeCode, answer.reason)
  const { asked, rights } = answer
  const { room, release } = await rooms.acquire(asked.doc)
  if (socket.readyState !== socket.OPEN) return release()

  const connection = new DocConnection({
    socket,
    wire: request.socket,
    rights,
    clientId: asked.clientId,
    room,
    limits,
    personLimits,
  })
  connections.add(connection)
  socket.on('close', () => {
    connections.delete(connection)
    room.leave(connection)
    release()
  })
  room.join(connection)
  for (const frame of earlyFrames()) connection.receive(frame)
  socket.on('message', (frame) => connection.receive(frame))
}

/** Never rejects: whoever cannot be let in is closed with the reason as its code. */
export const welcomeSocket = async (
  socket: WebSocket,
  request: IncomingMessage,
  parts: WelcomeParts,
): Promise<void> => {
  // A broken frame ends the connection by itself; without a listener it would end the process.
  socket.on('error', (error) => parts.log.warn({ error: error.message }, 'a docs socket broke'))
  try {
    await enter(socket, request, parts)
  } catch (error) {
    parts.log.error({ error }, 'a document could not be opened')
    socket.close(docClose.storage, 'storage')
  }
}
