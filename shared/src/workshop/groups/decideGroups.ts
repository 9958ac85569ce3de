/** Wishes about the groups → facts. The proposal itself is computed outside and handed in: this decides, it does not search. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { refuse } from '../refusals.ts'
import { decideChoices, isChoiceCommand } from './decideChoices.ts'
import { decideGroupList, isListCommand } from './decideGroupList.ts'
import { decideOpenGroups, isOpenGroupsCommand } from './decideOpenGroups.ts'
import { decidePlans, isPlansCommand } from './decidePlans.ts'
import { areOpen, groupById, type Groups, isSeatedOrKept, isStaffOf } from './groups.ts'
import type { GroupsCommand } from './groupsCommands.ts'
import type { GroupsEvent } from './groupsEvents.ts'
import type { GroupsFacts } from './groupsFacts.ts'
import { moveOne, movePeople, reseat } from './movePeople.ts'

const seatNewcomer = (groups: Groups, personId: Id, facts: GroupsFacts): Decision<GroupsEvent> => {
  const isPlaced = isSeatedOrKept(groups, personId) || groups.groups.some((group) => isStaffOf(group, personId))
  if (!areOpen(groups) || isPlaced || !facts.isEnrolled(personId) || facts.newcomerSeat === null) return accept()
  return accept(...reseat(groups, { personId, to: facts.newcomerSeat, by: null, at: facts.now }))
}

const visit = (groups: Groups, groupId: Id | null, { now, by }: GroupsFacts): Decision<GroupsEvent> => {
  if (!areOpen(groups)) return refuse('groupsNotOpen')
  if (by === null) return refuse('notAllowed')
  if (groupId !== null && !groupById(groups, groupId)) return refuse('unknownGroup')
  return accept({ type: 'GroupVisited', personId: by, groupId, at: now })
}

export const decideGroups = (groups: Groups, command: GroupsCommand, facts: GroupsFacts): Decision<GroupsEvent> => {
  if (isListCommand(command)) return decideGroupList(groups, command, facts)
  if (isPlansCommand(command)) return decidePlans(groups, command, facts)
  if (isChoiceCommand(command)) return decideChoices(groups, command, facts)
  if (isOpenGroupsCommand(command)) return decideOpenGroups(groups, command, facts)
  switch (command.type) {
    case 'MovePerson':
      return moveOne(groups, command, facts)
    case 'MovePeople':
      return movePeople(groups, command.moves, facts)
    case 'VisitGroup':
      return visit(groups, command.groupId, facts)
    case 'SeatNewcomer':
      return seatNewcomer(groups, command.personId, facts)
  }
}
