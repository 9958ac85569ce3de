/** Tells a workshop's channels what was committed, each audience what it may see, and every few seconds how far the log is. */
import { audiences, redactEvent } from '@plenaria/shared/workshop/redact'
import type { Engine } from '../engine/engine.ts'
import type { Commit, Fanout } from '../fanout/fanout.ts'
import { channelOf, channelsOf } from './liveChannels.ts'
import type { LiveSockets } from './liveSockets.ts'

export type Telling = { close: () => void }

const HEAD_EVERY = 3_000

export const startTelling = (ports: { sockets: LiveSockets; engine: Engine; fanout: Fanout }): Telling => {
  const { sockets, engine, fanout } = ports

  // Synchronous on purpose: an await here could let two commits overtake each other. Encoded once per audience.
  const tell = ({ workshopId, version, events }: Commit) => {
    for (const audience of audiences) {
      const seen = events.map((event) => redactEvent(event, audience))
      sockets.to(channelOf(workshopId, audience)).emit('committed', { version, events: seen })
    }
  }
  const unsubscribe = fanout.subscribe(tell)

  const heads = setInterval(() => {
    const workshops = new Set([...sockets.sockets.sockets.values()].flatMap(({ data }) => data.workshopId ?? []))
    for (const workshopId of workshops) {
      const version = engine.current(workshopId)?.version
      if (version !== undefined) sockets.to(channelsOf(workshopId)).emit('head', { version })
    }
  }, HEAD_EVERY)

  return {
    close: () => {
      clearInterval(heads)
      unsubscribe()
    },
  }
}
