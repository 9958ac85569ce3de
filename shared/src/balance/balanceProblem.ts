/** The shape of a balancing problem as people write it; whether its ids fit together is judged in `referenceConflicts.ts`. */
import { z } from 'zod'
import { languageSchema } from '../languageSchemas.ts'

/** Larger problems are refused by the schema, so that one request cannot hold a server. */
export const balanceLimits = { people: 2000, groups: 100, platforms: 20, rules: 5000 } as const

/** Ids arrive in files from outside, so any short text will do. */
const keySchema = z.string().min(1).max(200)

const personSchema = z.object({
  id: keySchema,
  delegation: keySchema.optional(),
  represents: z.array(keySchema).max(balanceLimits.platforms).default([]),
  kind: z.enum(['delegate', 'observer', 'expert']),
  organisation: keySchema.optional(),
  institution: keySchema.optional(),
  understands: z.array(languageSchema).max(20),
})

/** A group works in one language, or in several with interpretation. */
const groupSchema = z.object({ id: keySchema, mode: z.union([z.literal('interpreted'), languageSchema]) })

/** Strict at the top, because a misspelt rule that is silently left out would be a broken promise. */
export const balanceProblemSchema = z.strictObject({
  platforms: z.array(keySchema).max(balanceLimits.platforms),
  people: z.array(personSchema).max(balanceLimits.people),
  groups: z.array(groupSchema).min(1).max(balanceLimits.groups),
  pins: z
    .array(z.tuple([keySchema, keySchema]))
    .max(balanceLimits.rules)
    .optional(),
  apart: z
    .array(z.tuple([keySchema, keySchema]))
    .max(balanceLimits.rules)
    .optional(),
  together: z.array(z.array(keySchema).max(balanceLimits.people)).max(balanceLimits.rules).optional(),
  capacity: z.record(keySchema, z.int().min(0)).optional(),
  /** How many interpreters there are; without the number nothing limits interpreted groups. */
  interpreters: z.int().min(0).max(balanceLimits.people).optional(),
  /** How long the groups work, in minutes: it decides how many interpreters a group needs. */
  minutes: z.int().min(1).max(1440).optional(),
  seed: z.int().optional(),
})

export type BalanceProblem = z.infer<typeof balanceProblemSchema>
export type BalancePerson = BalanceProblem['people'][number]
export type BalanceGroup = BalanceProblem['groups'][number]
