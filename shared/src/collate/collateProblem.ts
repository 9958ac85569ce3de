/** The shape of what is collated, as people write it in a file or a program hands it over. */
import { z } from 'zod'

/** Larger problems are refused, so that one request cannot hold a server. */
export const collateLimits = { items: 1_000, characters: 20_000, pairs: 10_000 } as const

const keySchema = z.string().min(1).max(200)
const textSchema = z.string().max(collateLimits.characters)
const pairsSchema = z
  .array(z.tuple([keySchema, keySchema]))
  .max(collateLimits.pairs)
  .optional()

const itemSchema = z.object({
  id: keySchema,
  group: keySchema,
  /** BCP 47 tag of `text`. */
  lang: z.string().min(2).max(35),
  text: textSchema,
  /** The same item in other languages, where it was translated. */
  texts: z.record(z.string().min(2).max(35), textSchema).optional(),
})
export type CollatedItem = z.infer<typeof itemSchema>

export const collateProblemSchema = z.strictObject({
  items: z.array(itemSchema).max(collateLimits.items),
  /** Further rows of ways to say the same. */
  glossary: z
    .array(z.array(z.string().min(1).max(200)).min(2).max(20))
    .max(5_000)
    .optional(),
  apart: pairsSchema,
  together: pairsSchema,
})
export type CollateProblem = z.infer<typeof collateProblemSchema>
