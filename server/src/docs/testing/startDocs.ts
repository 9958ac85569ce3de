/** A docs server on a free port with people and rights that a test sets. For tests. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { DOC_SCHEMA_VERSION, docClose } from '@plenaria/shared/docs/docWire'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import { WebSocket } from 'ws'
import { nodeWebSocket } from '../../simulation/nodeWebSocket.ts'
import type { DocStore } from '../../stores/docStore.ts'
import { createMemoryDocStore } from '../../stores/memory/memoryDocStore.ts'
import type { DocLimits } from '../docLimits.ts'
import type { DocMode } from '../docMember.ts'
import { createDocsServer, type DocsServer } from '../docsServer.ts'

export const joint: DocName = { kind: 'joint', workshopId: 'w1' }

export type RunningDocs = {
  readonly docs: DocsServer
  readonly port: number
  /** Who may do what; people without an entry may write. */
  readonly modes: Map<string, DocMode>
  /** Every first contribution, as `doc person`. */
  readonly contributions: string[]
  /** Every report to the operator. */
  readonly reports: string[]
  readonly join: (personId: string, doc?: DocName) => DocConnection
  /** A bare socket, for frames that no client sends; null for somebody nobody knows. */
  readonly dial: (personId: string | null, path?: string) => WebSocket
  /** Breaks every connection without a word, as a failing network does. */
  readonly cut: () => void
  readonly stop: () => Promise<void>
}

export const pathOf = (doc: DocName): string => `/docs/${formatDocName(doc)}?schema=${DOC_SCHEMA_VERSION}`

export const startDocs = async (
  options: { store?: DocStore; limits?: Partial<DocLimits>; port?: number } = {},
): Promise<RunningDocs> => {
  const modes = new Map<string, DocMode>()
  const contributions: string[] = []
  const reports: string[] = []
  const opened: DocConnection[] = []
  const docs = createDocsServer({
    docStore: options.store ?? createMemoryDocStore(),
    access: {
      async open(request, { workshopId }) {
        const personId = request.headers.cookie?.replace('person=', '')
        if (personId === undefined) return { closeCode: docClose.unknownPerson, reason: 'unknown person' }
        return { workshopId, personId, mode: () => modes.get(personId) ?? 'write' }
      },
    },
    now: () => Date.now(),
    onContribution: (doc, personId) => contributions.push(`${formatDocName(doc)} ${personId}`),
    log: { warn: (_, message) => reports.push(message), error: (_, message) => reports.push(message) },
    limits: { presenceMs: 1, ...options.limits },
  })
  const http = createServer()
  const sockets = new Set<{ destroy(): void }>()
  http.on('connection', (socket) => sockets.add(socket))
  http.on('upgrade', (request, socket, head) => docs.handleUpgrade(request, socket, head))
  http.listen(options.port ?? 0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo

  return {
    docs,
    port,
    modes,
    contributions,
    reports,
    join(personId, doc = joint) {
      const connection = openDoc({
        url: `ws://127.0.0.1:${port}/docs`,
        docName: doc,
        WebSocketImpl: nodeWebSocket({ cookie: `person=${personId}` }),
      })
      opened.push(connection)
      return connection
    },
    dial: (personId, path = pathOf(joint)) =>
      new WebSocket(`ws://127.0.0.1:${port}${path}`, {
        headers: personId === null ? {} : { cookie: `person=${personId}` },
      }),
    cut() {
      for (const socket of sockets) socket.destroy()
    },
    async stop() {
      for (const connection of opened) connection.destroy()
      await docs.close()
      http.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
