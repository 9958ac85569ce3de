/** When an interpreter's turns in open groups are, in the workshop's time. Turns are counted from the opening of the groups. */
import type { Id } from '../../ids.ts'
import { type Instant, plus } from '../../time.ts'
import { areOpen, type Groups } from '../groups/groups.ts'

export type InterpreterTurn = { groupId: Id; from: Instant; until: Instant }

/** @returns the turn that runs and the next one; both null while groups are closed */
export const interpreterTurns = (
  groups: Groups,
  personId: Id,
  now: Instant,
): { running: InterpreterTurn | null; next: InterpreterTurn | null } => {
  const openedAt = groups.openings.at(-1)?.openedAt
  if (!areOpen(groups) || openedAt === undefined) return { running: null, next: null }
  const turns = groups.shifts
    .filter((shift) => shift.personId === personId)
    .map(({ groupId, start, end }) => ({ groupId, from: plus(openedAt, start), until: plus(openedAt, end) }))
    .toSorted((a, b) => a.from - b.from)
  return {
    running: turns.find(({ from, until }) => from <= now && now < until) ?? null,
    next: turns.find(({ from }) => from > now) ?? null,
  }
}
