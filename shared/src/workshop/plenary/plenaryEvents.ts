import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { itemKinds } from '../itemKind.ts'
import { alternativeSchema, sourceRefSchema, stanceSchema } from './plenaryCommands.ts'

const said = { at: instantSchema, by: idSchema.nullable() }
const onItem = { jointItemId: idSchema, ...said }
const docSeq = { docSeq: z.number().int() }
const words = z.record(languageSchema, z.string())

/** Wording with the responsible party, the time frame and the indicator, per language, and what it is; older records lack the last two. */
export const wordingSchema = z.object({
  text: words,
  responsible: words,
  timeFrame: words,
  indicator: words.optional(),
  kind: z.enum(itemKinds).optional(),
})
export type Wording = z.infer<typeof wordingSchema>

const shaping = [
  z.object({ type: z.literal('ItemTakenUp'), ...onItem, topicId: idSchema, sources: z.array(sourceRefSchema) }),
  z.object({ type: z.literal('ItemReturned'), ...onItem }),
  z.object({ type: z.literal('ItemsMerged'), ...onItem, topicId: idSchema, from: z.array(idSchema) }),
  z.object({ type: z.literal('MergeUndone'), ...onItem }),
  z.object({ type: z.literal('ItemSplit'), ...onItem, into: z.array(idSchema), cutAfter: z.number().int() }),
  z.object({ type: z.literal('SplitUndone'), ...onItem }),
  z.object({ type: z.literal('ItemMoved'), ...onItem, topicId: idSchema }),
  z.object({ type: z.literal('SourcesKeptApart'), a: sourceRefSchema, b: sourceRefSchema, ...said }),
  z.object({ type: z.literal('GlossarySet'), text: z.string(), ...said }),
  z.object({ type: z.literal('SourcesLetTogether'), a: sourceRefSchema, b: sourceRefSchema, ...said }),
  z.object({ type: z.literal('ItemSetAside'), ...onItem, reason: z.string() }),
  z.object({ type: z.literal('ItemBroughtBack'), ...onItem }),
  z.object({ type: z.literal('SourceSetAside'), source: sourceRefSchema, reason: z.string(), ...said }),
  z.object({ type: z.literal('SourceBroughtBack'), source: sourceRefSchema, ...said }),
] as const

const wordingFacts = [
  z.object({ type: z.literal('PenTaken'), ...onItem, personId: idSchema }),
  z.object({ type: z.literal('PenPutDown'), ...onItem }),
  z.object({
    type: z.literal('SuggestionMade'),
    ...onItem,
    ...docSeq,
    suggestionId: idSchema,
    language: languageSchema,
    text: z.string(),
    note: z.string(),
    delegationId: idSchema.nullable(),
  }),
  z.object({
    type: z.literal('SuggestionAnswered'),
    ...onItem,
    suggestionId: idSchema,
    answer: z.enum(['accepted', 'declined', 'withdrawn']),
  }),
  z.object({
    type: z.literal('BracketOpened'),
    ...onItem,
    bracketId: idSchema,
    alternatives: z.array(alternativeSchema),
  }),
  z.object({ type: z.literal('BracketResolved'), ...onItem, bracketId: idSchema, chosen: z.number().int() }),
  z.object({ type: z.literal('ChairTextProposed'), ...onItem, ...docSeq }),
  z.object({ type: z.literal('WordingChanged'), ...onItem, ...docSeq }),
  z.object({ type: z.literal('ChangeCalledEditorial'), ...onItem, ...docSeq }),
] as const

const consensus = [
  z.object({
    type: z.literal('PositionTaken'),
    ...onItem,
    ...docSeq,
    delegationId: idSchema,
    stance: stanceSchema,
    reason: z.string(),
  }),
  z.object({ type: z.literal('PositionWithdrawn'), ...onItem, delegationId: idSchema }),
  // As releases up to 0.3 recorded an objection and its withdrawal.
  z.object({ type: z.literal('ObjectionRaised'), ...onItem, delegationId: idSchema, reason: z.string() }),
  z.object({ type: z.literal('ObjectionWithdrawn'), ...onItem, delegationId: idSchema }),
  z.object({
    type: z.literal('ObjectionsAsked'),
    ...onItem,
    ...docSeq,
    closesAt: instantSchema,
    blockId: idSchema.optional(),
  }),
  z.object({ type: z.literal('ItemPulledOut'), ...onItem, delegationId: idSchema.nullable() }),
  z.object({
    type: z.literal('ItemAdopted'),
    ...onItem,
    ...docSeq,
    number: z.number().int(),
    wording: wordingSchema,
    absent: z.array(idSchema).optional(),
    awaiting: z.array(idSchema).optional(),
    bySilence: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('ReferendumAnswered'),
    ...onItem,
    delegationId: idSchema,
    agrees: z.boolean(),
    reason: z.string(),
  }),
  z.object({ type: z.literal('SilenceOpened'), ...onItem, ...docSeq, closesAt: instantSchema, wording: wordingSchema }),
  z.object({ type: z.literal('SilenceEnded'), ...onItem, reason: z.string() }),
  z.object({ type: z.literal('PositionExplained'), ...onItem, delegationId: idSchema, text: z.string() }),
  z.object({ type: z.literal('ItemReopened'), ...onItem, reason: z.string() }),
] as const

export const plenaryEventSchema = z.discriminatedUnion('type', [...shaping, ...wordingFacts, ...consensus])
export type PlenaryEvent = z.infer<typeof plenaryEventSchema>

const shapingSchema = z.discriminatedUnion('type', shaping)
const wordingFactSchema = z.discriminatedUnion('type', wordingFacts)
export type ShapingEvent = z.infer<typeof shapingSchema>
export type WordingEvent = z.infer<typeof wordingFactSchema>
export type ConsensusEvent = Exclude<PlenaryEvent, ShapingEvent | WordingEvent>
