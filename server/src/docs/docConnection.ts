/**
 * One person's socket in one document. It reads, limits and counts what arrives and hands it to the room; it never
 * touches the document itself.
 */
import { readClientFrame } from '@plenaria/shared/docs/clientFrame'
import { docClose } from '@plenaria/shared/docs/docWire'
import type { Id } from '@plenaria/shared/ids'
import type { RawData, WebSocket } from 'ws'
import type { DocConnectionRights } from './docAccess.ts'
import type { DocLimits } from './docLimits.ts'
import type { DocMember } from './docMember.ts'
import type { DocRoom } from './docRoom.ts'
import type { PersonLimits } from './personLimits.ts'

export type DocConnection = DocMember & {
  readonly workshopId: Id
  receive(raw: RawData): void
  /** Closes a link that did not answer the last call, and calls again. */
  heartbeat(): void
}

/** The bytes of a message in one piece, however the socket delivered them. */
const bytesOf = (raw: RawData): Uint8Array =>
  raw instanceof ArrayBuffer ? new Uint8Array(raw) : new Uint8Array(Array.isArray(raw) ? Buffer.concat(raw) : raw)

export const createDocConnection = (parts: {
  socket: WebSocket
  rights: DocConnectionRights
  clientId: number | null
  room: DocRoom
  limits: DocLimits
  personLimits: PersonLimits
}): DocConnection => {
  const { socket, rights, clientId, room, limits, personLimits } = parts
  const { workshopId, personId } = rights
  let contentFrames = 0
  let isAlive = true
  socket.on('pong', () => {
    isAlive = true
  })
  const isOpen = (): boolean => socket.readyState === socket.OPEN

  const take = (bytes: Uint8Array): void => {
    const frame = readClientFrame(bytes)
    if (frame === null) return connection.close(docClose.malformed, 'malformed')
    if (frame.type === 'askMissing') return room.sendMissing(connection, frame.stateVector)
    if (frame.type === 'awareness') return room.presence.say(connection, frame.entries)
    if (frame.type === 'queryAwareness') return room.presence.showAll(connection)
    contentFrames += 1
    room.receive({ member: connection, count: contentFrames, update: frame.update, whole: frame.whole })
  }

  const connection: DocConnection = {
    workshopId,
    personId,
    clientId,
    mode: () => rights.mode(),
    send(frame) {
      if (!isOpen()) return
      if (socket.bufferedAmount > limits.maxWaitingBytes) connection.close(docClose.tooSlow, 'too slow')
      else socket.send(frame)
    },
    hint(frame) {
      if (isOpen() && socket.bufferedAmount < limits.maxWaitingBytes / 8) socket.send(frame)
    },
    close(code, reason) {
      if (isOpen()) socket.close(code, reason)
    },
    receive(raw) {
      // What still arrives after our close would be counted by nobody.
      if (!isOpen()) return
      const bytes = bytesOf(raw)
      if (rights.mode() === 'none') return connection.close(docClose.noAccess, 'no access')
      if (!personLimits.allows(workshopId, personId, bytes.length))
        return connection.close(docClose.tooFast, 'too fast')
      try {
        take(bytes)
      } catch {
        connection.close(docClose.malformed, 'malformed')
      }
    },
    heartbeat() {
      if (!isAlive) return socket.terminate()
      isAlive = false
      socket.ping()
      room.sendHead(connection)
    },
  }
  return connection
}
