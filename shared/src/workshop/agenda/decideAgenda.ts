/** Wishes about the agenda → facts. Whoever is second with the same wish is answered as if done: the agenda moves once. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { between, type Instant, type Millis, millis } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { AgendaCommand } from './agendaCommands.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { dueAdvance } from './autoAdvance.ts'
import { decidePlan, isPlanCommand } from './decidePlan.ts'
import { decideSlots } from './decideSlots.ts'
import { dueWarning } from './endWarning.ts'
import {
  type Agenda,
  allottedTo,
  currentSegment,
  runningSitting,
  type Segment,
  segmentsOf,
  type Sitting,
} from './agenda.ts'
import { nextOf, previousOf } from './neighbours.ts'
import { canStillApply } from './recoverTime.ts'
import { sittingTimes } from './runOfShow.ts'
import { timeSpent } from './segmentTimer.ts'
import { type UndoFacts, undoStep } from './steps.ts'

export type AgendaFacts = UndoFacts

/** A segment with a fixed end lasts until then, however late it begins; after that end it has no time left (AG12). */
const untilItsEnd = (segment: Segment, at: Instant): AgendaEvent[] => {
  const { id, endsAt, timer } = segment
  if (endsAt === undefined) return []
  const by = millis(Math.max(0, between(at, endsAt)) + timeSpent(timer, at) - allottedTo(segment))
  return by === 0 ? [] : [{ type: 'SegmentAdjusted', segmentId: id, at, by }]
}

const started = (segment: Segment, at: Instant): AgendaEvent[] => [
  { type: 'SegmentStarted', segmentId: segment.id, at },
  ...untilItsEnd(segment, at),
]
const isToCome = ({ timer }: Segment): boolean => timer.status === 'ahead'

const startSitting = (agenda: Agenda, sittingId: Id, at: Instant): Decision<AgendaEvent> => {
  const sitting = agenda.sittings.find(({ id }) => id === sittingId)
  if (!sitting) return refuse('unknownSitting')
  if (sitting.run.status === 'running') return accept()
  if (sitting.run.status === 'ended') return refuse('sittingEnded')
  if (runningSitting(agenda)) return refuse('sittingRunning')
  const first = sitting.segments.find(isToCome)
  if (!first) return refuse('emptySitting')
  return accept<AgendaEvent>({ type: 'SittingStarted', sittingId, at }, ...started(first, at))
}

const endSitting = (agenda: Agenda, sittingId: Id, at: Instant): Decision<AgendaEvent> => {
  const sitting = agenda.sittings.find(({ id }) => id === sittingId)
  if (!sitting) return refuse('unknownSitting')
  if (sitting.run.status === 'ended') return accept()
  if (sitting.run.status === 'planned') return refuse('noSittingRunning')
  const current = currentSegment(agenda)
  const ending: AgendaEvent[] = current ? [{ type: 'SegmentEnded', segmentId: current.id, at }] : []
  return accept<AgendaEvent>(...ending, { type: 'SittingEnded', sittingId, at })
}

/** Leaves the current segment, as done when moving forward and as to come when moving back, and starts `target`. */
const moveTo = (sitting: Sitting, current: Segment, target: Segment, at: Instant): Decision<AgendaEvent> => {
  const isBack = sitting.segments.indexOf(target) < sitting.segments.indexOf(current)
  const leaving: AgendaEvent = { type: isBack ? 'SegmentLeft' : 'SegmentEnded', segmentId: current.id, at }
  return accept(leaving, ...started(target, at))
}

type Move = Extract<AgendaCommand, { type: 'NextSegment' | 'PreviousSegment' | 'GoToSegment' }>

const targetOf = (sitting: Sitting, from: Segment, command: Move): Segment | undefined => {
  switch (command.type) {
    case 'NextSegment':
      return nextOf(sitting, from)
    case 'PreviousSegment':
      return previousOf(sitting, from)
    case 'GoToSegment':
      return sitting.segments.find(({ id }) => id === command.segmentId)
  }
}

const noTarget = { NextSegment: 'lastSegment', PreviousSegment: 'firstSegment', GoToSegment: 'unknownSegment' } as const

const move = (agenda: Agenda, command: Move, at: Instant): Decision<AgendaEvent> => {
  const sitting = runningSitting(agenda)
  const current = currentSegment(agenda)
  if (!sitting || !current) return refuse('noSittingRunning')
  const from = sitting.segments.find(({ id }) => id === command.from)
  if (!from) return refuse('movedOn')
  const target = targetOf(sitting, from, command)
  if (!target) return refuse(noTarget[command.type])
  if (target.id === current.id) return accept() // AG4: somebody was first with the same wish
  if (from.id !== current.id) return refuse('movedOn')
  return moveTo(sitting, current, target, at)
}

