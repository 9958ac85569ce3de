/** The agenda as it is run: sittings, their segments, which one is current, and what each has used of its time. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { LocalText } from '../../language.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import type { segmentPlanSchema } from './agendaCommands.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { endTimer, freshTimer, leaveTimer, pauseTimer, type SegmentTimer, startTimer } from './segmentTimer.ts'

export type SegmentPlan = z.infer<typeof segmentPlanSchema>
export type SegmentKind = SegmentPlan['kind']

export type Segment = SegmentPlan & {
  /** Time added (or taken off) while running the show. */
  adjusted: Millis
  timer: SegmentTimer
  /** The end for which everybody was warned, so that an extension warns anew. */
  warnedFor: Instant | null
}

export type SittingRun =
  | { status: 'planned' }
  | { status: 'running'; startedAt: Instant }
  | { status: 'ended'; startedAt: Instant; endedAt: Instant }

export type Sitting = {
  id: Id
  title: LocalText
  plannedStart: Instant
  run: SittingRun
  segments: readonly Segment[]
}

export type Agenda = { sittings: readonly Sitting[]; currentSegmentId: Id | null }

export const emptyAgenda: Agenda = { sittings: [], currentSegmentId: null }

/** Planned length plus what facilitators added or took off, in milliseconds. */
export const allottedTo = (segment: Segment): Millis => millis(segment.planned + segment.adjusted)

export const segmentsOf = (agenda: Agenda): readonly Segment[] => agenda.sittings.flatMap(({ segments }) => segments)
export const runningSitting = (agenda: Agenda): Sitting | undefined =>
  agenda.sittings.find(({ run }) => run.status === 'running')
export const currentSegment = (agenda: Agenda): Segment | undefined =>
  segmentsOf(agenda).find(({ id }) => id === agenda.currentSegmentId)

const inSitting = (agenda: Agenda, sittingId: Id, change: (sitting: Sitting) => Sitting): Agenda => ({
  ...agenda,
  sittings: agenda.sittings.map((sitting) => (sitting.id === sittingId ? change(sitting) : sitting)),
})

const inSegment = (agenda: Agenda, segmentId: Id, change: (segment: Segment) => Segment): Agenda => ({
  ...agenda,
  sittings: agenda.sittings.map((sitting) =>
    sitting.segments.some(({ id }) => id === segmentId)
      ? { ...sitting, segments: sitting.segments.map((one) => (one.id === segmentId ? change(one) : one)) }
      : sitting,
  ),
})

const inTimer = (agenda: Agenda, segmentId: Id, change: (timer: SegmentTimer) => SegmentTimer): Agenda =>
  inSegment(agenda, segmentId, (segment) => ({ ...segment, timer: change(segment.timer) }))

const evolvePlan = (agenda: Agenda, event: Extract<AgendaEvent, { type: 'SittingAdded' | 'SegmentAdded' }>): Agenda => {
  if (event.type === 'SittingAdded') {
    const { sittingId: id, title, plannedStart } = event
    const sitting: Sitting = { id, title, plannedStart, run: { status: 'planned' }, segments: [] }
    return { ...agenda, sittings: [...agenda.sittings, sitting] }
  }
  const segment: Segment = { ...event.segment, adjusted: millis(0), timer: freshTimer, warnedFor: null }
  return inSitting(agenda, event.sittingId, (sitting) => ({ ...sitting, segments: [...sitting.segments, segment] }))
}

export const evolveAgenda = (agenda: Agenda, event: AgendaEvent): Agenda => {
  switch (event.type) {
    case 'SittingAdded':
    case 'SegmentAdded':
      return evolvePlan(agenda, event)
    case 'SittingStarted':
      return inSitting(agenda, event.sittingId, (sitting) => ({
        ...sitting,
        run: { status: 'running', startedAt: event.at },
      }))
    case 'SittingEnded': {
      const ended = inSitting(agenda, event.sittingId, (sitting) => ({
        ...sitting,
        run: {
          status: 'ended',
          startedAt: 'startedAt' in sitting.run ? sitting.run.startedAt : event.at,
          endedAt: event.at,
        },
      }))
      return { ...ended, currentSegmentId: null }
    }
    case 'SegmentStarted':
      return {
        ...inTimer(agenda, event.segmentId, (timer) => startTimer(timer, event.at)),
        currentSegmentId: event.segmentId,
      }
    case 'SegmentEnded':
      return inTimer(agenda, event.segmentId, (timer) => endTimer(timer, event.at))
    case 'SegmentLeft':
      return inTimer(agenda, event.segmentId, (timer) => leaveTimer(timer, event.at))
    case 'SegmentPaused':
      return inTimer(agenda, event.segmentId, (timer) => pauseTimer(timer, event.at))
    case 'SegmentResumed':
      return inTimer(agenda, event.segmentId, (timer) => startTimer(timer, event.at))
    case 'SegmentAdjusted':
      return inSegment(agenda, event.segmentId, (segment) => ({
        ...segment,
        adjusted: millis(segment.adjusted + event.by),
      }))
    case 'SegmentSkipped':
      return inTimer(agenda, event.segmentId, ({ spent }) => ({ status: 'skipped', at: event.at, spent }))
    case 'SegmentEndNeared':
      return inSegment(agenda, event.segmentId, (segment) => ({ ...segment, warnedFor: event.endsAt }))
  }
}
