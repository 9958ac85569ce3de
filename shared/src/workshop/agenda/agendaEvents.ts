import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { recoveryWays, timeChangeSchema } from './agendaCommands.ts'
import { agendaPatchSchema } from './agendaState.ts'
import { segmentPlanSchema } from './segmentPlan.ts'

const at = { at: instantSchema }
const onSegment = { segmentId: idSchema, ...at }
const onSlot = { segmentId: idSchema, slotId: idSchema, ...at }
const sittingPlan = {
  sittingId: idSchema,
  title: localTextSchema,
  plannedStart: instantSchema,
  endsBy: instantSchema.optional(),
}
const before = idSchema.nullable()

export const agendaEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SittingAdded'), ...sittingPlan }),
  z.object({ type: z.literal('SittingChanged'), ...sittingPlan }),
  z.object({ type: z.literal('SittingRemoved'), sittingId: idSchema }),
  z.object({
    type: z.literal('SegmentAdded'),
    sittingId: idSchema,
    segment: segmentPlanSchema,
    before: before.optional(),
  }),
  z.object({ type: z.literal('SegmentChanged'), segment: segmentPlanSchema }),
  z.object({ type: z.literal('SegmentMoved'), segmentId: idSchema, sittingId: idSchema, before }),
  z.object({ type: z.literal('SegmentRemoved'), segmentId: idSchema }),
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
  /** `pushed` is the lateness that is accepted from then on, zero for the other ways. */
  z.object({
    type: z.literal('TimeRecovered'),
    sittingId: idSchema,
    way: z.enum(recoveryWays),
    changes: z.array(timeChangeSchema),
    pushed: millisSchema,
    ...at,
  }),
  z.object({ type: z.literal('SlotStarted'), ...onSlot }),
  z.object({ type: z.literal('SlotEnded'), ...onSlot }),
  z.object({ type: z.literal('SlotAdjusted'), ...onSlot, by: millisSchema }),
  z.object({ type: z.literal('SegmentExplained'), ...onSegment, reason: z.string() }),
  /** Closes the facts of one wish: who made it, and what the agenda was before where it changed. Null for those who may not undo. */
  z.object({
    type: z.literal('StepTaken'),
    number: z.number().int(),
    /** The type of the command, or `Wake` where the agenda advanced by itself. */
    what: z.string(),
    by: idSchema.nullable(),
    restore: agendaPatchSchema.nullable(),
    /** Whether the step closed the groups, which undoing it opens again. */
    closedGroups: z.boolean(),
    ...at,
  }),
  z.object({
    type: z.literal('StepUndone'),
    number: z.number().int(),
    by: idSchema.nullable(),
    restore: agendaPatchSchema,
    reopensGroups: z.boolean(),
    ...at,
  }),
])
export type AgendaEvent = z.infer<typeof agendaEventSchema>