const adjust = (agenda: Agenda, segmentId: Id, by: Millis, now: Instant): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  if (!segment) return refuse('unknownSegment')
  if (segment.timer.status === 'done' || segment.timer.status === 'skipped') return refuse('segmentOver')
  if (by === 0) return accept()
  if (allottedTo(segment) + by < 0) return refuse('tooShort')
  return accept({ type: 'SegmentAdjusted', segmentId, at: now, by })
}

const skip = (agenda: Agenda, segmentId: Id, at: Instant): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  if (!segment) return refuse('unknownSegment')
  if (segment.timer.status === 'skipped') return accept()
  if (!isToCome(segment) || timeSpent(segment.timer, at) > 0) return refuse('notAhead')
  return accept({ type: 'SegmentSkipped', segmentId, at })
}

const recover = (
  agenda: Agenda,
  { sittingId, way, changes }: Extract<AgendaCommand, { type: 'RecoverTime' }>,
  now: Instant,
): Decision<AgendaEvent> => {
  const sitting = agenda.sittings.find(({ id }) => id === sittingId)
  if (!sitting) return refuse('unknownSitting')
  if (sitting.run.status !== 'running') return refuse('noSittingRunning')
  if (way === 'push') {
    const pushed = millis(Math.max(0, sittingTimes(sitting, now).lateness))
    return accept({ type: 'TimeRecovered', sittingId, way, changes: [], pushed, at: now })
  }
  if (!canStillApply(sitting, way, changes, now)) return refuse('cannotRecover')
  return accept({ type: 'TimeRecovered', sittingId, way, changes, pushed: millis(0), at: now })
}

const explain = (agenda: Agenda, segmentId: Id, reason: string, at: Instant): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  if (!segment) return refuse('unknownSegment')
  return segment.reason === reason ? accept() : accept({ type: 'SegmentExplained', segmentId, reason, at })
}

const pause = (agenda: Agenda, at: Instant): Decision<AgendaEvent> => {
  const current = currentSegment(agenda)
  if (current?.timer.status === 'paused') return accept()
  if (current?.timer.status !== 'running') return refuse('notRunning')
  return accept({ type: 'SegmentPaused', segmentId: current.id, at })
}

const resume = (agenda: Agenda, at: Instant): Decision<AgendaEvent> => {
  const current = currentSegment(agenda)
  if (current?.timer.status === 'running') return accept()
  if (current?.timer.status !== 'paused') return refuse('notPaused')
  return accept({ type: 'SegmentResumed', segmentId: current.id, at })
}

/** One thing a wake: the warning comes before the advance of the same moment, which is the next wake. */
const wake = (agenda: Agenda, at: Instant): Decision<AgendaEvent> => {
  const warning = dueWarning(agenda)
  if (warning && at >= warning.warnAt)
    return accept({ type: 'SegmentEndNeared', segmentId: warning.segmentId, endsAt: warning.endsAt, at })
  const advance = dueAdvance(agenda)
  if (advance && at >= advance.at) return moveTo(advance.sitting, advance.from, advance.to, at)
  return accept()
}

export const decideAgenda = (agenda: Agenda, command: AgendaCommand, facts: AgendaFacts): Decision<AgendaEvent> => {
  const { now } = facts
  if (isPlanCommand(command)) return decidePlan(agenda, command)
  switch (command.type) {
    case 'StartSitting':
      return startSitting(agenda, command.sittingId, now)
    case 'EndSitting':
      return endSitting(agenda, command.sittingId, now)
    case 'NextSegment':
    case 'PreviousSegment':
    case 'GoToSegment':
      return move(agenda, command, now)
    case 'PauseSegment':
      return pause(agenda, now)
    case 'ResumeSegment':
      return resume(agenda, now)
    case 'AdjustSegment':
      return adjust(agenda, command.segmentId, command.by, now)
    case 'SkipSegment':
      return skip(agenda, command.segmentId, now)
    case 'RecoverTime':
      return recover(agenda, command, now)
    case 'StartSlot':
    case 'EndSlot':
    case 'AdjustSlot':
      return decideSlots(agenda, command, now)
    case 'ExplainSegment':
      return explain(agenda, command.segmentId, command.reason, now)
    case 'UndoStep':
      return undoStep(agenda, command.step, facts)
    case 'Wake':
      return wake(agenda, now)
  }
}
