/** The agenda in a report's file. */
import { z } from 'zod'
import { segmentKinds } from '../../workshop/agenda/segmentKinds.ts'
import { linkSchema, momentSchema, namedIdSchema, saidSchema } from './saidSchemas.ts'

const segmentSchema = z.strictObject({
  id: namedIdSchema,
  kind: z.enum(segmentKinds),
  kindName: saidSchema,
  part: saidSchema.nullable(),
  title: saidSchema,
  points: z.array(saidSchema),
  speakers: z.array(saidSchema),
  outcomes: z.array(saidSchema),
  attachments: z.array(z.strictObject({ name: saidSchema, link: linkSchema.nullable() })),
  coordinator: saidSchema,
  plannedStart: momentSchema,
  plannedEnd: momentSchema,
  actualStart: momentSchema.nullable(),
  actualEnd: momentSchema.nullable(),
  outcome: z.enum(['held', 'running', 'skipped', 'notHeld', 'toCome']),
  minutesLate: z.int().nullable().describe('Actual end minus planned end, positive when late.'),
  minutesLonger: z.int().nullable().describe('Actual length minus planned length, positive when it took longer.'),
  minutesUsed: z.int().nullable().describe('Minutes its clock ran; null before it has begun.'),
  minutesPaused: z.int().nullable().describe('Minutes its clock stood; null when that is not known.'),
  minutesAdjusted: z.int().describe('By how much facilitators extended it, less than zero where they shortened it.'),
  reason: saidSchema.nullable().describe('Why it went other than planned; null when nobody said.'),
})

export const sittingSchema = z.strictObject({
  id: namedIdSchema,
  number: z.int().positive(),
  title: saidSchema,
  status: z.enum(['planned', 'running', 'ended']),
  plannedStart: momentSchema,
  plannedEnd: momentSchema,
  actualStart: momentSchema.nullable(),
  actualEnd: momentSchema.nullable(),
  minutesLate: z.int().nullable(),
  segments: z.array(segmentSchema),
})
