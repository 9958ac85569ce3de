/** Everything that crosses the live socket, both ways. A change here must bump PROTOCOL_VERSION. */
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { instantSchema } from '../timeSchemas.ts'
import { audiences } from '../workshop/redact.ts'
import { type Refusal, type RefusalCode, refusalCodes } from '../workshop/refusals.ts'
import { commandSchema, eventSchema } from '../workshop/workshopSchemas.ts'
import type { MediaClientToServer, MediaServerToClient } from './media.ts'
import type { BoothClientToServer, BoothServerToClient } from './booth.ts'

/** `haveVersion` is what the client has folded already; 0 asks for the whole state. */
export const joinSchema = z.object({
  workshopId: idSchema,
  protocol: z.number().int(),
  haveVersion: z.number().int().nonnegative(),
})
/** `commandId` makes a retry safe: a command is carried out once. */
export const sendSchema = z.object({ commandId: z.uuid(), command: commandSchema })
export const clockSchema = z.object({})

/** Events with the version of the last of them; the first is `version − events.length + 1`. */
export const committedSchema = z.object({ version: z.number().int(), events: z.array(eventSchema) })
export const headSchema = z.object({ version: z.number().int() })
/** People who came online or went since the last message; with `all` the list replaces what was known. */
export const presenceSchema = z.object({ all: z.boolean(), online: z.array(idSchema), gone: z.array(idSchema) })
/** Something outside the log changed and may be fetched again. */
export const changedSchema = z.object({ what: z.enum(['directory', 'meetings']) })

const refusalSchema = z.object({
  ok: z.literal(false),
  refusal: z.object({
    code: z.enum(refusalCodes as [RefusalCode, ...RefusalCode[]]),
    message: z.object({ es: z.string(), en: z.string() }),
  }),
})
const answer = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), ...shape }), refusalSchema])

/** The state comes as JSON text, encoded once per audience; events come when the client is only a little behind. */
export const joinReplySchema = answer({
  version: z.number().int(),
  audience: z.enum(audiences),
  online: z.array(idSchema),
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('snapshot'), workshop: z.string() }),
    z.object({ kind: z.literal('events'), events: z.array(eventSchema) }),
  ]),
})
export const sendReplySchema = answer({ version: z.number().int() })
export const clockReplySchema = answer({ now: instantSchema })

export type Join = z.infer<typeof joinSchema>
export type Send = z.infer<typeof sendSchema>
export type Committed = z.infer<typeof committedSchema>
export type Head = z.infer<typeof headSchema>
export type Presence = z.infer<typeof presenceSchema>
export type Changed = z.infer<typeof changedSchema>
export type Reply<T> = ({ ok: true } & T) | { ok: false; refusal: Refusal }
export type JoinReply = z.infer<typeof joinReplySchema>
export type SendReply = z.infer<typeof sendReplySchema>
export type ClockReply = z.infer<typeof clockReplySchema>
export type Acknowledge<R> = (reply: R) => void

export interface ClientToServer extends MediaClientToServer, BoothClientToServer {
  join(message: Join, acknowledge: Acknowledge<JoinReply>): void
  send(message: Send, acknowledge: Acknowledge<SendReply>): void
  clock(message: Record<string, never>, acknowledge: Acknowledge<ClockReply>): void
}
export interface ServerToClient extends MediaServerToClient, BoothServerToClient {
  committed(message: Committed): void
  head(message: Head): void
  presence(message: Presence): void
  changed(message: Changed): void
}
