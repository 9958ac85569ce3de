/** Wishes about the plan → facts. What has begun keeps its place and its length; everything still to come can change, also live. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import type { AgendaCommand } from './agendaCommands.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { type Agenda, currentSegment, type Segment, type SegmentPlan, segmentsOf, type Sitting } from './agenda.ts'
import { hasBegun } from './hasBegun.ts'

const planCommands = [
  'AddSitting',
  'ChangeSitting',
  'RemoveSitting',
  'AddSegment',
  'ChangeSegment',
  'MoveSegment',
  'RemoveSegment',
] as const
type PlanCommand = Extract<AgendaCommand, { type: (typeof planCommands)[number] }>
type Of<Type extends PlanCommand['type']> = Extract<PlanCommand, { type: Type }>

export const isPlanCommand = (command: AgendaCommand): command is PlanCommand =>
  planCommands.some((type) => type === command.type)

const sittingById = (agenda: Agenda, sittingId: Id): Sitting | undefined =>
  agenda.sittings.find(({ id }) => id === sittingId)

/** Whether something may be put before `before` (null: at the end) in this sitting: not among what is over. */
const placeRefused = (agenda: Agenda, sitting: Sitting, before: Id | null): RefusalCode | null => {
  if (sitting.run.status === 'ended') return 'sittingEnded'
  if (before === null) return null
  const index = sitting.segments.findIndex(({ id }) => id === before)
  const place = sitting.segments[index]
  if (!place) return 'unknownSegment'
  const current = sitting.segments.findIndex(({ id }) => id === agenda.currentSegmentId)
  return hasBegun(place) || index <= current ? 'behindNow' : null
}

const changeSitting = (agenda: Agenda, command: Of<'ChangeSitting'>): Decision<AgendaEvent> => {
  const { type: _, ...plan } = command
  const sitting = sittingById(agenda, plan.sittingId)
  if (!sitting) return refuse('unknownSitting')
  if (sitting.run.status !== 'planned' && plan.plannedStart !== sitting.plannedStart) return refuse('sittingBegun')
  return accept({ type: 'SittingChanged', ...plan })
}

const removeSitting = (agenda: Agenda, sittingId: Id): Decision<AgendaEvent> => {
  const sitting = sittingById(agenda, sittingId)
  if (!sitting) return accept()
  if (sitting.run.status !== 'planned' || sitting.segments.some(hasBegun)) return refuse('sittingBegun')
  return accept({ type: 'SittingRemoved', sittingId })
}

/** Each slot has a clock of its own, found by its id. */
const hasTwin = ({ slots = [] }: SegmentPlan): boolean => new Set(slots.map(({ id }) => id)).size < slots.length

const addSegment = (agenda: Agenda, command: Of<'AddSegment'>): Decision<AgendaEvent> => {
  const { sittingId, segment, before = null } = command
  const sitting = sittingById(agenda, sittingId)
  if (!sitting) return refuse('unknownSitting')
  const refused = placeRefused(agenda, sitting, before)
  if (refused) return refuse(refused)
  if (segmentsOf(agenda).some(({ id }) => id === segment.id)) return refuse('alreadyExists')
  if (hasTwin(segment)) return refuse('alreadyExists')
  return accept({ type: 'SegmentAdded', sittingId, segment, ...(before !== null && { before }) })
}

/** Of a segment that has begun the words may still change, not what its clock and the record stand on. */
const isFrozenChange = (segment: Segment, plan: SegmentPlan): boolean =>
  plan.kind !== segment.kind ||
  plan.planned !== segment.planned ||
  plan.startsAt !== segment.startsAt ||
  plan.endsAt !== segment.endsAt ||
  Object.keys(segment.slotRuns).some((id) => {
    const [old, planned] = [segment.slots, plan.slots].map((slots) => slots?.find((slot) => slot.id === id))
    return planned === undefined || planned.planned !== old?.planned
  })

const changeSegment = (agenda: Agenda, { segment: plan, revision }: Of<'ChangeSegment'>): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === plan.id)
  if (!segment) return refuse('unknownSegment')
  if (segment.revision !== revision) return refuse('changedMeanwhile')
  if (hasBegun(segment) && isFrozenChange(segment, plan)) return refuse('segmentBegun')
  if (hasTwin(plan)) return refuse('alreadyExists')
  return accept({ type: 'SegmentChanged', segment: plan })
}

const moveSegment = (agenda: Agenda, command: Of<'MoveSegment'>): Decision<AgendaEvent> => {
  const { segmentId, sittingId, before } = command
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  const sitting = sittingById(agenda, sittingId)
  if (!segment) return refuse('unknownSegment')
  if (!sitting) return refuse('unknownSitting')
  if (hasBegun(segment)) return refuse('segmentBegun')
  if (before === segmentId) return accept()
  const refused = placeRefused(agenda, sitting, before)
  if (refused) return refuse(refused)
  const followers = sitting.segments.slice(sitting.segments.indexOf(segment) + 1)
  const stands = sitting.segments.includes(segment) && (followers[0]?.id ?? null) === before
  return stands ? accept() : accept({ type: 'SegmentMoved', segmentId, sittingId, before })
}

const removeSegment = (agenda: Agenda, segmentId: Id): Decision<AgendaEvent> => {
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  if (!segment) return accept()
  if (hasBegun(segment) || currentSegment(agenda) === segment) return refuse('segmentBegun')
  return accept({ type: 'SegmentRemoved', segmentId })
}

export const decidePlan = (agenda: Agenda, command: PlanCommand): Decision<AgendaEvent> => {
  switch (command.type) {
    case 'AddSitting': {
      const { type: _, ...plan } = command
      return sittingById(agenda, plan.sittingId) ? refuse('alreadyExists') : accept({ type: 'SittingAdded', ...plan })
    }
    case 'ChangeSitting':
      return changeSitting(agenda, command)
    case 'RemoveSitting':
      return removeSitting(agenda, command.sittingId)
    case 'AddSegment':
      return addSegment(agenda, command)
    case 'ChangeSegment':
      return changeSegment(agenda, command)
    case 'MoveSegment':
      return moveSegment(agenda, command)
    case 'RemoveSegment':
      return removeSegment(agenda, command.segmentId)
  }
}
