/** Wishes about the floor: to ask for it, to give and take it, to rule a room, and to put and answer questions in writing. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { millisSchema } from '../../timeSchemas.ts'
import { requestKinds, signals } from './floorKinds.ts'

const HOUR = 3_600_000

/** Plenary or a group's id. */
const room = { roomId: idSchema }
const request = { ...room, requestId: idSchema }
const speech = { ...room, speechId: idSchema }
const question = { questionId: idSchema }
const kind = z.enum(requestKinds)

export const floorRulesSchema = z.object({
  order: z.enum(['fair', 'asked']),
  /** What a speech may last, and all those of a delegation in one segment, in milliseconds. */
  limit: millisSchema
    .min(10_000)
    .max(2 * HOUR)
    .nullable(),
  budget: millisSchema
    .min(10_000)
    .max(8 * HOUR)
    .nullable(),
  /** Whether the floor is taken by itself when the time is up. */
  atLimit: z.enum(['warn', 'end']),
  /** Whether observers may ask. */
  observers: z.boolean(),
})

/** Words in the language of whoever wrote them, and their translations. */
export const questionTextSchema = z.record(languageSchema, z.string().min(1).max(1_000))
export const answerTextSchema = z.record(languageSchema, z.string().min(1).max(4_000))

export const floorCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('AskForFloor'),
    ...request,
    kind,
    note: z.string().max(200),
    language: languageSchema.nullable(),
  }),
  z.object({ type: z.literal('PutOnList'), ...request, personId: idSchema, kind }),
  z.object({ type: z.literal('WithdrawRequest'), ...request }),
  z.object({ type: z.literal('CloseList'), ...room }),
  z.object({ type: z.literal('ReopenList'), ...room }),
  // Without a room the rules stand for all that have none of their own; null takes a room's own away.
  z.object({ type: z.literal('SetFloorRules'), roomId: idSchema.nullable(), rules: floorRulesSchema.nullable() }),
  // `speechId` is made by the sender; `from` is the speech the sender saw going on.
  z.object({ type: z.literal('GiveFloor'), ...request, speechId: idSchema, from: idSchema.nullable() }),
  z.object({ type: z.literal('GiveBackFloor'), ...speech, last: idSchema }),
  z.object({ type: z.literal('EndSpeech'), ...speech }),
  z.object({ type: z.literal('ReturnToList'), ...speech }),
  z.object({ type: z.literal('ExtendSpeech'), ...speech, added: millisSchema.min(-HOUR).max(HOUR) }),
  z.object({ type: z.literal('SignalSpeaker'), ...speech, signal: z.enum(signals) }),
  z.object({
    type: z.literal('AskQuestion'),
    ...question,
    ...room,
    text: z.string().max(1_000),
    language: languageSchema,
    /** A person it is put to, or everybody. */
    to: idSchema.nullable(),
  }),
  z.object({ type: z.literal('WithdrawQuestion'), ...question }),
  // `text` adds translations; the words of the author stay.
  z.object({ type: z.literal('PublishQuestion'), ...question, text: questionTextSchema }),
  z.object({ type: z.literal('MergeQuestions'), ...question, target: idSchema }),
  z.object({ type: z.literal('SetQuestionAside'), ...question, reason: z.string().max(500) }),
  z.object({ type: z.literal('BringQuestionBack'), ...question }),
  z.object({ type: z.literal('SupportQuestion'), ...question }),
  z.object({ type: z.literal('WithdrawSupport'), ...question }),
  z.object({
    type: z.literal('AnswerQuestion'),
    ...question,
    answerId: idSchema,
    text: z.string().max(4_000),
    language: languageSchema,
  }),
  z.object({ type: z.literal('AnswerOrally'), ...question }),
  // Of the question, or of one of its answers.
  z.object({
    type: z.literal('TranslateQuestion'),
    ...question,
    answerId: idSchema.nullable(),
    language: languageSchema,
    text: z.string().max(4_000),
  }),
])
export type FloorCommand = z.infer<typeof floorCommandSchema>
