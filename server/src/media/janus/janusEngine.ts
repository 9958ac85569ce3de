/** Several Janus servers as one engine with slots: each workshop is on one of them, and moves when that one is gone. */
import type { EngineNews, SlotEngine } from '../slotEngine.ts'
import { serverFor } from './hashRing.ts'
import { createJanusServer, type JanusServer } from './janusServer.ts'

export type JanusSettings = {
  /** WebSockets of the servers, `ws://127.0.0.1:8188`; nobody but this server may reach them. */
  readonly urls: readonly string[]
  readonly apiSecret: string
  readonly adminKey: string
}

const UP_WITHIN = 10_000
const LOOKS_EVERY = 50

const untilOneIsUp = async (servers: readonly JanusServer[]): Promise<void> => {
  const until = Date.now() + UP_WITHIN
  while (!servers.some((server) => server.isUp())) {
    if (Date.now() > until) throw new Error(`no Janus answers at ${servers.map(({ url }) => url).join(', ')}`)
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY))
  }
}

/**
 * Which server a workshop is on: where it was, until that is given up; otherwise where it belongs among those that are there. A
 * server that is being taken up again keeps its workshops: nobody in two of them hears the other.
 */
const createPlaces = (servers: () => readonly JanusServer[]) => {
  const places = new Map<string, JanusServer>()
  return {
    of: (workshopId: string): JanusServer => {
      const known = places.get(workshopId)
      if (known?.isUp()) return known
      if (known) throw new Error(`The Janus at ${known.url} is being taken up again.`)
      const there = servers().filter((server) => server.isUp())
      const url = serverFor(
        workshopId,
        there.map((server) => server.url),
      )
      const found = there.find((server) => server.url === url)
      if (!found) throw new Error('No Janus can be reached.')
      places.set(workshopId, found)
      return found
    },
    /** @returns the workshops that were there */
    leave: (server: JanusServer): string[] => {
      const left = [...places].filter(([, place]) => place === server).map(([workshopId]) => workshopId)
      for (const workshopId of left) places.delete(workshopId)
      return left
    },
  }
}

export type JanusEngine = SlotEngine & {
  /** Lets the connections go, as a network would; they are taken up again. */
  readonly drop: () => void
}

export const createJanusEngine = ({ urls, apiSecret, adminKey }: JanusSettings): JanusEngine => {
  let servers: readonly JanusServer[] = []
  const places = createPlaces(() => servers)
  const holding = (id: string) => servers.find((server) => server.has(id))
  const open = (tell: (news: EngineNews) => void) =>
    urls.map((url) => {
      const server: JanusServer = createJanusServer({ url, apiSecret, adminKey }, tell, () => {
        const workshopIds = places.leave(server)
        if (workshopIds.length > 0) tell({ type: 'reset', workshopIds })
      })
      return server
    })
  const sum = (count: (server: JanusServer) => number) => servers.reduce((total, server) => total + count(server), 0)

  return {
    name: 'janus',
    start: async (tell) => {
      servers = open(tell)
      try {
        await untilOneIsUp(servers)
      } catch (error) {
        for (const server of servers) server.stop()
        throw error
      }
    },
    openReceive: async ({ workshopId, peerId }) => places.of(workshopId).openReceive(workshopId, peerId),
    answerReceive: async (peerId, sdp) => {
      await holding(peerId)?.answerReceive(peerId, sdp)
      return []
    },
    openSend: async ({ workshopId, feedId, kind }, sdp) =>
      places.of(workshopId).openSend(workshopId, feedId, kind, sdp),
    put: async (changes) => {
      const peerIds = new Set(changes.map(({ peerId }) => peerId))
      for (const peerId of peerIds)
        holding(peerId)?.put(
          peerId,
          changes.filter((change) => change.peerId === peerId),
        )
    },
    closeReceive: async (peerId) => holding(peerId)?.closeReceive(peerId),
    closeSend: async (feedId) => holding(feedId)?.closeSend(feedId),
    health: async () => ({
      isUp: servers.some((server) => server.isUp()),
      receiving: sum((server) => server.receiving()),
      sending: sum((server) => server.sending()),
    }),
    drop: () => {
      for (const server of servers) server.drop()
    },
    stop: async () => {
      for (const server of servers) server.stop()
    },
  }
}
