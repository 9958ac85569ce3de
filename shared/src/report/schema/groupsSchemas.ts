/** The working groups, what they proposed, and their balance, in a report's file. */
import { z } from 'zod'
import { levelNames } from '../../balance/level.ts'
import { groupModes } from '../../workshop/groups/groupsCommands.ts'
import { countSchema, namedIdSchema, originalSchema, saidSchema, textSchema } from './saidSchemas.ts'

/** What every proposal and recommendation has beside its text. */
export const wordedShape = {
  text: saidSchema,
  responsible: saidSchema.nullable(),
  timeFrame: saidSchema.nullable(),
  indicator: saidSchema.nullable(),
  kind: saidSchema.nullable().describe('Null for a recommendation.'),
  originals: z.array(originalSchema).describe('The words in every language that has them.'),
}

const itemSchema = z.strictObject({
  itemId: namedIdSchema,
  number: z.int().positive(),
  label: textSchema.describe('Group and item, 2.3.'),
  ...wordedShape,
  isOutdated: z.boolean().describe('Whether a translation says what the original no longer says.'),
  authors: z.array(saidSchema).describe('Delegations, or secretariats, of those who wrote it.'),
})

const groupSchema = z.strictObject({
  id: namedIdSchema,
  number: z.int().positive(),
  name: saidSchema,
  mode: z.enum(groupModes),
  moderators: z.array(saidSchema),
  rapporteurs: z.array(saidSchema),
  size: countSchema,
  platformSeats: z
    .record(namedIdSchema, countSchema)
    .describe('Platform to people who speak for it; who speaks for two counts for both.'),
  concurrent: countSchema,
  parties: z.array(z.strictObject({ name: saidSchema, people: countSchema })),
  topics: z.array(
    z.strictObject({
      topicId: z.union([namedIdSchema, z.literal('')]).describe('Empty for items of no topic of the workshop.'),
      name: saidSchema,
      items: z.array(itemSchema),
    }),
  ),
})

const seatsSchema = z.strictObject({
  group: saidSchema,
  people: countSchema,
  voices: countSchema,
  platforms: z.array(
    z.strictObject({
      platformId: namedIdSchema,
      seats: countSchema,
      ownVoices: countSchema,
      band: z.tuple([z.number(), z.number()]).describe('The fewest and the most seats of an even spread.'),
    }),
  ),
})

const balanceSchema = z.strictObject({
  statements: z.array(saidSchema),
  levels: z.array(
    z.strictObject({
      id: z.enum(levelNames),
      name: saidSchema,
      excess: z.number(),
      bound: z.number(),
      status: z.enum(['proven', 'best', 'above', 'below']),
      said: saidSchema,
    }),
  ),
  seats: z.array(seatsSchema),
  rules: z.array(
    z.strictObject({
      rule: saidSchema,
      price: z.enum(['nothing', 'noneFound', 'something']),
      said: saidSchema,
      gains: z.array(z.strictObject({ level: textSchema, excessBefore: z.int(), excessAfter: z.int() })),
    }),
  ),
})

export const groupsSectionSchema = z.strictObject({
  seating: z.enum(['held', 'planned', 'none']),
  spreads: z.array(
    z.strictObject({
      platformId: namedIdSchema,
      perGroup: z.array(countSchema),
      spread: countSchema.describe('The most seats of the platform in a group minus the fewest.'),
    }),
  ),
  groups: z.array(groupSchema),
  balance: balanceSchema.nullable().describe('Null where nobody was seated.'),
})
