/**
 * One person's socket in one document. It reads, limits and counts what arrives and hands it to the room; it never
 * touches the document itself.
 */
import type { Socket } from 'node:net'
import { readClientFrame } from '@plenaria/shared/docs/clientFrame'
import { docClose, type DocCloseCode } from '@plenaria/shared/docs/docWire'
import type { RawData, WebSocket } from 'ws'
import { type BinaryMessage, binaryMessage } from './binaryMessage.ts'
import type { DocConnectionRights } from './docAccess.ts'
import type { DocLimits } from './docLimits.ts'
import type { DocMember, DocMode } from './docMember.ts'
import type { DocRoom } from './docRoom.ts'
import type { PersonLimits } from './personLimits.ts'

export type DocConnectionParts = {
  readonly socket: WebSocket
  /** What the WebSocket writes to. */
  readonly wire: Socket
  readonly rights: DocConnectionRights
  readonly clientId: number | null
  readonly room: DocRoom
  readonly limits: DocLimits
  readonly personLimits: PersonLimits
}

/** The bytes of a message in one piece, however the socket delivered them. */
const bytesOf = (raw: RawData): Uint8Array =>
  raw instanceof ArrayBuffer ? new Uint8Array(raw) : new Uint8Array(Array.isArray(raw) ? Buffer.concat(raw) : raw)

export class DocConnection implements DocMember {
  readonly workshopId: string
  readonly personId: string
  readonly clientId: number | null
  readonly #parts: DocConnectionParts
  #contentFrames = 0
  #isAlive = true

  constructor(parts: DocConnectionParts) {
    this.workshopId = parts.rights.workshopId
    this.personId = parts.rights.personId
    this.clientId = parts.clientId
    this.#parts = parts
    parts.socket.on('pong', () => {
      this.#isAlive = true
    })
  }

  mode(): DocMode {
    return this.#parts.rights.mode()
  }

  send(frame: Uint8Array): void {
    this.sendMessage(binaryMessage(frame))
  }

  sendMessage(message: BinaryMessage): void {
    const { wire, limits } = this.#parts
    if (!this.#isOpen()) return
    if (wire.writableLength > limits.maxWaitingBytes) this.close(docClose.tooSlow, 'too slow')
    else wire.write(message)
  }

  hint(frame: Uint8Array): void {
    const { wire, limits } = this.#parts
    if (this.#isOpen() && wire.writableLength < limits.maxWaitingBytes / 8) wire.write(binaryMessage(frame))
  }

  close(code: DocCloseCode, reason: string): void {
    if (this.#isOpen()) this.#parts.socket.close(code, reason)
  }

  receive(raw: RawData): void {
    // What still arrives after our close would be counted by nobody.
    if (!this.#isOpen()) return
    const bytes = bytesOf(raw)
    if (!this.#parts.personLimits.allows(this.workshopId, this.personId, bytes.length))
      return this.close(docClose.tooFast, 'too fast')
    try {
      this.#take(bytes)
    } catch {
      this.close(docClose.malformed, 'malformed')
    }
  }

  /** Ends a link that did not answer the last call, and calls again. Silence would make the client reconnect. */
  heartbeat(): void {
    const { socket, room } = this.#parts
    if (!this.#isAlive) return socket.terminate()
    this.#isAlive = false
    socket.ping()
    room.sendHead(this)
  }

  #isOpen(): boolean {
    const { socket } = this.#parts
    return socket.readyState === socket.OPEN
  }

  #take(bytes: Uint8Array): void {
    const { room } = this.#parts
    const frame = readClientFrame(bytes)
    if (frame === null) return this.close(docClose.malformed, 'malformed')
    if (frame.type === 'content') {
      this.#contentFrames += 1
      return room.receive({ member: this, count: this.#contentFrames, update: frame.update, whole: frame.whole })
    }
    // What is written is judged when it is committed.
    if (this.mode() === 'none') return this.close(docClose.noAccess, 'no access')
    if (frame.type === 'askMissing') return room.sendMissing(this, frame.stateVector)
    if (frame.type === 'awareness') return room.presence.say(this, frame.entries)
    room.presence.showAll(this)
  }
}
