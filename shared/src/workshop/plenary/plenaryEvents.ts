import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { sourceRefSchema } from './plenaryCommands.ts'

const onItem = { jointItemId: idSchema, at: instantSchema, by: idSchema.nullable() }
const words = z.record(languageSchema, z.string())

/** Wording with the responsible party and the time frame, per language. */
export const wordingSchema = z.object({ text: words, responsible: words, timeFrame: words })
export type Wording = z.infer<typeof wordingSchema>

export const plenaryEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ItemTakenUp'), ...onItem, topicId: idSchema, sources: z.array(sourceRefSchema) }),
  z.object({ type: z.literal('ItemReturned'), ...onItem }),
  z.object({ type: z.literal('ObjectionsAsked'), ...onItem, docSeq: z.number().int(), closesAt: instantSchema }),
  z.object({ type: z.literal('ObjectionRaised'), ...onItem, delegationId: idSchema, reason: z.string() }),
  z.object({ type: z.literal('ObjectionWithdrawn'), ...onItem, delegationId: idSchema }),
  z.object({
    type: z.literal('ItemAdopted'),
    ...onItem,
    docSeq: z.number().int(),
    number: z.number().int(),
    wording: wordingSchema,
  }),
  z.object({ type: z.literal('ItemSetAside'), ...onItem, reason: z.string() }),
  z.object({ type: z.literal('ItemBroughtBack'), ...onItem }),
  z.object({
    type: z.literal('SourceSetAside'),
    source: sourceRefSchema,
    reason: z.string(),
    at: instantSchema,
    by: idSchema.nullable(),
  }),
  z.object({
    type: z.literal('SourceBroughtBack'),
    source: sourceRefSchema,
    at: instantSchema,
    by: idSchema.nullable(),
  }),
])
export type PlenaryEvent = z.infer<typeof plenaryEventSchema>
