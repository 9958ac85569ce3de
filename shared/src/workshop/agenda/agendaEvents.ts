import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { segmentPlanSchema } from './agendaCommands.ts'

const at = { at: instantSchema }
const onSegment = { segmentId: idSchema, ...at }

export const agendaEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('SittingAdded'),
    sittingId: idSchema,
    title: localTextSchema,
    plannedStart: instantSchema,
  }),
  z.object({ type: z.literal('SegmentAdded'), sittingId: idSchema, segment: segmentPlanSchema }),
  z.object({ type: z.literal('SittingStarted'), sittingId: idSchema, ...at }),
  z.object({ type: z.literal('SittingEnded'), sittingId: idSchema, ...at }),
  z.object({ type: z.literal('SegmentStarted'), ...onSegment }),
  z.object({ type: z.literal('SegmentEnded'), ...onSegment }),
  /** Left unfinished by going back: it is to come again. */
  z.object({ type: z.literal('SegmentLeft'), ...onSegment }),
  z.object({ type: z.literal('SegmentPaused'), ...onSegment }),
  z.object({ type: z.literal('SegmentResumed'), ...onSegment }),
  z.object({ type: z.literal('SegmentAdjusted'), ...onSegment, by: millisSchema }),
  z.object({ type: z.literal('SegmentSkipped'), ...onSegment }),
  /** Group work nears its end: everyone is told once per end. */
  z.object({ type: z.literal('SegmentEndNeared'), ...onSegment, endsAt: instantSchema }),
])
export type AgendaEvent = z.infer<typeof agendaEventSchema>
