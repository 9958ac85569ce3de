/** What the agenda's state is on the wire and in the log, where a step must carry what it changed. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { recoveryWays } from './agendaCommands.ts'
import { segmentPlanSchema } from './segmentPlan.ts'

const spent = { spent: millisSchema }
const startedAt = { startedAt: instantSchema }

export const timerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ahead'), ...spent }),
  z.object({ status: z.literal('running'), ...startedAt, since: instantSchema, ...spent }),
  z.object({ status: z.literal('paused'), ...startedAt, pausedAt: instantSchema, ...spent }),
  z.object({ status: z.literal('done'), ...startedAt, endedAt: instantSchema, ...spent }),
  z.object({ status: z.literal('skipped'), at: instantSchema, ...spent }),
])

export const slotRunSchema = z.object({ timer: timerSchema, adjusted: millisSchema })

export const segmentSchema = segmentPlanSchema.extend({
  /** Counts changes of the plan, so that two who edit do not overwrite each other. */
  revision: z.number().int(),
  /** Time added (or taken off) while running the show. */
  adjusted: millisSchema,
  timer: timerSchema,
  /** The end for which everybody was warned, so that an extension warns anew. */
  warnedFor: instantSchema.nullable(),
  /** Slots that have begun or were changed, by id. */
  slotRuns: z.record(idSchema, slotRunSchema),
  /** Why it went other than planned, in a facilitator's words; empty when nobody said. */
  reason: z.string(),
})

export const sittingRunSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('planned') }),
  z.object({ status: z.literal('running'), ...startedAt }),
  z.object({ status: z.literal('ended'), ...startedAt, endedAt: instantSchema }),
])

/** A sitting without its segments. */
export const sittingHeadSchema = z.object({
  id: idSchema,
  title: localTextSchema,
  plannedStart: instantSchema,
  endsBy: instantSchema.optional(),
  run: sittingRunSchema,
  /** How an overrun was last dealt with. */
  recovery: z.enum(recoveryWays).nullable(),
  /** The lateness that facilitators have accepted by pushing everything later. */
  pushed: millisSchema,
})

/** What of the agenda differed before a step: sittings in their order, and of changed ones their head, order and changed segments. */
export const agendaPatchSchema = z.object({
  currentSegmentId: idSchema.nullable(),
  order: z.array(idSchema),
  sittings: z.array(z.object({ head: sittingHeadSchema, order: z.array(idSchema), segments: z.array(segmentSchema) })),
})
export type AgendaPatch = z.infer<typeof agendaPatchSchema>
