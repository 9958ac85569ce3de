/** A whole server on a free port, on the sample workshop, with stores in memory unless a test brings its own. For tests. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { DocName } from '@plenaria/shared/docs/docName'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import { runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { samplePeople } from '@plenaria/shared/testing/samplePeople'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { type App, type AppPorts, createApp } from '../app.ts'
import { cookieHeader, type SeatName } from '../seats/seatCookie.ts'
import { nodeWebSocket } from '../simulation/nodeWebSocket.ts'
import type { Registry } from '../stores/registry.ts'
import { noMedia } from '../media/simpleProviders.ts'
import { createMemoryDocStore } from '../stores/memory/memoryDocStore.ts'
import { createMemoryEventStore } from '../stores/memory/memoryEventStore.ts'
import { createMemoryFileStore } from '../stores/memory/memoryFileStore.ts'
import { createSqlRegistry } from '../stores/sql/sqlRegistry.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { startIdlePlayer } from './idlePlayer.ts'
import { W, writeHistory } from './startEngine.ts'

export const OPERATOR_TOKEN = 'operator-token'

export type StartedApp = {
  readonly app: App
  readonly url: string
  readonly ports: AppPorts
  /** What the server told its operator, by level. */
  readonly reports: string[]
  /** The cookie of somebody's seat in the sample workshop, or of the organiser's, made on first use. */
  readonly cookieOf: (personId: string) => Promise<string>
  /** A participant as the browser has one; closed when the app stops. */
  readonly connect: (personId: string) => Promise<WorkshopConnection>
  readonly openDoc: (personId: string, doc: DocName) => Promise<DocConnection>
  readonly stop: () => Promise<void>
}

export const seatOf = (personId: string): SeatName =>
  personId === 'organiser' ? { kind: 'organiser' } : { kind: 'person', workshopId: W, personId }

const createMemoryRegistry = async (): Promise<Registry> => createSqlRegistry(await openSqlite({ file: ':memory:' }))

/** Puts the sample workshop into stores that do not have it yet. */
const ensureSample = async ({ eventStore, registry }: AppPorts, facts: readonly WorkshopEvent[]): Promise<void> => {
  if ((await registry.workshops()).length > 0) return
  await writeHistory(eventStore, facts)
  await registry.putPeople(
    W,
    samplePeople.map(({ personId }) => ({
      personId,
      name: { es: personId, en: personId },
      email: '',
      institution: '',
    })),
    facts.length,
  )
  await registry.addWorkshop({
    id: W,
    title: { en: 'Sample' },
    template: null,
    createdAt: 1,
    archivedAt: null,
    rehearsalOf: null,
  })
}

const portsFrom = async (given: Partial<AppPorts>, reports: string[]): Promise<AppPorts> => {
  let ids = 0
  return {
    eventStore: createMemoryEventStore(),
    docStore: createMemoryDocStore(),
    registry: given.registry ?? (await createMemoryRegistry()),
    fileStore: createMemoryFileStore(),
    backUpTo: async () => undefined,
    operatorToken: OPERATOR_TOKEN,
    publicUrl: null,
    trustProxy: false,
    clientDirectory: '/nowhere',
    now: () => Date.now(),
    createId: randomUUID,
    createShortId: () => `s${ids++}`,
    startPlayer: startIdlePlayer,
    createToken: () => randomBytes(24).toString('base64url'),
    media: noMedia,
    turn: null,
    log: {
      info: () => undefined,
      warn: (_, message) => void reports.push(`warn: ${message}`),
      error: (_, message) => void reports.push(`error: ${message}`),
    },
    ...given,
  }
}

export const startApp = async (
  options: Partial<AppPorts> & { facts?: readonly WorkshopEvent[]; port?: number } = {},
): Promise<StartedApp> => {
  const { facts = runningFacts, port = 0, ...given } = options
  const reports: string[] = []
  const ports = await portsFrom(given, reports)
  await ensureSample(ports, facts)
  const app = createApp(ports)
  const url = await app.listen(port, '127.0.0.1')
  const cookies = new Map<string, string>()
  const opened: { close: () => void }[] = []

  const cookieOf = async (personId: string): Promise<string> => {
    const known = cookies.get(personId)
    if (known !== undefined) return known
    const link = await app.organising.links.add(seatOf(personId))
    const cookie = cookieHeader(seatOf(personId), link.slice(link.lastIndexOf('/') + 1))
    cookies.set(personId, cookie)
    return cookie
  }

  return {
    app,
    url,
    ports,
    reports,
    cookieOf,
    connect: async (personId) => {
      const cookie = await cookieOf(personId)
      const now = () => Date.now()
      const connection = connectWorkshop({ url, workshopId: W, personId, cookie, createId: randomUUID, now })
      opened.push(connection)
      return connection
    },
    openDoc: async (personId, docName) => {
      const connection = openDoc({
        url: `${url.replace('http', 'ws')}/docs`,
        docName,
        params: { seat: personId },
        WebSocketImpl: nodeWebSocket({ cookie: await cookieOf(personId) }),
      })
      opened.push({ close: () => connection.destroy() })
      return connection
    },
    stop: async () => {
      for (const connection of opened) connection.close()
      await app.close()
    },
  }
}
