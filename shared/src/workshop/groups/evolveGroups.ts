/** The working groups: who serves them, who is planned to sit where, and who sits where while they are open. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { duties, groupSchema } from './groupsCommands.ts'
import type { BalanceLevel, GroupsEvent } from './groupsEvents.ts'

export type Duty = (typeof duties)[number]
export type Group = z.infer<typeof groupSchema> & Readonly<Record<`${Duty}s`, readonly Id[]>>
export type GroupMode = Group['mode']
export type Seats = Readonly<Record<Id, Id>>

/** A proposal of who sits where, prepared in the background; facilitators alone see it until the groups open. */
export type GroupPlan = {
  seats: Seats
  levels: readonly BalanceLevel[]
  seed: number
  by: Id | null
  at: Instant
  isAdjusted: boolean
}

export type Opening = { segmentId: Id; openedAt: Instant; closedAt: Instant | null }

export type Groups = {
  groups: readonly Group[]
  plan: GroupPlan | null
  /** Seats of the groups that are open, or of the last time they were. */
  seats: Seats
  /** Staff who look into a group other than their own: person → group, null for plenary. */
  visits: Readonly<Record<Id, Id | null>>
  openings: readonly Opening[]
}

export const emptyGroups: Groups = { groups: [], plan: null, seats: {}, visits: {}, openings: [] }

export const areOpen = ({ openings }: Groups): boolean => openings.at(-1)?.closedAt === null
export const groupById = (groups: Groups, groupId: Id): Group | undefined =>
  groups.groups.find(({ id }) => id === groupId)
export const isStaffOf = (group: Group, personId: Id): boolean =>
  [...group.moderators, ...group.rapporteurs, ...group.interpreters].includes(personId)

/**
 * The group a person is in now, or null for plenary. Serving staff follow their group, others their seat;
 * a visit overrides both.
 */
export const placeOf = (groups: Groups, personId: Id): Id | null => {
  if (!areOpen(groups)) return null
  const visited = groups.visits[personId]
  if (visited !== undefined) return visited
  return groups.seats[personId] ?? groups.groups.find((group) => isStaffOf(group, personId))?.id ?? null
}

/** Whether somebody has decided where this person is: in a group, or in plenary although groups are open. */
export const isSeatedOrKept = ({ seats, visits }: Groups, personId: Id): boolean =>
  seats[personId] !== undefined || visits[personId] !== undefined

const seat = (seats: Seats, personId: Id, to: Id | null): Seats => {
  const { [personId]: _, ...others } = seats
  return to === null ? others : { ...others, [personId]: to }
}

const keep = (visits: Groups['visits'], personId: Id, isKept: boolean): Groups['visits'] => {
  const { [personId]: _, ...others } = visits
  return isKept ? { ...others, [personId]: null } : others
}

const inDuty = (groups: Groups, groupId: Id, duty: Duty, how: (people: readonly Id[]) => readonly Id[]): Groups => ({
  ...groups,
  groups: groups.groups.map((group) =>
    group.id === groupId ? { ...group, [`${duty}s`]: how(group[`${duty}s`]) } : group,
  ),
})

const closeLast = (openings: readonly Opening[], at: Instant): readonly Opening[] =>
  openings.map((opening) => (opening.closedAt === null ? { ...opening, closedAt: at } : opening))

export const evolveGroups = (groups: Groups, event: GroupsEvent): Groups => {
  switch (event.type) {
    case 'GroupAdded': {
      const group: Group = { ...event.group, moderators: [], rapporteurs: [], interpreters: [] }
      return { ...groups, groups: [...groups.groups, group] }
    }
    case 'DutyAssigned':
      return inDuty(groups, event.groupId, event.duty, (people) => [
        ...people.filter((id) => id !== event.personId),
        event.personId,
      ])
    case 'DutyReleased':
      return inDuty(groups, event.groupId, event.duty, (people) => people.filter((id) => id !== event.personId))
    case 'GroupsPlanned': {
      const { seats, levels, seed, by, at } = event
      return { ...groups, plan: { seats, levels, seed, by, at, isAdjusted: false } }
    }
    case 'PlanAdjusted':
      if (!groups.plan) return groups
      return {
        ...groups,
        plan: { ...groups.plan, seats: seat(groups.plan.seats, event.personId, event.to), isAdjusted: true },
      }
    case 'GroupsOpened': {
      const opening: Opening = { segmentId: event.segmentId, openedAt: event.at, closedAt: null }
      return { ...groups, seats: event.seats, visits: {}, openings: [...groups.openings, opening] }
    }
    case 'GroupsClosed':
      return { ...groups, visits: {}, openings: closeLast(groups.openings, event.at) }
    case 'PersonSeated':
      return {
        ...groups,
        seats: seat(groups.seats, event.personId, event.to),
        // Who is moved to plenary stays there, also after a reload; who is moved to a group ends any visit.
        visits: keep(groups.visits, event.personId, event.to === null && event.by !== null),
      }
    case 'GroupVisited':
      return { ...groups, visits: { ...groups.visits, [event.personId]: event.groupId } }
  }
}
