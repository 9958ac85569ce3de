/** What plenary did, who stood where, and what comes of it, in a report's file. */
import { z } from 'zod'
import { progressSchema } from '../../workshop/followUp/followUpCommands.ts'
import { stanceSchema } from '../../workshop/plenary/plenaryCommands.ts'
import { wordedShape } from './groupsSchemas.ts'
import { momentSchema, namedIdSchema, originalSchema, saidSchema, textSchema } from './saidSchemas.ts'

const sourceSchema = z.strictObject({
  groupId: namedIdSchema,
  itemId: namedIdSchema,
  label: textSchema,
  group: saidSchema,
  text: saidSchema,
  originals: z.array(originalSchema),
  authors: z.array(saidSchema),
})

const consensusSchema = z.strictObject({
  way: z.enum(['plenary', 'silence']).describe('silence: adopted because nobody objected in time.'),
  absent: z.array(saidSchema),
  awaited: z.array(saidSchema),
  confirmed: z.array(saidSchema),
  remarks: z.array(
    z.strictObject({
      kind: z.enum(['reservation', 'notConfirmed', 'explanation']),
      delegation: saidSchema,
      text: saidSchema,
    }),
  ),
})

const recommendationSchema = z.strictObject({
  jointItemId: namedIdSchema,
  number: z.int().positive().describe('Within its topic, as given at adoption.'),
  label: textSchema.describe('Topic and number, II.3.'),
  ...wordedShape,
  adoptedAt: momentSchema,
  consensus: consensusSchema,
  sources: z.array(sourceSchema),
})

const leftOverShape = {
  jointItemId: namedIdSchema.nullable().describe('Null for a point that stayed with its group.'),
  topic: saidSchema,
  sources: z.array(sourceSchema),
}

export const plenarySectionSchema = z.strictObject({
  topics: z.array(
    z.strictObject({
      topicId: namedIdSchema,
      numeral: textSchema,
      name: saidSchema,
      recommendations: z.array(recommendationSchema),
    }),
  ),
  setAside: z.array(z.strictObject({ ...leftOverShape, reason: saidSchema, at: momentSchema })),
  objections: z.array(
    z.strictObject({
      ...leftOverShape,
      objections: z.array(z.strictObject({ delegation: saidSchema, reason: saidSchema, at: momentSchema })),
    }),
  ),
  open: z.array(z.strictObject({ ...leftOverShape, state: z.enum(['open', 'asked', 'silence', 'notPlaced']) })),
})

export const positionSchema = z.strictObject({
  jointItemId: namedIdSchema,
  label: textSchema,
  delegationId: namedIdSchema,
  delegation: saidSchema,
  platforms: z.array(namedIdSchema),
  stance: stanceSchema.nullable(),
  wasAbsent: z.boolean(),
  answer: z.enum(['awaited', 'confirmed', 'notConfirmed']).nullable(),
  statements: z.array(
    z.strictObject({ kind: z.enum(['position', 'answer', 'explanation']), text: saidSchema, at: momentSchema }),
  ),
})

export const followUpSchema = z.strictObject({
  jointItemId: namedIdSchema,
  label: textSchema,
  responsible: z.array(saidSchema),
  dueAt: momentSchema.nullable(),
  indicator: saidSchema.nullable(),
  progress: progressSchema,
  isOverdue: z.boolean(),
  reports: z.array(z.strictObject({ progress: progressSchema, note: saidSchema, at: momentSchema })),
})
