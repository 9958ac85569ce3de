/** When an interpreter's turns are, in the workshop's time: counted from the opening of the groups, in plenary from the beginning of the sitting. */
import type { Id } from '../../ids.ts'
import { type Instant, plus } from '../../time.ts'
import { runningSitting } from '../agenda/agenda.ts'
import { areOpen } from '../groups/groups.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import type { Workshop } from '../workshop.ts'

export type InterpreterTurn = { roomId: Id; from: Instant; until: Instant }

type Parts = Pick<Workshop, 'agenda' | 'groups'>

/** While groups are open nobody has a turn in plenary, and the other way round. */
const beginning = ({ agenda, groups }: Parts): { at: Instant; isPlenary: boolean } | null => {
  const openedAt = groups.openings.at(-1)?.openedAt
  if (areOpen(groups) && openedAt !== undefined) return { at: openedAt, isPlenary: false }
  const run = runningSitting(agenda)?.run
  return run?.status === 'running' ? { at: run.startedAt, isPlenary: true } : null
}

/** @returns the turn that runs and the next one of the rooms that are open now; both null while no sitting runs */
export const interpreterTurns = (
  parts: Parts,
  personId: Id,
  now: Instant,
): { running: InterpreterTurn | null; next: InterpreterTurn | null } => {
  const began = beginning(parts)
  if (!began) return { running: null, next: null }
  const turns = parts.groups.shifts
    .filter((shift) => shift.personId === personId && (shift.groupId === plenaryRoom) === began.isPlenary)
    .map(({ groupId, start, end }) => ({ roomId: groupId, from: plus(began.at, start), until: plus(began.at, end) }))
    .toSorted((a, b) => a.from - b.from)
  return {
    running: turns.find(({ from, until }) => from <= now && now < until) ?? null,
    next: turns.find(({ from }) => from > now) ?? null,
  }
}
