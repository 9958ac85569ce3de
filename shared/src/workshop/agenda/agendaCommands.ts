import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'

export const segmentKinds = [
  'opening',
  'introduction',
  'presentation',
  'panel',
  'questions',
  'groupWork',
  'plenary',
  'break',
  'closing',
] as const

export const segmentPlanSchema = z.object({
  id: idSchema,
  kind: z.enum(segmentKinds),
  title: localTextSchema,
  points: z.array(localTextSchema).max(30),
  coordinator: localTextSchema,
  /** Planned length in milliseconds. */
  planned: millisSchema.min(0).max(24 * 3_600_000),
})

const from = { from: idSchema.nullable() }

export const agendaCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('AddSitting'),
    sittingId: idSchema,
    title: localTextSchema,
    plannedStart: instantSchema,
  }),
  z.object({ type: z.literal('AddSegment'), sittingId: idSchema, segment: segmentPlanSchema }),
  z.object({ type: z.literal('StartSitting'), sittingId: idSchema }),
  z.object({ type: z.literal('EndSitting'), sittingId: idSchema }),
  // `from` is the segment the sender sees as current: two people who press at once move the agenda once.
  z.object({ type: z.literal('NextSegment'), ...from }),
  z.object({ type: z.literal('PreviousSegment'), ...from }),
  z.object({ type: z.literal('GoToSegment'), segmentId: idSchema, ...from }),
  z.object({ type: z.literal('PauseSegment') }),
  z.object({ type: z.literal('ResumeSegment') }),
  z.object({
    type: z.literal('AdjustSegment'),
    segmentId: idSchema,
    by: millisSchema.min(-8 * 3_600_000).max(8 * 3_600_000),
  }),
  z.object({ type: z.literal('SkipSegment'), segmentId: idSchema }),
  z.object({ type: z.literal('Wake') }),
])
export type AgendaCommand = z.infer<typeof agendaCommandSchema>
