/** What a report's file says it was issued as. A working version was not issued. */
import { z } from 'zod'
import { countSchema, hashSchema } from './saidSchemas.ts'

export const issuedAsSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('draft'), number: countSchema.min(1) }),
    z.strictObject({ kind: z.literal('final') }),
  ])
  .describe('Which draft this is, or that it is the final report; left out of a working version.')

export const contentHashSchema = hashSchema.describe(
  'SHA-256 of this file without `hash`, indented by two blanks and ended by a line end; of drafts and the final report.',
)
