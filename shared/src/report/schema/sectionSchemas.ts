/** The sections and their numbered paragraphs, and what people answered about the workshop, in a report's file. */
import { z } from 'zod'
import { idPattern } from '../../isId.ts'
import { countSchema, momentSchema, namedIdSchema, numberedTextSchema, saidSchema } from './saidSchemas.ts'

const ownId = z.string().regex(idPattern)
const writtenIds = [
  z.enum(['summary', 'context', 'participants', 'groups', 'plenary', 'followUp', 'nextSteps', 'closing']),
  z.templateLiteral(['sitting:', ownId]),
  z.templateLiteral(['group:', ownId]),
] as const

export const proseIdSchema = z
  .union(writtenIds)
  .meta({ id: 'WrittenSection', description: 'A section people write in.' })

const sectionIdSchema = z
  .union([
    ...writtenIds,
    z.enum([
      'cover',
      'presentations',
      'recommendations',
      'notAdopted',
      'evaluation',
      'participantList',
      'agenda',
      'provenance',
      'positions',
      'floor',
      'attendance',
      'balance',
      'changes',
    ]),
  ])
  .meta({ id: 'Section' })

export const sectionSchema = z.strictObject({
  id: sectionIdSchema,
  title: saidSchema,
  derived: z.array(numberedTextSchema).describe('What the record says.'),
  written: z.array(numberedTextSchema).describe('What people wrote.'),
  frozenAt: z
    .strictObject({ version: countSchema, at: momentSchema })
    .nullable()
    .describe('Set where its facts are those of an older state.'),
})

export const evaluationSchema = z.strictObject({
  invited: countSchema,
  answered: countSchema,
  questions: z.array(
    z.strictObject({
      id: namedIdSchema,
      question: saidSchema,
      choices: z
        .array(z.strictObject({ label: saidSchema, count: countSchema }))
        .describe('Empty, as the remarks are, where fewer than three people answered.'),
      mean: z.number().nullable().describe('The mean of the marks, null where none is told.'),
      remarks: z.array(saidSchema).describe('What people wrote, without their names.'),
    }),
  ),
})
