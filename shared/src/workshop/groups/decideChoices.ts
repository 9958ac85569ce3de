/** Wishes about choosing one's own group → facts: first come, first served, up to each group's limit. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { refuse } from '../refusals.ts'
import type { GroupsFacts } from './groupsFacts.ts'
import { areOpen, groupById, type Groups } from './groups.ts'
import type { GroupsCommand } from './groupsCommands.ts'
import type { GroupsEvent } from './groupsEvents.ts'

const choiceCommands = ['OpenChoices', 'CloseChoices', 'ChooseGroup'] as const
type ChoiceCommand = Extract<GroupsCommand, { type: (typeof choiceCommands)[number] }>

export const isChoiceCommand = (command: GroupsCommand): command is ChoiceCommand =>
  choiceCommands.some((type) => type === command.type)

/** How many have chosen a group so far. */
export const chosenCount = ({ choices }: Groups, groupId: Id): number =>
  Object.values(choices.chosen).filter((chosen) => chosen === groupId).length

const choose = (groups: Groups, groupId: Id | null, facts: GroupsFacts): Decision<GroupsEvent> => {
  const { now: at, by, isSeatable } = facts
  const { isOpen, limits, chosen } = groups.choices
  if (by === null || !isSeatable(by)) return refuse('notAllowed')
  if (!isOpen) return refuse('choicesClosed')
  if ((chosen[by] ?? null) === groupId) return accept()
  if (groupId !== null && !groupById(groups, groupId)) return refuse('unknownGroup')
  if (groupId !== null && chosenCount(groups, groupId) >= (limits[groupId] ?? Infinity)) return refuse('groupFull')
  return accept({ type: 'GroupChosen', personId: by, groupId, at })
}

export const decideChoices = (groups: Groups, command: ChoiceCommand, facts: GroupsFacts): Decision<GroupsEvent> => {
  const { now: at } = facts
  switch (command.type) {
    case 'OpenChoices':
      if (areOpen(groups)) return refuse('groupsOpen')
      if (groups.groups.length === 0) return refuse('noGroups')
      if (!Object.keys(command.limits).every((id) => groupById(groups, id))) return refuse('unknownGroup')
      return accept({ type: 'ChoicesOpened', limits: command.limits, at })
    case 'CloseChoices':
      return groups.choices.isOpen ? accept({ type: 'ChoicesClosed', at }) : accept()
    case 'ChooseGroup':
      return choose(groups, command.groupId, facts)
  }
}
