/**
 * The docs lane's server: lets sockets into documents and answers the engine's questions about them. Who may do what is
 * decided by `access`; what an item's text means is decided elsewhere.
 */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { docClose, type DocCloseCode } from '@plenaria/shared/docs/docWire'
import { WebSocketServer } from 'ws'
import type { DocStore } from '../stores/docStore.ts'
import type { DocAccess } from './docAccess.ts'
import type { DocConnection } from './docConnection.ts'
import { type DocLimits, defaultDocLimits } from './docLimits.ts'
import type { DocLog } from './docLog.ts'
import { createDocQuestions, type DocQuestions } from './docQuestions.ts'
import { DocRooms } from './docRooms.ts'
import { createPersonLimits } from './personLimits.ts'
import { welcomeSocket } from './welcomeSocket.ts'

export type DocsServerParts = {
  readonly docStore: DocStore
  readonly access: DocAccess
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Told once for each person and document in the life of this process, when their first content is committed. */
  readonly onContribution: (doc: DocName, personId: string) => void
  /** Told whenever content that people wrote is committed. */
  readonly onCommitted?: (doc: DocName) => void
  readonly log: DocLog
  readonly limits?: Partial<DocLimits>
}

export type DocsServer = DocQuestions & {
  /** Takes over an HTTP upgrade to `/docs/<docname>`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Closes the connections that the facts no longer allow. Call it after every fact that may take a right away. */
  recheck(workshopId: string): void
  closePerson(workshopId: string, personId: string, code: DocCloseCode): void
  stats(): DocsStats
  /** Commits what was received, saves, and closes every connection; clients come back by themselves. */
  close(): Promise<void>
}

export type DocsStats = {
  readonly connections: number
  readonly committedFrames: number
  readonly storeFailures: number
}

export const createDocsServer = (parts: DocsServerParts): DocsServer => {
  const { docStore, access, now, log } = parts
  const limits = { ...defaultDocLimits, ...parts.limits }
  const connections = new Set<DocConnection>()
  const personLimits = createPersonLimits(limits, now)
  const firsts = createFirsts(parts.onContribution)
  let committedFrames = 0
  let storeFailures = 0
  let isClosed = false
  const rooms = new DocRooms({
    store: docStore,
    limits,
    log,
    now,
    onCommitted(doc, personIds, frames) {
      committedFrames += frames
      for (const personId of personIds) firsts(doc, personId)
      parts.onCommitted?.(doc)
    },
    onStoreFailure() {
      storeFailures += 1
    },
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.maxFrameBytes, perMessageDeflate: false })
  const heartbeat = setInterval(() => {
    for (const connection of connections) connection.heartbeat()
    personLimits.sweep()
  }, limits.heartbeatMs)
  heartbeat.unref()

  return {
    handleUpgrade(request, socket, head) {
      if (isClosed) return void socket.destroy()
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        void welcomeSocket(webSocket, request, { access, rooms, connections, limits, personLimits, log })
      })
    },
    ...createDocQuestions(rooms, docStore),
    recheck(workshopId) {
      for (const connection of connections)
        if (connection.workshopId === workshopId && connection.mode() === 'none')
          connection.close(docClose.noAccess, 'no access')
    },
    closePerson(workshopId, personId, code) {
      for (const connection of connections)
        if (connection.workshopId === workshopId && connection.personId === personId)
          connection.close(code, 'closed by the server')
    },
    stats: () => ({ connections: connections.size, committedFrames, storeFailures }),
    async close() {
      isClosed = true
      clearInterval(heartbeat)
      await rooms.close()
      sockets.close()
    },
  }
}

/** Passes on the first contribution of each person to each document. */
const createFirsts = (tell: (doc: DocName, personId: string) => void): ((doc: DocName, personId: string) => void) => {
  const told = new Set<string>()
  return (doc, personId) => {
    const key = `${formatDocName(doc)} ${personId}`
    if (told.has(key)) return
    told.add(key)
    tell(doc, personId)
  }
}
