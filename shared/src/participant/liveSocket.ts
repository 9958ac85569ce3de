/** The live socket of one participant: opens it and asks over it, with an answer or an error in time. It keeps no state. */
import { io, type Socket } from 'socket.io-client'
import type { Id } from '../ids.ts'
import type { ClientToServer, ClockReply, JoinReply, Send, SendReply, ServerToClient } from '../protocol/live.ts'
import { LIVE_PATH } from '../protocol/paths.ts'
import { PROTOCOL_VERSION } from '../protocol/protocolVersion.ts'
import type { Instant } from '../time.ts'
import { pageRefusal } from '../workshop/pageRefusals.ts'

export type LiveSocket = Socket<ServerToClient, ClientToServer>

export type LiveSocketOptions = {
  /** Origin of the server, for example http://127.0.0.1:3000; the page's own by default. */
  url?: string
  workshopId: Id
  /** The person this connection acts for; the cookie of that seat must be there. */
  personId: Id
  /** Cookie header for participants outside a browser. */
  cookie?: string
}

const ANSWER_WITHIN = 5_000
/** A full room joins at once, and asking again would only send everybody the whole state twice. */
const JOINED_WITHIN = 20_000
const GIVE_UP_AFTER = 60_000

export const openLiveSocket = ({ url, personId, workshopId, cookie }: LiveSocketOptions): LiveSocket =>
  io(url ?? '', {
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: { workshopId, personId },
    reconnectionDelay: 200,
    reconnectionDelayMax: 1_000,
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  })

/** @param haveVersion the version this participant has; 0 asks for the whole state */
export const askToJoin = (socket: LiveSocket, workshopId: Id, haveVersion: number): Promise<JoinReply> => {
  const message = { workshopId, protocol: PROTOCOL_VERSION, haveVersion }
  return socket.timeout(JOINED_WITHIN).emitWithAck('join', message) as Promise<JoinReply>
}

/** @returns the server's time; rejects when it is not told */
export const askTime = async (socket: LiveSocket): Promise<Instant> => {
  const reply = (await socket.timeout(ANSWER_WITHIN).emitWithAck('clock', {})) as ClockReply
  if (!reply.ok) throw new Error(reply.refusal.code)
  return reply.now
}

/** Emits until answered: a lost connection or a silent server only delays, because the command keeps its id. */
export const sendUntilAnswered = async (socket: LiveSocket, message: Send, now: () => number): Promise<SendReply> => {
  const giveUpAt = now() + GIVE_UP_AFTER
  while (now() < giveUpAt && (socket.connected || socket.active)) {
    try {
      return await (socket.timeout(ANSWER_WITHIN).emitWithAck('send', message) as Promise<SendReply>)
    } catch {
      // No answer in time: the same command goes out again.
    }
  }
  return { ok: false, refusal: pageRefusal('unreachable') }
}
