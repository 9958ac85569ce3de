/** Undoing: every wish that changed the agenda is a step; the last can be taken back unless other work stands on it. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { applyPatch, patchBetween } from './agendaPatch.ts'
import { type Agenda, currentSegment } from './agenda.ts'

/** What undoing must know of the groups and of the plenary, which stand on the agenda. */
export type UndoFacts = {
  now: Instant
  by: Id | null
  /** When groups were last opened, and for which segment; null when they never were. */
  lastOpening: { segmentId: Id; openedAt: Instant } | null
  /** Whether plenary has taken up, or set aside, anything of the groups. */
  isTakenUp: boolean
}

/** @returns the event that makes a step of what changed `before` into `after` */
export const stepTaken = (
  before: Agenda,
  after: Agenda,
  { what, by, at, closedGroups }: { what: string; by: Id | null; at: Instant; closedGroups: boolean },
): AgendaEvent => ({
  type: 'StepTaken',
  number: before.stepCount + 1,
  what,
  by,
  restore: patchBetween(before, after),
  closedGroups,
  at,
})

/** Whether a step that is not among the last any more was taken back, rather than being too long ago. */
const isUndone = ({ steps, stepCount, undoneAt }: Agenda, number: number): boolean =>
  undoneAt !== null && number <= stepCount && number > (steps.at(-1)?.number ?? 0)

export const undoStep = (agenda: Agenda, number: number, facts: UndoFacts): Decision<AgendaEvent> => {
  const { now, by, lastOpening, isTakenUp } = facts
  const last = agenda.steps.at(-1)
  const isKnown = agenda.steps.some((step) => step.number === number)
  if (!isKnown && isUndone(agenda, number)) return accept() // somebody was first
  if (!last || !isKnown) return refuse('nothingToUndo')
  if (last.number !== number) return refuse('notLastStep')
  const restored = applyPatch(agenda, last.restore)
  const standsOnStep = lastOpening !== null && lastOpening.openedAt >= last.at
  if (standsOnStep && currentSegment(restored)?.id !== lastOpening.segmentId) return refuse('groupsStandOnStep')
  if (last.closedGroups && isTakenUp) return refuse('plenaryStandsOnStep')
  return accept({
    type: 'StepUndone',
    number,
    by,
    restore: last.restore,
    reopensGroups: last.closedGroups,
    at: now,
  })
}
