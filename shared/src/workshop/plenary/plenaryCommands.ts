import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'

export const sourceRefSchema = z.object({ groupId: idSchema, itemId: idSchema })
/** The stances of consensus: the first two agree, a reservation is recorded, an objection holds the item up. */
export const stanceSchema = z.enum(['support', 'canLiveWith', 'reservation', 'objection'])

const onItem = { jointItemId: idSchema }
// The state of the shared wording that the sender has before them.
const docSeq = { docSeq: z.number().int().nonnegative() }
const reason = { reason: z.string().trim().max(2_000) }
const itemsRead = {
  items: z
    .array(z.object({ ...onItem, ...docSeq }))
    .min(1)
    .max(200),
}
const window = { window: millisSchema.min(0).max(30 * 60_000) }

/** A version of a passage by language. Square brackets inside would make the versions' borders uncertain. */
const versionSchema = z.record(
  languageSchema,
  z
    .string()
    .max(2_000)
    .regex(/^[^[\]\n]*$/),
)
export const alternativeSchema = z.object({ text: versionSchema, delegationId: idSchema.nullable() })

export const plenaryCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TakeUp'),
    ...onItem,
    topicId: idSchema,
    sources: z.array(sourceRefSchema).min(1).max(40),
  }),
  z.object({ type: z.literal('ReturnToGroups'), ...onItem }),
  z.object({ type: z.literal('MergeItems'), ...onItem, topicId: idSchema, from: z.array(idSchema).min(2).max(40) }),
  z.object({ type: z.literal('UndoMerge'), ...onItem }),
  z.object({
    type: z.literal('SplitItem'),
    ...onItem,
    into: z.array(idSchema).length(2),
    cutAfter: z.number().int().min(0).max(1_000),
  }),
  z.object({ type: z.literal('UndoSplit'), ...onItem }),
  z.object({ type: z.literal('MoveToTopic'), ...onItem, topicId: idSchema }),
  z.object({ type: z.literal('KeepApart'), a: sourceRefSchema, b: sourceRefSchema }),
  z.object({ type: z.literal('SetGlossary'), text: z.string().max(20_000) }),
  z.object({ type: z.literal('LetTogether'), a: sourceRefSchema, b: sourceRefSchema }),
  z.object({ type: z.literal('TakePen'), ...onItem }),
  z.object({ type: z.literal('PutPenDown'), ...onItem }),
  z.object({
    type: z.literal('Suggest'),
    ...onItem,
    ...docSeq,
    suggestionId: idSchema,
    language: languageSchema,
    text: z.string().trim().min(1).max(20_000),
    note: z.string().trim().max(2_000),
  }),
  z.object({
    type: z.literal('AnswerSuggestion'),
    ...onItem,
    suggestionId: idSchema,
    answer: z.enum(['accepted', 'declined']),
  }),
  z.object({ type: z.literal('WithdrawSuggestion'), ...onItem, suggestionId: idSchema }),
  z.object({
    type: z.literal('OpenBracket'),
    ...onItem,
    ...docSeq,
    bracketId: idSchema,
    alternatives: z.array(alternativeSchema).min(2).max(6),
  }),
  z.object({
    type: z.literal('ResolveBracket'),
    ...onItem,
    bracketId: idSchema,
    chosen: z.number().int().min(0).max(5),
  }),
  z.object({ type: z.literal('ProposeChairText'), ...onItem, ...docSeq }),
  z.object({ type: z.literal('TakePosition'), ...onItem, ...docSeq, stance: stanceSchema, ...reason }),
  z.object({ type: z.literal('WithdrawPosition'), ...onItem }),
  z.object({ type: z.literal('NoteWording'), ...onItem }),
  z.object({ type: z.literal('CallEditorial'), ...onItem, ...docSeq }),
  z.object({ type: z.literal('AskForObjections'), ...onItem, ...docSeq, ...window }),
  z.object({ type: z.literal('AskEnBloc'), blockId: idSchema, ...itemsRead, ...window }),
  z.object({ type: z.literal('PullOut'), ...onItem }),
  z.object({ type: z.literal('Adopt'), ...onItem, ...docSeq }),
  z.object({ type: z.literal('AdoptEnBloc'), blockId: idSchema, ...itemsRead }),
  z.object({
    type: z.literal('AdoptAdReferendum'),
    ...onItem,
    ...docSeq,
    awaiting: z.array(idSchema).min(1).max(200),
  }),
  // Without a delegation: the sender's own. The secretariat answers for one that wrote to it.
  z.object({
    type: z.literal('AnswerReferendum'),
    ...onItem,
    delegationId: idSchema.nullable(),
    agrees: z.boolean(),
    ...reason,
  }),
  z.object({ type: z.literal('OpenSilence'), ...itemsRead, closesAt: instantSchema }),
  z.object({ type: z.literal('EndSilence'), ...onItem, ...reason }),
  z.object({ type: z.literal('ExplainPosition'), ...onItem, text: z.string().trim().min(1).max(4_000) }),
  z.object({ type: z.literal('Reopen'), ...onItem, ...reason }),
  z.object({ type: z.literal('SetAside'), ...onItem, ...reason }),
  z.object({ type: z.literal('SetSourceAside'), source: sourceRefSchema, ...reason }),
  z.object({ type: z.literal('BringBack'), ...onItem }),
  z.object({ type: z.literal('BringSourceBack'), source: sourceRefSchema }),
])
export type PlenaryCommand = z.infer<typeof plenaryCommandSchema>

/** The commands of one or several kinds. */
export type On<T extends PlenaryCommand['type']> = Extract<PlenaryCommand, { type: T }>
