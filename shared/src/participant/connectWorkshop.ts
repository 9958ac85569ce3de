/**
 * A participant's connection to a workshop: its state as far as this person may see it, commands that are sent until they are
 * answered, the server's time. Browser, simulator, load test and stories all use this one; it draws nothing.
 */
import type { Changed, SendReply } from '../protocol/live.ts'
import { type Instant, instant } from '../time.ts'
import { workshopTime } from '../workshop/charter/workshopClock.ts'
import type { Command } from '../workshop/workshop.ts'
import { type BoothLink, createBoothLink } from './boothLink.ts'
import { askTime, type LiveSocketOptions, openLiveSocket, sendUntilAnswered } from './liveSocket.ts'
import { initialLiveState, type LiveState } from './liveState.ts'
import { createMediaLink, type MediaLink } from './mediaLink.ts'
import { createServerClock } from './serverClock.ts'
import { stayJoined } from './stayJoined.ts'
import { createWatched } from './watched.ts'

export type ConnectOptions = LiveSocketOptions & {
  /** Makes the id that lets a command be sent again without being carried out twice. */
  createId: () => string
  /** The device's time in milliseconds. */
  now: () => number
}

export type WorkshopConnection = {
  readonly state: () => LiveState
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves with the server's answer; sent again across reconnections for up to a minute, then refused as `unreachable`. */
  readonly send: (command: Command) => Promise<SendReply>
  /** The server's time; and the workshop's, which differs in a rehearsal. */
  readonly realNow: () => Instant
  readonly workshopNow: () => Instant
  /** Fires when names or meeting links changed outside the log. */
  readonly onChanged: (listener: (what: Changed['what']) => void) => () => void
  /** For sound and picture, which go another way. */
  readonly media: MediaLink
  /** For what passes in booths: coughs and captions. */
  readonly booth: BoothLink
  readonly close: () => void
}

const CLOCK_EVERY = 60_000

export const connectWorkshop = (options: ConnectOptions): WorkshopConnection => {
  const { workshopId, now, createId } = options
  const socket = openLiveSocket(options)
  const live = createWatched(initialLiveState)
  const changeListeners = new Set<(what: Changed['what']) => void>()
  const clock = createServerClock({ now, ping: () => askTime(socket) })

  stayJoined(socket, workshopId, live)
  socket.on('connect', () => void clock.measure())
  socket.on('changed', ({ what }) => {
    for (const listener of changeListeners) listener(what)
  })
  const measuring = setInterval(() => {
    if (socket.connected) void clock.measure(3)
  }, CLOCK_EVERY)

  const realNow = () => instant(clock.now())
  return {
    state: live.current,
    subscribe: live.subscribe,
    send: (command) => sendUntilAnswered(socket, { commandId: createId(), command }, now),
    realNow,
    workshopNow: () => workshopTime(live.current().workshop.charter.clock, realNow()),
    onChanged: (listener) => {
      changeListeners.add(listener)
      return () => changeListeners.delete(listener)
    },
    media: createMediaLink(socket),
    booth: createBoothLink(socket),
    close: () => {
      clearInterval(measuring)
      socket.close()
    },
  }
}
