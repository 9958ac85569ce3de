/** Folds facts about the groups. */
import type { Id } from '../../ids.ts'
import { evolveOpenings, isOfOpening } from './evolveOpenings.ts'
import type { Choices, Duty, Group, GroupPlan, Groups, Seats } from './groups.ts'
import type { GroupsEvent } from './groupsEvents.ts'
import { without } from './without.ts'

const seat = (seats: Seats, personId: Id, to: Id | null): Seats =>
  to === null ? without(seats, personId) : { ...seats, [personId]: to }

const inDuty = (groups: Groups, groupId: Id, duty: Duty, how: (people: readonly Id[]) => readonly Id[]): Groups => ({
  ...groups,
  groups: groups.groups.map((group) =>
    group.id === groupId ? { ...group, [`${duty}s`]: how(group[`${duty}s`]) } : group,
  ),
})

const assign = (groups: Groups, { groupId, personId, duty }: { groupId: Id; personId: Id; duty: Duty }): Groups =>
  inDuty(groups, groupId, duty, (people) => [...people.filter((id) => id !== personId), personId])

const unstaffed = (group: Group): Group => ({ ...group, moderators: [], rapporteurs: [], interpreters: [] })

type Of<Type extends GroupsEvent['type']> = Extract<GroupsEvent, { type: Type }>

const isOfGroup = (event: GroupsEvent): event is Of<'GroupAdded' | 'GroupChanged' | 'GroupRemoved'> =>
  event.type === 'GroupAdded' || event.type === 'GroupChanged' || event.type === 'GroupRemoved'

const evolveList = (groups: Groups, event: Of<'GroupAdded' | 'GroupChanged' | 'GroupRemoved'>): Groups => {
  switch (event.type) {
    case 'GroupAdded':
      return {
        ...groups,
        groups: [...groups.groups, { ...event.group, moderators: [], rapporteurs: [], interpreters: [] }],
      }
    case 'GroupChanged':
      return {
        ...groups,
        groups: groups.groups.map(({ moderators, rapporteurs, interpreters, ...group }) =>
          group.id === event.group.id
            ? { ...event.group, moderators, rapporteurs, interpreters }
            : { ...group, moderators, rapporteurs, interpreters },
        ),
      }
    case 'GroupRemoved':
      return { ...groups, groups: groups.groups.filter(({ id }) => id !== event.groupId) }
  }
}

const planEvents = ['GroupsPlanned', 'PlanKept', 'PlanChosen', 'PlanDropped', 'PlanAdjusted'] as const
const isOfPlan = (event: GroupsEvent): event is Of<(typeof planEvents)[number]> =>
  planEvents.some((type) => type === event.type)

const evolvePlans = (groups: Groups, event: Of<(typeof planEvents)[number]>): Groups => {
  const { plan, keptPlans } = groups
  switch (event.type) {
    case 'GroupsPlanned': {
      const { type: _, ...planned } = event
      return { ...groups, plan: { ...planned, isAdjusted: false } satisfies GroupPlan }
    }
    case 'PlanKept': {
      const { planId: id, name } = event
      if (!plan || name === null) return groups
      return { ...groups, keptPlans: [...keptPlans.filter((kept) => kept.id !== id), { id, name, plan }] }
    }
    case 'PlanChosen':
      return { ...groups, plan: event.plan }
    case 'PlanDropped':
      return { ...groups, keptPlans: keptPlans.filter(({ id }) => id !== event.planId) }
    case 'PlanAdjusted':
      if (!plan) return groups
      return { ...groups, plan: { ...plan, seats: seat(plan.seats, event.personId, event.to), isAdjusted: true } }
  }
}

const evolveChoices = (choices: Choices, event: Of<'ChoicesOpened' | 'ChoicesClosed' | 'GroupChosen'>): Choices => {
  switch (event.type) {
    case 'ChoicesOpened':
      return { ...choices, isOpen: true, limits: event.limits }
    case 'ChoicesClosed':
      return { ...choices, isOpen: false }
    case 'GroupChosen':
      return { ...choices, chosen: seat(choices.chosen, event.personId, event.groupId) }
  }
}

export const evolveGroups = (groups: Groups, event: GroupsEvent): Groups => {
  if (isOfGroup(event)) return evolveList(groups, event)
  if (isOfPlan(event)) return evolvePlans(groups, event)
  if (isOfOpening(event)) return evolveOpenings(groups, event)
  switch (event.type) {
    case 'DutyAssigned':
      return assign(groups, event)
    case 'DutyReleased':
      return inDuty(groups, event.groupId, event.duty, (people) => people.filter((id) => id !== event.personId))
    case 'DutiesPlanned':
      return event.duties.reduce(assign, { ...groups, groups: groups.groups.map(unstaffed), shifts: event.shifts })
    case 'GroupRuleSet':
      return event.rule === null ? groups : { ...groups, rules: { ...groups.rules, [event.ruleId]: event.rule } }
    case 'GroupRuleDropped':
      return { ...groups, rules: without(groups.rules, event.ruleId) }
    case 'ChoicesOpened':
    case 'ChoicesClosed':
    case 'GroupChosen':
      return { ...groups, choices: evolveChoices(groups.choices, event) }
    case 'PersonSeated': {
      // Who is moved to plenary stays there, also after a reload; who is moved to a group ends any visit.
      const isKept = event.to === null && event.by !== null
      const visits = without(groups.visits, event.personId)
      return {
        ...groups,
        seats: seat(groups.seats, event.personId, event.to),
        visits: isKept ? { ...visits, [event.personId]: null } : visits,
      }
    }
    case 'GroupVisited':
      return { ...groups, visits: { ...groups.visits, [event.personId]: event.groupId } }
    case 'HelpCalled':
      return { ...groups, help: { ...groups.help, [event.groupId]: { by: event.by, at: event.at } } }
    case 'HelpAnswered':
      return { ...groups, help: without(groups.help, event.groupId) }
  }
}
