import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { answerTextSchema, floorRulesSchema, questionTextSchema } from './floorCommands.ts'
import { requestKinds, signals, speechEnds, speechKinds } from './floorKinds.ts'

/** By whom and when; `by` is null where nobody did it. */
const said = { at: instantSchema, by: idSchema.nullable() }
const room = { roomId: idSchema }
const speech = { ...room, speechId: idSchema }
const question = { questionId: idSchema }

export const floorEventSchema = z.discriminatedUnion('type', [
  /** `note` is empty for those who may not read it. */
  z.object({
    type: z.literal('FloorAsked'),
    ...room,
    requestId: idSchema,
    personId: idSchema,
    kind: z.enum(requestKinds),
    note: z.string(),
    language: languageSchema.nullable(),
    segmentId: idSchema,
    ...said,
  }),
  z.object({ type: z.literal('RequestWithdrawn'), ...room, requestId: idSchema, ...said }),
  z.object({ type: z.literal('ListClosed'), ...room, segmentId: idSchema, ...said }),
  z.object({ type: z.literal('ListReopened'), ...room, ...said }),
  z.object({
    type: z.literal('FloorRulesSet'),
    roomId: idSchema.nullable(),
    rules: floorRulesSchema.nullable(),
    ...said,
  }),
  z.object({
    type: z.literal('FloorGiven'),
    ...speech,
    /** Null for a turn that the agenda prepared. */
    requestId: idSchema.nullable(),
    slotId: idSchema.nullable(),
    segmentId: idSchema,
    personId: idSchema,
    kind: z.enum(speechKinds),
    language: languageSchema.nullable(),
    limit: millisSchema.nullable(),
    ...said,
  }),
  /** `spent` is what was spoken, without the pauses. */
  z.object({ type: z.literal('FloorTaken'), ...speech, why: z.enum(speechEnds), spent: millisSchema, ...said }),
  z.object({ type: z.literal('SpeechPaused'), ...speech, at: instantSchema }),
  z.object({ type: z.literal('SpeechResumed'), ...speech, at: instantSchema }),
  z.object({ type: z.literal('SpeechExtended'), ...speech, added: millisSchema, ...said }),
  z.object({ type: z.literal('SpeechTimeUp'), ...speech, endsAt: instantSchema, at: instantSchema }),
  z.object({ type: z.literal('SpeakerSignalled'), ...speech, signal: z.enum(signals), ...said }),
  /** `text` is null for those who may not read it yet. */
  z.object({
    type: z.literal('QuestionAsked'),
    ...question,
    ...room,
    segmentId: idSchema.nullable(),
    /** For which its author asks, null for themselves. */
    delegationId: idSchema.nullable(),
    text: questionTextSchema.nullable(),
    language: languageSchema,
    to: idSchema.nullable(),
    ...said,
  }),
  z.object({ type: z.literal('QuestionWithdrawn'), ...question, ...said }),
  z.object({ type: z.literal('QuestionPublished'), ...question, text: questionTextSchema, ...said }),
  z.object({ type: z.literal('QuestionsMerged'), ...question, target: idSchema, ...said }),
  z.object({ type: z.literal('QuestionSetAside'), ...question, reason: z.string(), ...said }),
  z.object({ type: z.literal('QuestionBroughtBack'), ...question, ...said }),
  /** `delegationId` is null for a person who supports for themselves. */
  z.object({ type: z.literal('QuestionSupported'), ...question, delegationId: idSchema.nullable(), ...said }),
  z.object({ type: z.literal('SupportWithdrawn'), ...question, delegationId: idSchema.nullable(), ...said }),
  z.object({
    type: z.literal('QuestionAnswered'),
    ...question,
    answerId: idSchema,
    text: answerTextSchema,
    language: languageSchema,
    ...said,
  }),
  z.object({ type: z.literal('QuestionAnsweredOrally'), ...question, ...said }),
  z.object({
    type: z.literal('QuestionTranslated'),
    ...question,
    answerId: idSchema.nullable(),
    language: languageSchema,
    text: z.string(),
    ...said,
  }),
])
export type FloorEvent = z.infer<typeof floorEventSchema>
