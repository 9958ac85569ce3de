/** Wishes about the agenda → facts. Whoever is second with the same wish is answered as if done: the agenda moves once. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { AgendaCommand } from './agendaCommands.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { dueWarning } from './endWarning.ts'
import {
  type Agenda,
  allottedTo,
  currentSegment,
  runningSitting,
  type Segment,
  segmentsOf,
  type Sitting,
} from './evolveAgenda.ts'
import { timeSpent } from './segmentTimer.ts'

export type AgendaFacts = { now: Instant }

const started = ({ id }: Segment, at: Instant): AgendaEvent => ({ type: 'SegmentStarted', segmentId: id, at })
const isToCome = ({ timer }: Segment): boolean => timer.status === 'ahead'

const addSitting = (agenda: Agenda, command: Extract<AgendaCommand, { type: 'AddSitting' }>): Decision<AgendaEvent> => {
  const { sittingId, title, plannedStart } = command
  if (agenda.sittings.some(({ id }) => id === sittingId)) return refuse('alreadyExists')
  return accept({ type: 'SittingAdded', sittingId, title, plannedStart })
}

const addSegment = (agenda: Agenda, command: Extract<AgendaCommand, { type: 'AddSegment' }>): Decision<AgendaEvent> => {
  const { sittingId, segment } = command
  const sitting = agenda.sittings.find(({ id }) => id === sittingId)
  if (!sitting) return refuse('unknownSitting')
  if (sitting.run.status === 'ended') return refuse('sittingEnded')
  if (segmentsOf(agenda).some(({ id }) => id === segment.id)) return refuse('alreadyExists')
  return accept({ type: 'SegmentAdded', sittingId, segment })
}

const startSitting = (agenda: Agenda, sittingId: Id, at: Instant): Decision<AgendaEvent> => {
  const sitting = agenda.sittings.find(({ id }) => id === sittingId)
  if (!sitting) return refuse('unknownSitting')
  if (sitting.run.status === 'running') return accept()
  if (sitting.run.status === 'ended') return refuse('sittingEnded')
  if (runningSitting(agenda)) return refuse('sittingRunning')
  const first = sitting.segments.find(isToCome)
  if (!first) return refuse('emptySitting')
  return accept<AgendaEvent>({ type: 'SittingStarted', sittingId, at }, started(first, at))
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
  return accept(leaving, started(target, at))
}

/** What Next goes to from `current`: the following segment that was not skipped. */
export const nextOf = (sitting: Sitting, current: Segment): Segment | undefined =>
  sitting.segments.slice(sitting.segments.indexOf(current) + 1).find(({ timer }) => timer.status !== 'skipped')
export const previousOf = (sitting: Sitting, current: Segment): Segment | undefined =>
  sitting.segments.slice(0, sitting.segments.indexOf(current)).findLast(({ timer }) => timer.status !== 'skipped')

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

const adjust = (agenda: Agenda, segmentId: Id, by: number, now: Instant): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  if (!segment) return refuse('unknownSegment')
  if (segment.timer.status === 'done' || segment.timer.status === 'skipped') return refuse('notAhead')
  if (allottedTo(segment) + by < 0) return refuse('tooShort')
  return accept({ type: 'SegmentAdjusted', segmentId, at: now, by: by as Segment['adjusted'] })
}

const skip = (agenda: Agenda, segmentId: Id, at: Instant): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  if (!segment) return refuse('unknownSegment')
  if (segment.timer.status === 'skipped') return accept()
  if (!isToCome(segment) || timeSpent(segment.timer, at) > 0) return refuse('notAhead')
  return accept({ type: 'SegmentSkipped', segmentId, at })
}

const wake = (agenda: Agenda, at: Instant): Decision<AgendaEvent> => {
  const due = dueWarning(agenda)
  if (!due || at < due.warnAt) return accept()
  return accept({ type: 'SegmentEndNeared', segmentId: due.segmentId, endsAt: due.endsAt, at })
}

export const decideAgenda = (agenda: Agenda, command: AgendaCommand, { now }: AgendaFacts): Decision<AgendaEvent> => {
  const current = currentSegment(agenda)
  switch (command.type) {
    case 'AddSitting':
      return addSitting(agenda, command)
    case 'AddSegment':
      return addSegment(agenda, command)
    case 'StartSitting':
      return startSitting(agenda, command.sittingId, now)
    case 'EndSitting':
      return endSitting(agenda, command.sittingId, now)
    case 'NextSegment':
    case 'PreviousSegment':
    case 'GoToSegment':
      return move(agenda, command, now)
    case 'PauseSegment':
      if (current?.timer.status === 'paused') return accept()
      if (current?.timer.status !== 'running') return refuse('notRunning')
      return accept({ type: 'SegmentPaused', segmentId: current.id, at: now })
    case 'ResumeSegment':
      if (current?.timer.status === 'running') return accept()
      if (current?.timer.status !== 'paused') return refuse('notPaused')
      return accept({ type: 'SegmentResumed', segmentId: current.id, at: now })
    case 'AdjustSegment':
      return adjust(agenda, command.segmentId, command.by, now)
    case 'SkipSegment':
      return skip(agenda, command.segmentId, now)
    case 'Wake':
      return wake(agenda, now)
  }
}
