/** Wishes about the evaluation. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'

export const questionSchema = z.object({ id: idSchema, kind: z.enum(['mark', 'words']), text: localTextSchema })

/** By question: a mark from 1, the worst, to 5, or words. */
export const answersSchema = z.record(idSchema, z.union([z.int().min(1).max(5), z.string().max(4_000)]))

export const evaluationCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('OpenEvaluation'), questions: z.array(questionSchema).min(1).max(20) }),
  z.object({ type: z.literal('CloseEvaluation') }),
  z.object({ type: z.literal('AnswerEvaluation'), answers: answersSchema }),
])
export type EvaluationCommand = z.infer<typeof evaluationCommandSchema>
