/** The working groups: who serves them, who is planned to sit where, and who sits where while they are open. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import type { duties, groupRuleSchema, groupSchema, planMethods, shiftSchema } from './groupsCommands.ts'
import type { groupPlanSchema } from './groupsEvents.ts'

export type Duty = (typeof duties)[number]
export type Group = z.infer<typeof groupSchema> & Readonly<Record<`${Duty}s`, readonly Id[]>>
export type GroupMode = Group['mode']
export type GroupRule = z.infer<typeof groupRuleSchema>
export type PlanMethod = (typeof planMethods)[number]
export type Shift = z.infer<typeof shiftSchema>
export type Seats = Readonly<Record<Id, Id>>

/** A proposal of who sits where, prepared in the background; staff alone see it until the groups open. */
export type GroupPlan = z.infer<typeof groupPlanSchema>
/** A plan put aside under a name, to be chosen later. */
export type KeptPlan = { id: Id; name: string; plan: GroupPlan }

export type Opening = {
  segmentId: Id
  openedAt: Instant
  closedAt: Instant | null
  /** Groups that closed before the others. */
  closedGroups: readonly Id[]
  /** Time that single groups have beyond the segment's, in milliseconds. */
  extra: Readonly<Record<Id, Millis>>
  round: number
}

/** People say themselves which group they want, while `isOpen`. */
export type Choices = {
  isOpen: boolean
  limits: Readonly<Record<Id, number>>
  chosen: Seats
}

export type Groups = {
  groups: readonly Group[]
  shifts: readonly Shift[]
  rules: Readonly<Record<Id, GroupRule>>
  plan: GroupPlan | null
  keptPlans: readonly KeptPlan[]
  choices: Choices
  /** Seats of the groups that are open, or of the last time they were. */
  seats: Seats
  /** Staff who look into a group other than their own: person → group, null for plenary. */
  visits: Readonly<Record<Id, Id | null>>
  openings: readonly Opening[]
  /** Groups that wait for a facilitator: who called, and since when. */
  help: Readonly<Record<Id, { by: Id | null; at: Instant }>>
}

export const emptyGroups: Groups = {
  groups: [],
  shifts: [],
  rules: {},
  plan: null,
  keptPlans: [],
  choices: { isOpen: false, limits: {}, chosen: {} },
  seats: {},
  visits: {},
  openings: [],
  help: {},
}

export const areOpen = ({ openings }: Groups): boolean => openings.at(-1)?.closedAt === null

/** Whether this group is open: groups are, and it was not closed before the others. */
export const isGroupOpen = (groups: Groups, groupId: Id): boolean =>
  areOpen(groups) && groups.openings.at(-1)?.closedGroups.includes(groupId) === false

export const groupById = (groups: Groups, groupId: Id): Group | undefined =>
  groups.groups.find(({ id }) => id === groupId)
export const isStaffOf = (group: Group, personId: Id): boolean =>
  group.moderators.includes(personId) || group.rapporteurs.includes(personId) || group.interpreters.includes(personId)

/** What a group has beyond (or less than) the time of the segment, in milliseconds. */
export const extraOf = ({ openings }: Groups, groupId: Id): Millis => openings.at(-1)?.extra[groupId] ?? millis(0)

/**
 * The group a person is in now, or null for plenary. Serving staff follow their group, others their seat;
 * a visit overrides both. Whose group has closed is in plenary.
 */
export const placeOf = (groups: Groups, personId: Id): Id | null => {
  if (!areOpen(groups)) return null
  const visited = groups.visits[personId]
  const own = () => groups.seats[personId] ?? groups.groups.find((group) => isStaffOf(group, personId))?.id ?? null
  const place = visited === undefined ? own() : visited
  return place !== null && isGroupOpen(groups, place) ? place : null
}

/** Whether somebody has decided where this person is: in a group, or in plenary although groups are open. */
export const isSeatedOrKept = ({ seats, visits }: Groups, personId: Id): boolean =>
  seats[personId] !== undefined || visits[personId] !== undefined
