/** Wishes about the agenda: to plan it, to run it, and to take the last step back. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { segmentPlanSchema } from './segmentPlan.ts'

/** Ways to deal with an overrun: let everything come later, take from segments that can give, or from breaks only when those do not suffice. */
export const recoveryWays = ['push', 'borrow', 'breaksLast'] as const

const from = { from: idSchema.nullable() }
const by = millisSchema.min(-8 * 3_600_000).max(8 * 3_600_000)
/** The segment before which another is put; null for the end of the sitting. */
const before = idSchema.nullable()
const sittingPlan = {
  sittingId: idSchema,
  title: localTextSchema,
  plannedStart: instantSchema,
  /** When the sitting must be over, where that is said. */
  endsBy: instantSchema.optional(),
}

export const timeChangeSchema = z.object({ segmentId: idSchema, by })

export const agendaCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AddSitting'), ...sittingPlan }),
  z.object({ type: z.literal('ChangeSitting'), ...sittingPlan }),
  z.object({ type: z.literal('RemoveSitting'), sittingId: idSchema }),
  z.object({
    type: z.literal('AddSegment'),
    sittingId: idSchema,
    segment: segmentPlanSchema,
    before: before.optional(),
  }),
  // `revision` is the one the sender read: two who edit one segment do not overwrite each other.
  z.object({ type: z.literal('ChangeSegment'), segment: segmentPlanSchema, revision: z.number().int().nonnegative() }),
  z.object({ type: z.literal('MoveSegment'), segmentId: idSchema, sittingId: idSchema, before }),
  z.object({ type: z.literal('RemoveSegment'), segmentId: idSchema }),
  z.object({ type: z.literal('StartSitting'), sittingId: idSchema }),
  z.object({ type: z.literal('EndSitting'), sittingId: idSchema }),
  // `from` is the segment the sender sees as current: two people who press at once move the agenda once.
  z.object({ type: z.literal('NextSegment'), ...from }),
  z.object({ type: z.literal('PreviousSegment'), ...from }),
  z.object({ type: z.literal('GoToSegment'), segmentId: idSchema, ...from }),
  z.object({ type: z.literal('PauseSegment') }),
  z.object({ type: z.literal('ResumeSegment') }),
  z.object({ type: z.literal('AdjustSegment'), segmentId: idSchema, by }),
  z.object({ type: z.literal('SkipSegment'), segmentId: idSchema }),
  // `changes` are those the sender saw before applying them; pushing has none.
  z.object({
    type: z.literal('RecoverTime'),
    sittingId: idSchema,
    way: z.enum(recoveryWays),
    changes: z.array(timeChangeSchema).max(200),
  }),
  z.object({ type: z.literal('StartSlot'), segmentId: idSchema, slotId: idSchema, ...from }),
  z.object({ type: z.literal('EndSlot'), segmentId: idSchema, slotId: idSchema }),
  z.object({ type: z.literal('AdjustSlot'), segmentId: idSchema, slotId: idSchema, by }),
  z.object({ type: z.literal('ExplainSegment'), segmentId: idSchema, reason: z.string().max(500) }),
  // `step` is the one the sender sees as the last.
  z.object({ type: z.literal('UndoStep'), step: z.number().int().positive() }),
  z.object({ type: z.literal('Wake') }),
])
export type AgendaCommand = z.infer<typeof agendaCommandSchema>
