/** The agenda's state, and what is read from it at once: sittings, segments, which one is current, and the steps that can be undone. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import type { recoveryWays } from './agendaCommands.ts'
import type { AgendaPatch, segmentSchema, sittingHeadSchema } from './agendaState.ts'
import type { segmentPlanSchema, slotSchema } from './segmentPlan.ts'

export type SegmentPlan = z.infer<typeof segmentPlanSchema>
export type SegmentKind = SegmentPlan['kind']
export type Slot = z.infer<typeof slotSchema>
export type Segment = z.infer<typeof segmentSchema>
export type SittingHead = z.infer<typeof sittingHeadSchema>
export type SittingRun = SittingHead['run']
export type Sitting = SittingHead & { segments: readonly Segment[] }
export type RecoveryWay = (typeof recoveryWays)[number]

/** One wish that was carried out, with what it takes to undo it. */
export type Step = {
  number: number
  /** The type of the command, or `Wake` where the agenda advanced by itself. */
  what: string
  by: Id | null
  at: Instant
  restore: AgendaPatch
  closedGroups: boolean
}

export type Agenda = {
  sittings: readonly Sitting[]
  currentSegmentId: Id | null
  /** The last steps that can be undone, oldest first. */
  steps: readonly Step[]
  stepCount: number
  undoneAt: Instant | null
}

export const emptyAgenda: Agenda = { sittings: [], currentSegmentId: null, steps: [], stepCount: 0, undoneAt: null }

/** Planned length plus what facilitators added or took off, in milliseconds. */
export const allottedTo = (segment: Segment): Millis => millis(segment.planned + segment.adjusted)

export const segmentsOf = (agenda: Agenda): readonly Segment[] => agenda.sittings.flatMap(({ segments }) => segments)
export const runningSitting = (agenda: Agenda): Sitting | undefined =>
  agenda.sittings.find(({ run }) => run.status === 'running')
export const currentSegment = (agenda: Agenda): Segment | undefined =>
  segmentsOf(agenda).find(({ id }) => id === agenda.currentSegmentId)
