/** Puts a server together from its ports: engine, live, docs, http. No globals, so that tests start several on port 0. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LIVE_PATH } from '@plenaria/shared/protocol/live'
import { createDocsServer, type DocsServer } from './docs/docsServer.ts'
import { docAccessFrom, recordDraft, wordingsFrom, writeJointItem } from './docs/workshopDocs.ts'
import { createAlarms } from './engine/alarms.ts'
import { createEngine, type Engine } from './engine/engine.ts'
import type { Log } from './engine/log.ts'
import { createReactor, type RunEffect } from './engine/runReactions.ts'
import { system } from '@plenaria/shared/workshop/actor'
import { createMemoryFanout } from './fanout/memoryFanout.ts'
import { healthRoutes } from './http/healthRoutes.ts'
import { homeRoutes } from './http/homeRoutes.ts'
import { createHttpApp } from './http/httpApp.ts'
import { linkRoutes } from './http/linkRoutes.ts'
import { operatorRoutes } from './http/operatorRoutes.ts'
import { pages } from './http/pages.ts'
import { peopleRoutes } from './http/peopleRoutes.ts'
import { reportRoutes } from './http/reportRoutes.ts'
import { roomRoutes } from './http/roomRoutes.ts'
import { createWhoAsks, isToken } from './http/whoAsks.ts'
import { createLiveServer, type LiveServer } from './live/liveServer.ts'
import { createLinks } from './organising/links.ts'
import type { OrganisingPorts } from './organising/organisingPorts.ts'
import type { DocStore } from './stores/docStore.ts'
import type { EventStore } from './stores/eventStore.ts'
import type { Registry } from './stores/registry.ts'

export type AppPorts = {
  eventStore: EventStore
  docStore: DocStore
  registry: Registry
  backUpTo: (path: string) => Promise<void>
  operatorToken: string
  publicUrl: string | null
  trustProxy: boolean
  clientDirectory: string
  now: () => number
  createId: () => string
  createShortId: () => string
  log: Log
  /** How long a person may be gone before they have left, in milliseconds. */
  grace?: number
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

const listenOn = (http: Server, port: number, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      const { port: taken } = http.address() as AddressInfo
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })

const effectsFrom =
  (parts: { engine: Engine; docs: DocsServer; live: LiveServer; createId: () => string }): RunEffect =>
  async (workshopId, reaction) => {
    const { engine, docs, live, createId } = parts
    switch (reaction.type) {
      case 'recordDraft':
        return recordDraft(parts, workshopId, reaction.groupId)
      case 'writeJointItem':
        return writeJointItem(parts, workshopId, reaction.jointItemId)
      case 'seatNewcomer': {
        const { personId } = reaction
        const commands = [{ type: 'SeatNewcomer' as const, personId }]
        await engine.handle({ workshopId, commandId: createId(), commands, actor: system })
        return
      }
      case 'recheckDocs':
        return docs.recheck(workshopId)
      case 'reconnect':
        live.reconnect(workshopId, reaction.personId)
        return docs.recheck(workshopId)
    }
  }

export const createApp = (ports: AppPorts): App => {
  const { eventStore, docStore, registry, publicUrl, now, createId, createShortId, log } = ports
  const fanout = createMemoryFanout()
  const http = createServer()
  const isSecure = publicUrl?.startsWith('https:') ?? false
  let ownUrl = ''

  const engine: Engine = createEngine({ eventStore, fanout, wordings: wordingsFrom(() => docs), now, log })
  const docs: DocsServer = createDocsServer({
    docStore,
    access: docAccessFrom({ engine: () => engine, registry, publicUrl }),
    now,
    log,
    onContribution: (doc, personId) => {
      if (doc.kind !== 'draft') return
      const { workshopId, groupId } = doc
      const commands = [{ type: 'RecordContribution' as const, groupId, personId }]
      void engine.handle({ workshopId, commandId: createId(), commands, actor: system })
    },
  })
  const grace = ports.grace === undefined ? {} : { grace: ports.grace }
  const live = createLiveServer({ http, engine, fanout, registry, publicUrl, now, createId, log, ...grace })
  const alarms = createAlarms({ engine, fanout, now, createId })
  const run = effectsFrom({ engine, docs, live, createId })
  const reactor = createReactor({ engine, fanout, run, log })

  const links = createLinks({ registry, baseUrl: () => publicUrl ?? ownUrl, now })
  const organising: OrganisingPorts = { engine, registry, links, now, createId, createShortId }
  const whoAsks = createWhoAsks({ registry, engine, operatorToken: ports.operatorToken, publicUrl })
  const { tellChanged } = live
  const disconnect = (workshopId: string, personId: string) => {
    live.reconnect(workshopId, personId)
    docs.closePerson(workshopId, personId, 4401)
  }
  const api = [
    healthRoutes({
      gauges: {
        liveConnections: live.connections,
        docConnections: () => docs.stats().connections,
        docFrames: () => docs.stats().committedFrames,
      },
      isReady: async () => (await registry.workshops()) !== null,
    }),
    linkRoutes({ registry, isSecure }),
    homeRoutes({ ...organising, whoAsks }),
    peopleRoutes({ ...organising, whoAsks, tellChanged, disconnect }),
    roomRoutes({ registry, whoAsks, docs, tellChanged }),
    reportRoutes({ engine, registry, docs, whoAsks, createId }),
    operatorRoutes({
      ...organising,
      backUpTo: ports.backUpTo,
      isOperator: (request) => isToken(request.get('authorization'), ports.operatorToken),
    }),
  ]
  const { trustProxy } = ports
  http.on('request', createHttpApp({ api, pages: pages(ports.clientDirectory), isSecure, trustProxy, now, log }))
  http.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith(LIVE_PATH)) docs.handleUpgrade(request, socket, head)
  })

  /** One damaged workshop keeps no other from being served. */
  const isReadable = (workshopId: string): Promise<boolean> =>
    engine.open(workshopId).then(
      (open) => open !== null,
      (error: unknown) => {
        log.error({ error, workshopId }, 'A workshop cannot be read.')
        return false
      },
    )

  /** Goes on where a stopped server was: alarms, unfinished effects, people expected back. */
  const resume = async () => {
    for (const { id, archivedAt } of await registry.workshops()) {
      if (archivedAt !== null || !(await isReadable(id))) continue
      alarms.set(id)
      live.expectBack(id)
      void reactor.resume(id)
    }
  }

  return {
    engine,
    docs,
    live,
    organising,
    listen: async (port, host) => {
      await resume()
      ownUrl = await listenOn(http, port, host)
      return ownUrl
    },
    close: async () => {
      alarms.close()
      reactor.close()
      await reactor.idle()
      await docs.close()
      await live.close()
      http.closeAllConnections()
    },
  }
}
