/** Puts a server together from its ports: the lanes, and HTTP before them. No globals, so that tests start several on port 0. */
import { createServer } from 'node:http'
import { LIVE_PATH } from '@plenaria/shared/protocol/paths'
import type { DocsServer } from './docs/docsServer.ts'
import type { Engine } from './engine/engine.ts'
import type { Log } from './engine/log.ts'
import { createExporter } from './export/exporter.ts'
import { createExportQueue } from './export/exportQueue.ts'
import { createMemoryFanout } from './fanout/memoryFanout.ts'
import { apiRouters } from './http/apiRouters.ts'
import { createHttpApp } from './http/httpApp.ts'
import { listenOn } from './http/listenOn.ts'
import { pages } from './http/pages.ts'
import { createLanes } from './lanes.ts'
import type { TurnSettings } from './media/iceServers.ts'
import type { MediaProvider } from './media/mediaProvider.ts'
import type { LiveServer } from './live/liveServer.ts'
import { createLinks } from './organising/links.ts'
import type { OrganisingPorts } from './organising/organisingPorts.ts'
import type { StartPlayer } from './rehearsal/player.ts'
import { createRehearsals } from './rehearsal/rehearsals.ts'
import type { DocStore } from './stores/docStore.ts'
import type { EventStore } from './stores/eventStore.ts'
import type { FileStore } from './stores/fileStore.ts'
import type { Registry } from './stores/registry.ts'

export type AppPorts = {
  eventStore: EventStore
  docStore: DocStore
  registry: Registry
  fileStore: FileStore
  /** Carries sound and picture. */
  media: MediaProvider
  turn: TurnSettings | null
  backUpTo: (path: string) => Promise<void>
  operatorToken: string
  publicUrl: string | null
  trustProxy: boolean
  clientDirectory: string
  now: () => number
  createId: () => string
  createShortId: () => string
  /** Unguessable. */
  createToken: () => string
  log: Log
  /** Plays the people of a rehearsal. */
  startPlayer: StartPlayer
  /** How long a person may be gone before they have left, in milliseconds. */
  grace?: number
  /** Whether the engine of sound can record; without one it cannot. */
  canRecord?: () => boolean
}

export type App = {
  engine: Engine
  docs: DocsServer
  live: LiveServer
  organising: OrganisingPorts
  /** @returns the address the server listens on */
  listen: (port: number, host: string) => Promise<string>
  close: () => Promise<void>
}

export const createApp = (ports: AppPorts): App => {
  const { registry, fileStore, publicUrl, now, createId, createShortId, backUpTo, operatorToken, trustProxy, log } =
    ports
  const http = createServer()
  const isSecure = publicUrl?.startsWith('https:') ?? false
  let ownUrl = ''

  const canRecord = ports.canRecord ?? (() => false)
  const lanes = createLanes({ ...ports, canRecord, http, fanout: createMemoryFanout() })
  const { engine, docs, live } = lanes
  const links = createLinks({ registry, baseUrl: () => publicUrl ?? ownUrl, now })
  const organising: OrganisingPorts = { engine, registry, fileStore, links, now, createId, createShortId }
  const rehearsals = createRehearsals({ ...organising, startPlayer: ports.startPlayer, url: () => ownUrl, log })
  const exports = createExportQueue({ exporter: createExporter(), createId, now, log })
  const api = apiRouters({
    organising,
    rehearsals,
    exports,
    docs,
    reporting: lanes.reporting,
    liveConnections: live.connections,
    media: lanes.media.health,
    sound: lanes.media.mode,
    tellChanged: live.tellChanged,
    canRecord,
    disconnect: (workshopId, personId) => {
      live.reconnect(workshopId, personId)
      docs.closePerson(workshopId, personId, 4401)
      lanes.media.dropPerson(workshopId, personId)
    },
    backUpTo,
    operatorToken,
    publicUrl,
    isSecure,
  })
  http.on('request', createHttpApp({ api, pages: pages(ports.clientDirectory), isSecure, trustProxy, now, log }))
  http.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith(LIVE_PATH)) docs.handleUpgrade(request, socket, head)
  })

  return {
    engine,
    docs,
    live,
    organising,
    listen: async (port, host) => {
      await lanes.resume()
      ownUrl = await listenOn(http, port, host)
      lanes.media.start()
      return ownUrl
    },
    close: async () => {
      await rehearsals.close()
      await exports.close()
      await lanes.close()
      http.closeAllConnections()
    },
  }
}
