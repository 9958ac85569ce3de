/** Which group somebody who comes late is best seated in, as things stand. It seats nobody. */
import { seatNewcomer } from '../../balance/seatNewcomer.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { isGroupOpen } from '../groups/groups.ts'
import type { Workshop } from '../workshop.ts'
import { balanceProblemOf, type Institutions } from './balanceProblemOf.ts'
import { noShows } from './noShows.ts'

/** @returns null when no group is open to this person */
export const newcomerGroup = (
  workshop: Workshop,
  institutions: Institutions,
  personId: Id,
  now: Instant,
): Id | null => {
  const problem = balanceProblemOf(workshop, institutions)
  const isOpen = ({ id }: { id: Id }) => isGroupOpen(workshop.groups, id) // GR25
  const away = new Set(noShows(workshop, now)) // GR23
  const seats = Object.fromEntries(Object.entries(workshop.groups.seats).filter(([id]) => !away.has(id)))
  const groups = problem.groups.filter(isOpen)
  const pins = (problem.pins ?? []).filter(([, groupId]) => groups.some(({ id }) => id === groupId))
  return seatNewcomer({ ...problem, groups, pins }, seats, personId)
}
