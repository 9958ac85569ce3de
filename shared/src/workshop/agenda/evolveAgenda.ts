/** Folds facts about the agenda. What changes the plan, and what happens to slots, is folded in files of their own. */
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import type { Agenda, Segment, Sitting } from './agenda.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { applyPatch } from './agendaPatch.ts'
import { evolvePlan, isPlanEvent } from './evolvePlan.ts'
import { evolveSlots } from './evolveSlots.ts'
import { endTimer, leaveTimer, pauseTimer, type SegmentTimer, startTimer } from './segmentTimer.ts'

const MAX_STEPS = 10

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

/** The segment's timer; its slots follow it. */
const inTimer = (
  agenda: Agenda,
  event: { type: string; segmentId: Id; at: Instant },
  change: (timer: SegmentTimer, at: Instant) => SegmentTimer,
): Agenda =>
  inSegment(agenda, event.segmentId, (segment) => ({
    ...segment,
    timer: change(segment.timer, event.at),
    slotRuns: evolveSlots(segment, event),
  }))

const adjusted = (agenda: Agenda, { segmentId, by }: { segmentId: Id; by: Millis }): Agenda =>
  inSegment(agenda, segmentId, (segment) => ({ ...segment, adjusted: millis(segment.adjusted + by) }))

const recovered = (agenda: Agenda, event: Extract<AgendaEvent, { type: 'TimeRecovered' }>): Agenda =>
  event.changes.reduce(
    adjusted,
    inSitting(agenda, event.sittingId, (sitting) => ({ ...sitting, recovery: event.way, pushed: event.pushed })),
  )

const evolveSteps = (agenda: Agenda, event: Extract<AgendaEvent, { type: 'StepTaken' | 'StepUndone' }>): Agenda => {
  const { number, by, at, restore } = event
  if (event.type === 'StepUndone') {
    const restored = applyPatch(agenda, event.restore)
    return { ...restored, steps: agenda.steps.filter((step) => step.number !== number), undoneAt: at }
  }
  if (restore === null) return agenda
  const { what, closedGroups } = event
  const steps = [...agenda.steps, { number, what, by, at, restore, closedGroups }].slice(-MAX_STEPS)
  return { ...agenda, steps, stepCount: Math.max(agenda.stepCount, number) }
}

const endSitting = (agenda: Agenda, event: Extract<AgendaEvent, { type: 'SittingEnded' }>): Agenda => {
  const ended = inSitting(agenda, event.sittingId, (sitting) => {
    const startedAt = 'startedAt' in sitting.run ? sitting.run.startedAt : event.at
    return { ...sitting, run: { status: 'ended', startedAt, endedAt: event.at } }
  })
  return { ...ended, currentSegmentId: null }
}

export const evolveAgenda = (agenda: Agenda, event: AgendaEvent): Agenda => {
  if (isPlanEvent(event)) return { ...agenda, sittings: evolvePlan(agenda.sittings, event) }
  switch (event.type) {
    case 'SittingStarted':
      return inSitting(agenda, event.sittingId, (sitting) => ({
        ...sitting,
        run: { status: 'running', startedAt: event.at },
      }))
    case 'SittingEnded':
      return endSitting(agenda, event)
    case 'SegmentStarted':
      return { ...inTimer(agenda, event, startTimer), currentSegmentId: event.segmentId }
    case 'SegmentEnded':
      return inTimer(agenda, event, endTimer)
    case 'SegmentLeft':
      return inTimer(agenda, event, leaveTimer)
    case 'SegmentPaused':
      return inTimer(agenda, event, pauseTimer)
    case 'SegmentResumed':
      return inTimer(agenda, event, startTimer)
    case 'SegmentAdjusted':
      return adjusted(agenda, event)
    case 'SegmentSkipped':
      return inTimer(agenda, event, ({ spent }, at) => ({ status: 'skipped', at, spent }))
    case 'SegmentEndNeared':
      return inSegment(agenda, event.segmentId, (segment) => ({ ...segment, warnedFor: event.endsAt }))
    case 'TimeRecovered':
      return recovered(agenda, event)
    case 'SlotStarted':
    case 'SlotEnded':
    case 'SlotAdjusted':
      return inSegment(agenda, event.segmentId, (segment) => ({ ...segment, slotRuns: evolveSlots(segment, event) }))
    case 'SegmentExplained':
      return inSegment(agenda, event.segmentId, (segment) => ({ ...segment, reason: event.reason }))
    case 'StepTaken':
    case 'StepUndone':
      return evolveSteps(agenda, event)
  }
}
