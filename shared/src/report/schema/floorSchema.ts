/** Who spoke for how long, and what was asked in writing, in a report's file. */
import { z } from 'zod'
import { countSchema, namedIdSchema, saidSchema } from './saidSchemas.ts'

const speakingSchema = z.strictObject({
  id: namedIdSchema,
  name: saidSchema,
  speeches: countSchema,
  secondsInPlenary: countSchema.describe('Without pauses.'),
  secondsInGroups: countSchema,
})

const questionSchema = z.strictObject({
  id: namedIdSchema,
  group: saidSchema.nullable().describe('Null for plenary.'),
  author: saidSchema,
  party: saidSchema,
  text: saidSchema,
  supporters: countSchema,
  outcome: z.enum(['open', 'answered', 'merged', 'setAside']),
  reason: saidSchema.nullable().describe('Why it was set aside.'),
  answers: z.array(z.strictObject({ by: saidSchema, text: saidSchema })),
  wasAnsweredOrally: z.boolean(),
})

export const floorSchema = z.strictObject({
  delegations: z.array(speakingSchema),
  platforms: z.array(speakingSchema).describe('Who speaks for two platforms counts in each.'),
  questions: z.array(questionSchema).describe('Published ones.'),
})
