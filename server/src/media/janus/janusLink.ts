/**
 * One Janus as this server holds it: its session, and the handles in it. A connection that is lost is taken up again where Janus
 * still knows the session, so that nobody hears a gap; otherwise everything there is gone, and that is told.
 */
import { z } from 'zod'
import { type JanusMessage, type JanusSocket, type Jsep, openJanusSocket } from './janusSocket.ts'

export type HandleNews =
  | { readonly type: 'up' | 'down' }
  /** Whether packets of this kind arrive; Janus says so after two seconds without one. */
  | { readonly type: 'media'; readonly kind: string; readonly isReceived: boolean }
  | { readonly type: 'event'; readonly data: Readonly<Record<string, unknown>> }

export type JanusHandle = {
  readonly ask: (body: object, jsep?: Jsep) => Promise<{ data: Readonly<Record<string, unknown>>; jsep: Jsep | null }>
  readonly detach: () => void
}

export type JanusLink = {
  readonly url: string
  readonly isUp: () => boolean
  readonly attach: (onNews: (news: HandleNews) => void) => Promise<JanusHandle>
  /** Lets the connection go, as a network would; it is taken up again. */
  readonly drop: () => void
  readonly close: () => void
}

const KEEPS_ALIVE_EVERY = 10_000
const TRIES_EVERY = 250
/** Janus keeps a session that lost its connection for ten seconds. */
const RECLAIMS_WITHIN = 8_000
const idSchema = z.object({ data: z.object({ id: z.number() }) })

const newsOf = ({ janus, plugindata, type, receiving }: JanusMessage): HandleNews | null => {
  if (janus === 'webrtcup') return { type: 'up' }
  if (janus === 'hangup' || janus === 'detached') return { type: 'down' }
  if (janus === 'media') return { type: 'media', kind: type ?? '', isReceived: receiving !== false }
  return janus === 'event' && plugindata ? { type: 'event', data: plugindata.data } : null
}

/** The handle in an answer that came when nobody waited for it any more: Janus would keep it. */
const lateHandle = ({ janus, session_id: session, sender, data }: JanusMessage): number | null =>
  janus === 'success' && session !== undefined && sender === undefined ? (data?.id ?? null) : null

const isRefusedByMachine = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'

type Held = { socket: JanusSocket; session: number }

type Ends = {
  /** Janus is there, perhaps anew. */
  readonly onUp: () => void
  /** Everything that was there is gone. */
  readonly onLost: () => void
}

/** Keeps a session: the old one where Janus still has it, else a new one, and tried for as long as it is wanted. */
const keepSession = (
  url: string,
  apiSecret: string,
  { hear, onUp, onLost }: Ends & { readonly hear: (message: JanusMessage) => void },
) => {
  let held: Held | null = null
  let lastSession: number | null = null
  let lostAt = 0
  let isClosed = false
  const forget = () => {
    lastSession = null
    onLost()
  }
  const lost = () => {
    held = null
    lostAt = Date.now()
    if (!isClosed) void connect()
  }
  const takeUp = async (socket: JanusSocket): Promise<number> => {
    if (lastSession !== null) {
      const claimed = await socket.ask({ janus: 'claim', session_id: lastSession }).catch(() => null)
      if (claimed) return lastSession
      forget()
    }
    return idSchema.parse(await socket.ask({ janus: 'create' })).data.id
  }
  const connect = async (): Promise<void> => {
    try {
      const socket = await openJanusSocket(url, apiSecret, hear, lost)
      const session = await takeUp(socket)
      if (isClosed) return socket.close()
      held = { socket, session }
      lastSession = session
      onUp()
    } catch (error) {
      const isGone = isRefusedByMachine(error) || Date.now() - lostAt > RECLAIMS_WITHIN
      if (lastSession !== null && isGone) forget()
      if (!isClosed) setTimeout(() => void connect(), TRIES_EVERY)
    }
  }
  void connect()
  return {
    held: () => held,
    drop: () => held?.socket.close(),
    close: () => {
      isClosed = true
      held?.socket.close()
    },
  }
}

export const createJanusLink = (url: string, apiSecret: string, { onUp, onLost }: Ends): JanusLink => {
  const handles = new Map<number, (news: HandleNews) => void>()
  const hear = (message: JanusMessage) => {
    if (message.janus === 'timeout') return kept.drop()
    const late = lateHandle(message)
    if (late !== null) return unanswered({ janus: 'detach', handle_id: late })
    const news = newsOf(message)
    if (news && message.sender !== undefined) handles.get(message.sender)?.(news)
  }
  const kept = keepSession(url, apiSecret, {
    hear,
    onUp,
    onLost: () => {
      handles.clear()
      onLost()
    },
  })
  const inSession = (message: object, awaitsEvent = false): Promise<JanusMessage> => {
    const held = kept.held()
    return held
      ? held.socket.ask({ ...message, session_id: held.session }, awaitsEvent)
      : Promise.reject(new Error('Janus cannot be reached.'))
  }
  const unanswered = (message: object) => void inSession(message).catch(() => undefined)
  const keepAlive = setInterval(() => unanswered({ janus: 'keepalive' }), KEEPS_ALIVE_EVERY)

  return {
    url,
    isUp: () => kept.held() !== null,
    drop: kept.drop,
    attach: async (onNews) => {
      const attached = await inSession({ janus: 'attach', plugin: 'janus.plugin.videoroom' })
      const { id } = idSchema.parse(attached).data
      handles.set(id, onNews)
      return {
        ask: async (body, jsep) => {
          const message = { janus: 'message', handle_id: id, body, ...(jsep ? { jsep } : {}) }
          const answer = await inSession(message, true)
          return { data: answer.plugindata?.data ?? {}, jsep: answer.jsep ?? null }
        },
        detach: () => {
          if (!handles.delete(id)) return
          // Debian's Janus (1.1.2) keeps the files of a connection that is detached while it is being set up, unless it was hung up.
          void inSession({ janus: 'hangup', handle_id: id })
            .catch(() => undefined)
            .then(() => unanswered({ janus: 'detach', handle_id: id }))
        },
      }
    },
    close: () => {
      clearInterval(keepAlive)
      unanswered({ janus: 'destroy' })
      kept.close()
    },
  }
}
