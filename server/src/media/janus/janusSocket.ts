/** The WebSocket to one Janus: requests answered by their transaction, everything else told by handle. It knows no plugin. */
import { randomBytes } from 'node:crypto'
import { WebSocket } from 'ws'
import { z } from 'zod'

const jsepSchema = z.object({ type: z.string(), sdp: z.string() })
const messageSchema = z.looseObject({
  janus: z.string(),
  transaction: z.string().optional(),
  session_id: z.number().optional(),
  sender: z.number().optional(),
  type: z.string().optional(),
  receiving: z.boolean().optional(),
  data: z.looseObject({ id: z.number().optional() }).optional(),
  error: z.object({ code: z.number(), reason: z.string() }).optional(),
  plugindata: z.object({ data: z.looseObject({}) }).optional(),
  jsep: jsepSchema.optional(),
})
export type JanusMessage = z.infer<typeof messageSchema>
export type Jsep = z.infer<typeof jsepSchema>

/** Janus says no; `code` is its own. */
export class JanusRefused extends Error {
  readonly code: number
  constructor(code: number, reason: string) {
    super(`Janus refused (${code}): ${reason}`)
    this.code = code
  }
}

export type JanusSocket = {
  /** @param awaitsEvent an acknowledgement is not the answer yet */
  readonly ask: (message: object, awaitsEvent?: boolean) => Promise<JanusMessage>
  readonly close: () => void
}

type Pending = {
  readonly awaitsEvent: boolean
  readonly resolve: (message: JanusMessage) => void
  readonly reject: (error: Error) => void
  readonly alarm: ReturnType<typeof setTimeout>
}

const ANSWERS_WITHIN = 6_000
const OPENS_WITHIN = 3_000

const refusalIn = ({ error, plugindata }: JanusMessage): JanusRefused | null => {
  if (error) return new JanusRefused(error.code, error.reason)
  const { error_code: code, error: reason } = plugindata?.data ?? {}
  return typeof code === 'number' ? new JanusRefused(code, String(reason)) : null
}

const createPending = () => {
  const pending = new Map<string, Pending>()
  const take = (transaction: string) => {
    const one = pending.get(transaction)
    pending.delete(transaction)
    if (one) clearTimeout(one.alarm)
    return one
  }
  return {
    add: (transaction: string, awaitsEvent: boolean) =>
      new Promise<JanusMessage>((resolve, reject) => {
        const alarm = setTimeout(() => take(transaction)?.reject(new Error('Janus is silent.')), ANSWERS_WITHIN)
        pending.set(transaction, { awaitsEvent, resolve, reject, alarm })
      }),
    /** @returns whether it was an answer */
    settle: (message: JanusMessage): boolean => {
      const one = message.transaction === undefined ? undefined : pending.get(message.transaction)
      if (!one || message.transaction === undefined) return false
      if (message.janus === 'ack' && one.awaitsEvent) return true
      take(message.transaction)
      const refused = refusalIn(message)
      if (refused) one.reject(refused)
      else one.resolve(message)
      return true
    },
    failAll: () => {
      for (const transaction of pending.keys()) take(transaction)?.reject(new Error('The connection to Janus is lost.'))
    },
  }
}

/** Rejects when Janus cannot be reached; @param onMessage what is no answer; @param onClosed called once, after it was open */
export const openJanusSocket = (
  url: string,
  apiSecret: string,
  onMessage: (message: JanusMessage) => void,
  onClosed: () => void,
): Promise<JanusSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'janus-protocol', { handshakeTimeout: OPENS_WITHIN })
    const pending = createPending()
    const ask: JanusSocket['ask'] = (message, awaitsEvent = false) => {
      const transaction = randomBytes(9).toString('base64url')
      const answer = pending.add(transaction, awaitsEvent)
      socket.send(JSON.stringify({ ...message, transaction, apisecret: apiSecret }), () => undefined)
      return answer
    }
    socket.on('message', (text: Buffer) => {
      const parsed = messageSchema.safeParse(JSON.parse(text.toString()))
      if (parsed.success && !pending.settle(parsed.data)) onMessage(parsed.data)
    })
    socket.once('error', reject)
    socket.on('error', () => undefined)
    socket.once('open', () => {
      socket.once('close', () => {
        pending.failAll()
        onClosed()
      })
      resolve({ ask, close: () => socket.close() })
    })
  })
