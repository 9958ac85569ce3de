/** What a file for the command `balance` may ask: a problem, and at most one other way to group. It answers nothing. */
import { z } from 'zod'
import { balanceLimits, balanceProblemSchema } from './balanceProblem.ts'
import { mostRounds } from './planRounds.ts'

const keySchema = z.string().min(1).max(200)
const idsSchema = z.array(keySchema).max(balanceLimits.people)

const topicsSchema = z.strictObject({
  topicOf: z.record(keySchema, keySchema),
  assigned: z.record(keySchema, keySchema).optional(),
  choices: z.record(keySchema, z.array(keySchema).max(balanceLimits.groups)).optional(),
})

const rebalanceSchema = z.strictObject({
  current: z.record(keySchema, keySchema),
  newcomers: idsSchema.optional(),
  absent: idsSchema.optional(),
  immovable: idsSchema.optional(),
  most: z.int().min(0).max(10).optional(),
})

const ways = ['byCountry', 'topics', 'rounds', 'rebalance'] as const

export const balanceRequestSchema = balanceProblemSchema
  .extend({
    /** Whole delegations together. */
    byCountry: z.literal(true).optional(),
    topics: topicsSchema.optional(),
    /** How many rounds in which people meet new people. */
    rounds: z.int().min(1).max(mostRounds).optional(),
    /** Few moves for groups that are at work. */
    rebalance: rebalanceSchema.optional(),
    /** The groups' modes are proposed first, whatever is written with them. */
    chooseModes: z.literal(true).optional(),
  })
  .refine((request) => ways.filter((way) => request[way] !== undefined).length < 2, {
    error: `only one of ${ways.join(', ')} at a time`,
  })

export type BalanceRequest = z.infer<typeof balanceRequestSchema>
