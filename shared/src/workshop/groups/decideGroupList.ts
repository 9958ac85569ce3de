/** Wishes about which groups there are, who serves them when, and which rules a plan must keep → facts. */
import { accept, type Decision } from '../../decision.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import type { GroupsFacts } from './groupsFacts.ts'
import { areOpen, groupById, type GroupRule, type Groups } from './groups.ts'
import type { GroupsCommand } from './groupsCommands.ts'
import type { GroupsEvent } from './groupsEvents.ts'

const listCommands = [
  'AddGroup',
  'ChangeGroup',
  'RemoveGroup',
  'AssignDuty',
  'ReleaseDuty',
  'PlanDuties',
  'SetGroupRule',
  'DropGroupRule',
] as const
type ListCommand = Extract<GroupsCommand, { type: (typeof listCommands)[number] }>
type Of<Type extends ListCommand['type']> = Extract<ListCommand, { type: Type }>

export const isListCommand = (command: GroupsCommand): command is ListCommand =>
  listCommands.some((type) => type === command.type)

const removeGroup = (groups: Groups, { groupId }: Of<'RemoveGroup'>, facts: GroupsFacts): Decision<GroupsEvent> => {
  if (!groupById(groups, groupId)) return accept()
  if (areOpen(groups)) return refuse('groupsOpen')
  return facts.hasDraft(groupId) ? refuse('groupHasDraft') : accept({ type: 'GroupRemoved', groupId })
}

const unknown = (
  groups: Groups,
  { groupId, personId }: { groupId: string; personId: string },
  { isEnrolled }: GroupsFacts,
): RefusalCode | null => {
  if (!groupById(groups, groupId)) return 'unknownGroup'
  return isEnrolled(personId) ? null : 'unknownPerson'
}

const planDuties = (groups: Groups, command: Of<'PlanDuties'>, facts: GroupsFacts): Decision<GroupsEvent> => {
  const { duties, shifts } = command
  const inPlenary = shifts.filter(({ groupId }) => groupId === plenaryRoom)
  const inGroups = [...duties, ...shifts.filter(({ groupId }) => groupId !== plenaryRoom)]
  const code = inGroups.map((one) => unknown(groups, one, facts)).find((one) => one !== null)
  if (code) return refuse(code)
  if (!inPlenary.every(({ personId }) => facts.isEnrolled(personId))) return refuse('unknownPerson')
  if (shifts.some(({ start, end }) => end <= start)) return refuse('invalid')
  return accept({ type: 'DutiesPlanned', duties, shifts, by: facts.by, at: facts.now })
}

const namedBy = (rule: GroupRule): { people: readonly string[]; groupId: string | null } => {
  switch (rule.kind) {
    case 'pin':
      return { people: [rule.personId], groupId: rule.groupId }
    case 'capacity':
      return { people: [], groupId: rule.groupId }
    case 'apart':
      return { people: [rule.personId, rule.otherId], groupId: null }
    case 'together':
      return { people: rule.personIds, groupId: null }
  }
}

const setRule = (groups: Groups, { ruleId, rule }: Of<'SetGroupRule'>, facts: GroupsFacts): Decision<GroupsEvent> => {
  const { people, groupId } = namedBy(rule)
  if (groupId !== null && !groupById(groups, groupId)) return refuse('unknownGroup')
  if (!people.every(facts.isEnrolled)) return refuse('unknownPerson')
  if (rule.kind !== 'pin' && rule.kind !== 'capacity' && new Set(people).size < 2) return refuse('twoPeople')
  return accept({ type: 'GroupRuleSet', ruleId, rule })
}

export const decideGroupList = (groups: Groups, command: ListCommand, facts: GroupsFacts): Decision<GroupsEvent> => {
  switch (command.type) {
    case 'AddGroup':
      if (groupById(groups, command.group.id) || command.group.id === plenaryRoom) return refuse('alreadyExists')
      return accept({ type: 'GroupAdded', group: command.group })
    case 'ChangeGroup':
      if (!groupById(groups, command.group.id)) return refuse('unknownGroup')
      return accept({ type: 'GroupChanged', group: command.group })
    case 'RemoveGroup':
      return removeGroup(groups, command, facts)
    case 'AssignDuty': {
      const { groupId, personId, duty } = command
      const code = unknown(groups, command, facts)
      return code ? refuse(code) : accept({ type: 'DutyAssigned', groupId, personId, duty })
    }
    case 'ReleaseDuty': {
      const { groupId, personId, duty } = command
      if (!groupById(groups, groupId)) return refuse('unknownGroup')
      return accept({ type: 'DutyReleased', groupId, personId, duty })
    }
    case 'PlanDuties':
      return planDuties(groups, command, facts)
    case 'SetGroupRule':
      return setRule(groups, command, facts)
    case 'DropGroupRule': {
      const { ruleId } = command
      return groups.rules[ruleId] === undefined ? accept() : accept({ type: 'GroupRuleDropped', ruleId })
    }
  }
}
