/** How the report came to be what it is: the shape of its change record. */
import { z } from 'zod'
import { countSchema, hashSchema, momentSchema, saidSchema } from './saidSchemas.ts'

const acceptedSchema = z.strictObject({
  delegation: saidSchema,
  about: z.union([
    z.strictObject({ kind: z.literal('whole') }),
    z.strictObject({ kind: z.enum(['paragraph', 'item']), label: z.string().max(64) }),
  ]),
  text: saidSchema,
  proposed: saidSchema.nullable().describe('Null where it proposes no other wording.'),
  answer: saidSchema,
})

export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('draft'),
    number: z.int().positive(),
    hash: hashSchema,
    at: momentSchema,
    until: momentSchema,
    counts: z.strictObject({
      accepted: countSchema,
      noted: countSchema,
      notAccepted: countSchema,
      unanswered: countSchema,
    }),
    accepted: z.array(acceptedSchema),
  }),
  z.strictObject({
    kind: z.literal('final'),
    hash: hashSchema,
    at: momentSchema,
    reason: saidSchema.nullable().describe('Why in spite of what was open; null where nothing was.'),
    reopened: z.strictObject({ at: momentSchema, reason: saidSchema }).nullable(),
  }),
])
