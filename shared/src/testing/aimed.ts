/** A random wish made by somebody who sees how things stand: it names the segment, the step, the revision that are there. */
import { type Instant, instant, millis } from '../time.ts'
import { type Agenda, currentSegment, runningSitting, type SegmentPlan, segmentsOf } from '../workshop/agenda/agenda.ts'
import { currentSlot } from '../workshop/agenda/evolveSlots.ts'
import { hasBegun } from '../workshop/agenda/hasBegun.ts'
import { planOfSegment } from '../workshop/agenda/planOfSegment.ts'
import { recoveryProposal } from '../workshop/agenda/recoverTime.ts'
import type { Command, Workshop } from '../workshop/workshop.ts'
import { aimedFloor, isFloorWish } from './aimedFloor.ts'
import { dayOne } from './sampleFacts.ts'

/** Random lengths are some minutes, random moments lie in the hours of the sample's first day. */
const onTheDay = ({ startsAt, endsAt, ...plan }: SegmentPlan): SegmentPlan => {
  const moment = (at: number) => instant(dayOne + at * 150)
  return {
    ...plan,
    planned: millis(plan.planned * 10),
    ...(startsAt !== undefined && { startsAt: moment(startsAt) }),
    ...(endsAt !== undefined && { endsAt: moment(endsAt) }),
  }
}

const newSegmentId = (agenda: Agenda, wished: string): string =>
  segmentsOf(agenda).some(({ id }) => id === wished) ? `extra-${agenda.stepCount}` : wished

const addition = (agenda: Agenda, command: Extract<Command, { type: 'AddSegment' }>): Command => {
  const { before, segment, sittingId } = command
  const isThere = agenda.sittings.some(
    ({ id, segments }) => id === sittingId && segments.some((one) => one.id === before),
  )
  const id = newSegmentId(agenda, segment.id)
  return {
    type: 'AddSegment',
    sittingId,
    segment: { ...onTheDay(segment), id },
    ...(isThere && { before: before ?? null }),
  }
}

const change = (agenda: Agenda, command: Extract<Command, { type: 'ChangeSegment' }>): Command => {
  const segment = segmentsOf(agenda).find(({ id }) => id === command.segment.id)
  if (!segment) return command
  const { title, staffNotes = '' } = command.segment
  const plan = hasBegun(segment) ? { ...planOfSegment(segment), title, staffNotes } : onTheDay(command.segment)
  return { ...command, segment: plan, revision: segment.revision }
}

const slotWish = (agenda: Agenda, command: Extract<Command, { type: 'StartSlot' | 'EndSlot' }>): Command => {
  const segment = currentSegment(agenda)
  if (!segment) return command
  const { slots = [] } = segment
  const slotId = slots.some(({ id }) => id === command.slotId) ? command.slotId : (slots[0]?.id ?? command.slotId)
  const running = currentSlot(segment)?.id ?? null
  return command.type === 'StartSlot'
    ? { ...command, segmentId: segment.id, slotId, from: running }
    : { ...command, segmentId: segment.id, slotId: running ?? slotId }
}

/** @returns the same wish, such as it would be sent from a screen that is up to date */
export const aimed = (command: Command, { agenda, floor }: Workshop, now: Instant): Command => {
  if (isFloorWish(command)) return aimedFloor(command, floor, now)
  switch (command.type) {
    case 'AddSitting':
    case 'ChangeSitting': {
      const { endsBy, ...sitting } = command
      const plannedStart = agenda.sittings.find(({ id }) => id === command.sittingId)?.plannedStart
      const start = plannedStart ?? instant(dayOne + command.plannedStart * 500)
      return { ...sitting, plannedStart: start, ...(endsBy !== undefined && { endsBy: instant(start + endsBy * 50) }) }
    }
    case 'AddSegment':
      return addition(agenda, command)
    case 'ChangeSegment':
      return change(agenda, command)
    case 'NextSegment':
    case 'PreviousSegment':
    case 'GoToSegment':
      return { ...command, from: agenda.currentSegmentId }
    case 'AdjustSegment':
      return { ...command, by: millis(command.by * 5) }
    case 'StartSlot':
    case 'EndSlot':
      return slotWish(agenda, command)
    case 'RecoverTime': {
      const sitting = runningSitting(agenda)
      if (!sitting) return command
      return { ...command, sittingId: sitting.id, changes: [...recoveryProposal(sitting, command.way, now).changes] }
    }
    case 'UndoStep':
      return { ...command, step: agenda.steps.at(-1)?.number ?? command.step }
    default:
      return command
  }
}
