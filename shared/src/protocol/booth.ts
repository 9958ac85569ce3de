/**
 * What crosses the live socket about interpretation and is true only now: a cough, a silent microphone, and captions
 * as they are typed. None of it is kept in the record. A change here must bump PROTOCOL_VERSION.
 */
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { languageSchema } from '../languageSchemas.ts'
import type { Refusal } from '../workshop/refusals.ts'

/** Longest line of captions, in characters: two lines on a screen. */
export const LONGEST_CAPTION = 200

const place = { roomId: idSchema, language: languageSchema }

export const boothCoughSchema = z.object({ isCoughing: z.boolean() })
/** The whole line as it stands; it is followed by another once it `isDone`. */
export const boothCaptionSchema = z.object({
  ...place,
  text: z.string().max(LONGEST_CAPTION),
  isDone: z.boolean(),
})
export const boothCaptionsSchema = z.object({ roomId: idSchema })
/** Whether somebody is there: any page of theirs answers. */
export const boothAliveSchema = z.object({})

/** `number` counts the lines of a room, so that a line that grows is told from the next. */
export const captionLineSchema = z.object({
  ...place,
  number: z.number().int(),
  personId: idSchema,
  text: z.string(),
  isDone: z.boolean(),
})
/** Everybody who coughs now. */
export const boothCoughsSchema = z.object({ personIds: z.array(idSchema) })
/** Everybody who is on air and of whom nothing is heard (IN20); said again while it lasts. */
export const boothUnheardSchema = z.object({ personIds: z.array(idSchema) })

export type CaptionLine = z.infer<typeof captionLineSchema>
export type BoothCaption = z.infer<typeof boothCaptionSchema>
export type BoothCoughs = z.infer<typeof boothCoughsSchema>
export type BoothUnheard = z.infer<typeof boothUnheardSchema>

type Answer<T> = ({ ok: true } & T) | { ok: false; refusal: Refusal }
type Done = Answer<Record<never, never>>

export interface BoothClientToServer {
  'booth:cough': (message: z.infer<typeof boothCoughSchema>, acknowledge: (answer: Done) => void) => void
  'booth:caption': (message: BoothCaption, acknowledge: (answer: Done) => void) => void
  'booth:captions': (
    message: z.infer<typeof boothCaptionsSchema>,
    acknowledge: (answer: Answer<{ lines: readonly CaptionLine[] }>) => void,
  ) => void
}
export interface BoothServerToClient {
  'booth:coughs': (message: BoothCoughs) => void
  'booth:unheard': (message: BoothUnheard) => void
  'booth:line': (line: CaptionLine) => void
  'booth:alive': (message: Record<string, never>, acknowledge: (isThere: true) => void) => void
}
