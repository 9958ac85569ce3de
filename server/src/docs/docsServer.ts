/**
 * The docs lane's server: lets sockets into documents and answers the engine's questions about them. Who may do what is
 * decided by `access`; what an item's text means is decided elsewhere.
 */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { docClose, type DocCloseCode } from '@plenaria/shared/docs/docWire'
import { WebSocketServer } from 'ws'
import type * as Y from 'yjs'
import type { DocStore } from '../stores/docStore.ts'
import type { DocAccess } from './docAccess.ts'
import { docAuthors } from './docAuthors.ts'
import type { DocConnection } from './docConnection.ts'
import { type DocLimits, defaultDocLimits } from './docLimits.ts'
import type { DocLog } from './docLog.ts'
import type { CurrentDoc } from './docReplica.ts'
import { createDocRooms } from './docRooms.ts'
import { type LateContribution, lateContributions } from './lateContributions.ts'
import { createPersonLimits } from './personLimits.ts'
import { welcomeSocket } from './welcomeSocket.ts'

export type DocsServerParts = {
  readonly docStore: DocStore
  readonly access: DocAccess
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Told once for each person and document in the life of this process, when their first content is committed. */
  readonly onContribution: (doc: DocName, personId: string) => void
  readonly log: DocLog
  readonly limits?: Partial<DocLimits>
}

export type DocsServer = {
  /** Takes over an HTTP upgrade to `/docs/<docname>`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** The document as it is when everything received so far is committed. */
  read(doc: DocName): Promise<CurrentDoc>
  /** Runs the task while nothing is committed to the document; it must use `current` and not ask this doc anything. */
  hold<Result>(doc: DocName, task: (current: CurrentDoc) => Promise<Result> | Result): Promise<Result>
  /** Changes the document on the server's behalf; resolves with the head's sequence when it is on disk. */
  write(doc: DocName, change: (doc: Y.Doc) => void): Promise<number>
  /** Who wrote in each item, from the whole log. */
  authors(doc: DocName): Promise<Record<string, string[]>>
  lateContributions(doc: DocName): Promise<LateContribution[]>
  /** Takes over what other servers have committed to the documents that are open here. */
  catchUp(): Promise<void>
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
  const rooms = createDocRooms({
    store: docStore,
    limits,
    log,
    now,
    onCommitted(doc, personIds, frames) {
      committedFrames += frames
      for (const personId of personIds) firsts(doc, personId)
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
    read: (doc) => rooms.use(doc, (room) => room.hold((current) => current)),
    hold: (doc, task) => rooms.use(doc, (room) => room.hold(task)),
    write: (doc, change) => rooms.use(doc, (room) => room.write(change)),
    authors: (doc) => rooms.use(doc, (room) => room.hold(async () => docAuthors(await docStore.since(doc, 0)))),
    lateContributions: (doc) =>
      rooms.use(doc, (room) => room.hold(async (_, yDoc) => lateContributions(yDoc, await docStore.late(doc)))),
    async catchUp() {
      for (const room of await rooms.open()) await room.catchUp()
    },
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
