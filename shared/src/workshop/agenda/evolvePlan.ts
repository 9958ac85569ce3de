/** Folds changes of the plan: which sittings there are, which segments, in which order. Nothing that runs is touched. */
import type { Id } from '../../ids.ts'
import { millis } from '../../time.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import type { Segment, SegmentPlan, Sitting } from './agenda.ts'
import { freshTimer } from './segmentTimer.ts'

const planEvents = [
  'SittingAdded',
  'SittingChanged',
  'SittingRemoved',
  'SegmentAdded',
  'SegmentChanged',
  'SegmentMoved',
  'SegmentRemoved',
] as const
export type PlanEvent = Extract<AgendaEvent, { type: (typeof planEvents)[number] }>

export const isPlanEvent = (event: AgendaEvent): event is PlanEvent => planEvents.some((type) => type === event.type)

const freshSegment = (plan: SegmentPlan): Segment => ({
  ...plan,
  revision: 0,
  adjusted: millis(0),
  timer: freshTimer,
  warnedFor: null,
  slotRuns: {},
  reason: '',
})

/** A changed plan, with what has happened to the segment; fields the new plan lacks are gone. */
const replanned = (
  { revision, adjusted, timer, warnedFor, slotRuns, reason }: Segment,
  plan: SegmentPlan,
): Segment => ({
  ...plan,
  revision: revision + 1,
  adjusted,
  timer,
  warnedFor,
  slotRuns,
  reason,
})

const insert = (segments: readonly Segment[], segment: Segment, before: Id | null): readonly Segment[] => {
  const index = segments.findIndex(({ id }) => id === before)
  return index < 0 ? [...segments, segment] : segments.toSpliced(index, 0, segment)
}

const inSitting = (sittings: readonly Sitting[], sittingId: Id, change: (of: Sitting) => Sitting): readonly Sitting[] =>
  sittings.map((sitting) => (sitting.id === sittingId ? change(sitting) : sitting))

/** The sitting of the segment alone: what did not change stays the same value, so that a step stays small. */
const inSegments = (
  sittings: readonly Sitting[],
  segmentId: Id,
  change: (segments: readonly Segment[]) => readonly Segment[],
): readonly Sitting[] =>
  sittings.map((sitting) =>
    sitting.segments.some(({ id }) => id === segmentId) ? { ...sitting, segments: change(sitting.segments) } : sitting,
  )

/** Sittings stand in the order in which they are planned to begin. */
const inOrder = (sittings: readonly Sitting[]): readonly Sitting[] =>
  sittings.toSorted((a, b) => a.plannedStart - b.plannedStart)

const moved = (sittings: readonly Sitting[], event: Extract<PlanEvent, { type: 'SegmentMoved' }>) => {
  const { segmentId, sittingId, before } = event
  const segment = sittings.flatMap(({ segments }) => segments).find(({ id }) => id === segmentId)
  if (!segment || before === segmentId || !sittings.some(({ id }) => id === sittingId)) return sittings
  const without = inSegments(sittings, segmentId, (segments) => segments.filter(({ id }) => id !== segmentId))
  return inSitting(without, sittingId, (sitting) => ({
    ...sitting,
    segments: insert(sitting.segments, segment, before),
  }))
}

export const evolvePlan = (sittings: readonly Sitting[], event: PlanEvent): readonly Sitting[] => {
  switch (event.type) {
    case 'SittingAdded': {
      const { type: _, sittingId: id, ...plan } = event
      const sitting: Sitting = {
        id,
        ...plan,
        run: { status: 'planned' },
        recovery: null,
        pushed: millis(0),
        segments: [],
      }
      return inOrder([...sittings, sitting])
    }
    case 'SittingChanged': {
      const { type: _, sittingId: id, ...plan } = event
      const changed = ({ run, recovery, pushed, segments }: Sitting): Sitting => ({
        id,
        ...plan,
        run,
        recovery,
        pushed,
        segments,
      })
      return inOrder(inSitting(sittings, id, changed))
    }
    case 'SittingRemoved':
      return sittings.filter(({ id }) => id !== event.sittingId)
    case 'SegmentAdded':
      return inSitting(sittings, event.sittingId, (sitting) => ({
        ...sitting,
        segments: insert(sitting.segments, freshSegment(event.segment), event.before ?? null),
      }))
    case 'SegmentChanged':
      return inSegments(sittings, event.segment.id, (segments) =>
        segments.map((segment) => (segment.id === event.segment.id ? replanned(segment, event.segment) : segment)),
      )
    case 'SegmentMoved':
      return moved(sittings, event)
    case 'SegmentRemoved':
      return inSegments(sittings, event.segmentId, (segments) => segments.filter(({ id }) => id !== event.segmentId))
  }
}
