/**
 * A participant's connection to a workshop: joins, folds what is committed, sends commands until they are answered, keeps
 * the server's time. Browser, simulator, load test and stories all use this one; it draws nothing.
 */
import { io, type Socket } from 'socket.io-client'
import type { Id } from '../ids.ts'
import {
  type ClientToServer,
  type ClockReply,
  type Committed,
  type JoinReply,
  LIVE_PATH,
  type SendReply,
  type ServerToClient,
} from '../protocol/live.ts'
import { PROTOCOL_VERSION } from '../protocol/protocolVersion.ts'
import { type Instant, instant } from '../time.ts'
import { workshopTime } from '../workshop/charter/workshopClock.ts'
import { type RefusalCode, refusal, refuse } from '../workshop/refusals.ts'
import type { Command } from '../workshop/workshop.ts'
import { afterCommitted, afterJoin, afterPresence, initialLiveState, type LiveState } from './liveState.ts'
import { createServerClock } from './serverClock.ts'

export type ConnectOptions = {
  /** Origin of the server, for example http://127.0.0.1:3000; the page's own by default. */
  url?: string
  workshopId: Id
  /** The person this connection acts for; the cookie of that seat must be there. */
  personId: Id
  /** Cookie header for participants outside a browser. */
  cookie?: string
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
  readonly onChanged: (listener: (what: 'directory' | 'meetings') => void) => () => void
  readonly close: () => void
}

type Live = Socket<ServerToClient, ClientToServer>

const ANSWER_WITHIN = 5_000
/** A full room joins at once, and asking again would only send everybody the whole state twice. */
const JOINED_WITHIN = 20_000
const GIVE_UP_AFTER = 60_000
const CLOCK_EVERY = 60_000
/** Refusals of a server in distress, not of this participant: joining is tried again. */
const passing: readonly RefusalCode[] = ['busy', 'tooFast', 'notSaved']

const openSocket = ({ url, personId, workshopId, cookie }: ConnectOptions): Live =>
  io(url ?? '', {
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: { workshopId, personId },
    reconnectionDelay: 200,
    reconnectionDelayMax: 1_000,
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  })

/** Emits until answered: a lost connection or a silent server only delays, because the command keeps its id. */
const sendUntilAnswered = async (socket: Live, commandId: string, command: Command, now: () => number) => {
  const giveUpAt = now() + GIVE_UP_AFTER
  while (now() < giveUpAt && (socket.connected || socket.active)) {
    try {
      return await (socket.timeout(ANSWER_WITHIN).emitWithAck('send', { commandId, command }) as Promise<SendReply>)
    } catch {
      // No answer in time: the same command goes out again.
    }
  }
  return refuse('unreachable')
}

export const connectWorkshop = (options: ConnectOptions): WorkshopConnection => {
  const { workshopId, now, createId } = options
  const socket = openSocket(options)
  const listeners = new Set<() => void>()
  const changeListeners = new Set<(what: 'directory' | 'meetings') => void>()
  let state = initialLiveState
  let isJoining = false
  /** What was told on this connection before the answer to joining. */
  let early: Committed[] = []

  const become = (next: LiveState) => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  const clock = createServerClock({
    now,
    ping: async () => {
      const reply = (await socket.timeout(ANSWER_WITHIN).emitWithAck('clock', {})) as ClockReply
      if (!reply.ok) throw new Error(reply.refusal.code)
      return reply.now
    },
  })

  const ask = async (haveVersion: number) => {
    const message = { workshopId, protocol: PROTOCOL_VERSION, haveVersion }
    const reply = (await socket.timeout(JOINED_WITHIN).emitWithAck('join', message)) as JoinReply
    if (!reply.ok && passing.includes(reply.refusal.code)) throw new Error(reply.refusal.code)
    return afterJoin(state, reply)
  }

  const join = async () => {
    if (isJoining) return
    isJoining = true
    try {
      const joined = (await ask(state.version)) ?? (await ask(0))
      if (joined) become(early.reduce((known, message) => afterCommitted(known, message) ?? known, joined))
    } catch {
      if (socket.connected) setTimeout(() => void join(), 500)
    } finally {
      isJoining = false
    }
  }

  socket.on('connect', () => {
    early = []
    void join()
    void clock.measure()
  })
  socket.on('disconnect', (reason) => {
    if (state.link !== 'refused') become({ ...state, link: 'offline', online: new Set() })
    // The server closes a connection when rights change; the answer to joining again says what is left of them.
    if (reason === 'io server disconnect') socket.connect()
  })
  socket.on('connect_error', (error) => {
    if (socket.active) return become({ ...state, link: 'offline' })
    if (error.message === 'linkUnknown') return become({ ...state, link: 'refused', refusal: refusal('linkUnknown') })
    // The server had a trouble of its own: that is no reason to send anybody away.
    become({ ...state, link: 'offline' })
    setTimeout(() => socket.connect(), 1_000)
  })
  socket.on('committed', (message) => {
    // Until the answer to joining is here, nobody knows with which rights this is to be seen.
    if (state.link !== 'online') return void early.push(message)
    const next = afterCommitted(state, message)
    if (next) become(next)
    else void join()
  })
  socket.on('head', ({ version }) => {
    if (version > state.version && state.link === 'online') void join()
  })
  socket.on('presence', (message) => become(afterPresence(state, message)))
  socket.on('changed', ({ what }) => {
    for (const listener of changeListeners) listener(what)
  })
  const measuring = setInterval(() => {
    if (socket.connected) void clock.measure(3)
  }, CLOCK_EVERY)

  const realNow = () => instant(clock.now())
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (command) => sendUntilAnswered(socket, createId(), command, now),
    realNow,
    workshopNow: () => workshopTime(state.workshop.charter.clock, realNow()),
    onChanged: (listener) => {
      changeListeners.add(listener)
      return () => changeListeners.delete(listener)
    },
    close: () => {
      clearInterval(measuring)
      socket.close()
    },
  }
}
