/**
 * Keeps a participant abreast of the workshop: joins on every connection and after every gap, folds what is told in between,
 * and says how the link is.
 */
import type { Id } from '../ids.ts'
import type { Committed } from '../protocol/live.ts'
import { pageRefusal } from '../workshop/pageRefusals.ts'
import type { RefusalCode } from '../workshop/refusals.ts'
import { askToJoin, type LiveSocket } from './liveSocket.ts'
import { afterCommitted, afterJoin, afterPresence, type LiveState } from './liveState.ts'
import type { Watched } from './watched.ts'

const JOIN_AGAIN_AFTER = 500
const CONNECT_AGAIN_AFTER = 1_000
/** Refusals of a server in distress, not of this participant: joining is tried again. */
const passing: readonly RefusalCode[] = ['busy', 'tooFast', 'notSaved']

const isOfDistress = (code: RefusalCode): boolean => passing.includes(code)

/** From now on until the socket is closed. */
export const stayJoined = (socket: LiveSocket, workshopId: Id, live: Watched<LiveState>): void => {
  let isJoining = false
  /** What was told on this connection before the answer to joining. */
  let early: Committed[] = []
  const change = (news: Partial<LiveState>) => live.become({ ...live.current(), ...news })

  const ask = async (haveVersion: number) => {
    const reply = await askToJoin(socket, workshopId, haveVersion)
    if (!reply.ok && isOfDistress(reply.refusal.code)) throw new Error(reply.refusal.code)
    return afterJoin(live.current(), reply)
  }

  const join = async () => {
    if (isJoining) return
    isJoining = true
    try {
      const joined = (await ask(live.current().version)) ?? (await ask(0))
      if (joined) live.become(early.reduce((known, message) => afterCommitted(known, message) ?? known, joined))
    } catch {
      if (socket.connected) setTimeout(() => void join(), JOIN_AGAIN_AFTER)
    } finally {
      isJoining = false
    }
  }

  socket.on('connect', () => {
    early = []
    void join()
  })
  socket.on('disconnect', (reason) => {
    if (live.current().link !== 'refused') change({ link: 'offline', online: new Set() })
    // The server closes a connection when rights change; the answer to joining again says what is left of them.
    if (reason === 'io server disconnect') socket.connect()
  })
  socket.on('connect_error', (error) => {
    if (socket.active) return change({ link: 'offline' })
    if (error.message === 'linkUnknown') return change({ link: 'refused', refusal: pageRefusal('linkUnknown') })
    // The server had a trouble of its own: that is no reason to send anybody away.
    change({ link: 'offline' })
    setTimeout(() => socket.connect(), CONNECT_AGAIN_AFTER)
  })
  socket.on('committed', (message) => {
    // Until the answer to joining is here, nobody knows with which rights this is to be seen.
    if (live.current().link !== 'online') return void early.push(message)
    const next = afterCommitted(live.current(), message)
    if (next) live.become(next)
    else void join()
  })
  socket.on('head', ({ version }) => {
    if (version > live.current().version && live.current().link === 'online') void join()
  })
  socket.on('presence', (message) => live.become(afterPresence(live.current(), message)))
}
