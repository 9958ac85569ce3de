/** Wishes about the groups → facts. The proposal itself is computed outside and handed in: this decides, it does not search. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import { areOpen, groupById, type Groups, isSeatedOrKept, isStaffOf, type Seats } from './evolveGroups.ts'
import type { GroupsCommand } from './groupsCommands.ts'
import type { BalanceLevel, GroupsEvent } from './groupsEvents.ts'

/** A proposal by the balance module: everyone who is to be seated, and the balance reached. Null when the rules conflict. */
export type GroupProposal = { seats: Seats; levels: readonly BalanceLevel[] } | null

export type GroupsFacts = {
  now: Instant
  by: Id | null
  isEnrolled: (personId: Id) => boolean
  /** The current segment when it is group work, else null. */
  groupWorkId: Id | null
  proposal: GroupProposal
  /** Where the balance module would seat the newcomer of this command. */
  newcomerSeat: Id | null
}

const assignDuty = (
  groups: Groups,
  command: Extract<GroupsCommand, { type: 'AssignDuty' }>,
  facts: GroupsFacts,
): Decision<GroupsEvent> => {
  const { groupId, personId, duty } = command
  if (!groupById(groups, groupId)) return refuse('unknownGroup')
  if (!facts.isEnrolled(personId)) return refuse('unknownPerson')
  return accept({ type: 'DutyAssigned', groupId, personId, duty })
}

/** A seat taken while groups are open is the plan's too, so that groups which open again open as they were. */
export const reseat = (seating: { personId: Id; to: Id | null; by: Id | null; at: Instant }): GroupsEvent[] => [
  { type: 'PersonSeated', ...seating },
  { type: 'PlanAdjusted', ...seating },
]

const move = (
  groups: Groups,
  { personId, from, to }: Extract<GroupsCommand, { type: 'MovePerson' }>,
  { now, by, isEnrolled }: GroupsFacts,
): Decision<GroupsEvent> => {
  if (!isEnrolled(personId)) return refuse('unknownPerson')
  if (to !== null && !groupById(groups, to)) return refuse('unknownGroup')
  const isLive = areOpen(groups)
  const seats = isLive ? groups.seats : groups.plan?.seats
  if (!seats) return refuse('noPlan')
  const present = seats[personId] ?? null
  if (present === to) return accept()
  if (present !== from) return refuse('movedAlready') // GR5
  return isLive
    ? accept(...reseat({ personId, to, by, at: now }))
    : accept({ type: 'PlanAdjusted', personId, to, by, at: now })
}

const open = (groups: Groups, { now, groupWorkId, isEnrolled }: GroupsFacts): Decision<GroupsEvent> => {
  if (areOpen(groups)) return accept()
  if (groupWorkId === null) return refuse('notGroupWork')
  if (!groups.plan) return refuse('noPlan')
  const seats = Object.fromEntries(Object.entries(groups.plan.seats).filter(([personId]) => isEnrolled(personId)))
  return accept({ type: 'GroupsOpened', segmentId: groupWorkId, seats, at: now })
}

const visit = (groups: Groups, groupId: Id | null, { now, by }: GroupsFacts): Decision<GroupsEvent> => {
  if (!areOpen(groups)) return refuse('groupsNotOpen')
  if (by === null) return refuse('notAllowed')
  if (groupId !== null && !groupById(groups, groupId)) return refuse('unknownGroup')
  return accept({ type: 'GroupVisited', personId: by, groupId, at: now })
}

const seatNewcomer = (groups: Groups, personId: Id, facts: GroupsFacts): Decision<GroupsEvent> => {
  const isPlaced = isSeatedOrKept(groups, personId) || groups.groups.some((group) => isStaffOf(group, personId))
  if (!areOpen(groups) || isPlaced || !facts.isEnrolled(personId) || facts.newcomerSeat === null) return accept()
  return accept(...reseat({ personId, to: facts.newcomerSeat, by: null, at: facts.now }))
}

export const decideGroups = (groups: Groups, command: GroupsCommand, facts: GroupsFacts): Decision<GroupsEvent> => {
  const { now, by, proposal } = facts
  switch (command.type) {
    case 'AddGroup':
      if (groupById(groups, command.group.id)) return refuse('alreadyExists')
      return accept({ type: 'GroupAdded', group: command.group })
    case 'AssignDuty':
      return assignDuty(groups, command, facts)
    case 'ReleaseDuty': {
      const { groupId, personId, duty } = command
      if (!groupById(groups, groupId)) return refuse('unknownGroup')
      return accept({ type: 'DutyReleased', groupId, personId, duty })
    }
    case 'PlanGroups':
      if (areOpen(groups)) return refuse('groupsOpen')
      if (groups.groups.length === 0) return refuse('noGroups')
      if (!proposal) return refuse('balanceImpossible')
      return accept({
        type: 'GroupsPlanned',
        seats: proposal.seats,
        levels: [...proposal.levels],
        seed: command.seed,
        by,
        at: now,
      })
    case 'MovePerson':
      return move(groups, command, facts)
    case 'OpenGroups':
      return open(groups, facts)
    case 'CloseGroups':
      return areOpen(groups) ? accept({ type: 'GroupsClosed', at: now }) : accept()
    case 'VisitGroup':
      return visit(groups, command.groupId, facts)
    case 'SeatNewcomer':
      return seatNewcomer(groups, command.personId, facts)
  }
}
