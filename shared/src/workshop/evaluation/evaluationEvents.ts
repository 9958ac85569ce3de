import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { answersSchema, questionSchema } from './evaluationCommands.ts'

export const evaluationEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('EvaluationOpened'),
    questions: z.array(questionSchema),
    at: instantSchema,
    by: idSchema.nullable(),
  }),
  z.object({ type: z.literal('EvaluationClosed'), at: instantSchema, by: idSchema.nullable() }),
  z.object({
    type: z.literal('EvaluationAnswered'),
    personId: idSchema,
    /** Empty for everybody but the record (EV4). */
    answers: answersSchema,
    at: instantSchema,
  }),
])
export type EvaluationEvent = z.infer<typeof evaluationEventSchema>
