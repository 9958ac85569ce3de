/** Wishes about plans of who sits where → facts. Several can be prepared; one is the plan that groups open with. */
import { accept, type Decision } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import type { GroupsFacts } from './groupsFacts.ts'
import { areOpen, type Groups } from './groups.ts'
import type { GroupsCommand } from './groupsCommands.ts'
import type { GroupsEvent } from './groupsEvents.ts'

const plansCommands = ['PlanGroups', 'KeepPlan', 'ChoosePlan', 'DropPlan'] as const
type PlansCommand = Extract<GroupsCommand, { type: (typeof plansCommands)[number] }>

export const isPlansCommand = (command: GroupsCommand): command is PlansCommand =>
  plansCommands.some((type) => type === command.type)

const MAX_KEPT = 12

const planGroups = (
  groups: Groups,
  { seed, method, rounds = 1 }: Extract<PlansCommand, { type: 'PlanGroups' }>,
  { proposal, by, now: at }: GroupsFacts,
): Decision<GroupsEvent> => {
  if (areOpen(groups)) return refuse('groupsOpen')
  if (groups.groups.length === 0) return refuse('noGroups')
  if (method === 'byChoice' && rounds > 1) return refuse('invalid') // GR18: who chose one group cannot be in others too
  if (!proposal) return refuse('balanceImpossible')
  const { seats, levels, laterRounds, record } = proposal
  return accept({
    type: 'GroupsPlanned',
    seats,
    levels: [...levels],
    seed,
    ...(method !== undefined && { method }),
    ...(laterRounds !== undefined && { laterRounds: [...laterRounds] }),
    ...(record !== undefined && { record }),
    by,
    at,
  })
}

export const decidePlans = (groups: Groups, command: PlansCommand, facts: GroupsFacts): Decision<GroupsEvent> => {
  switch (command.type) {
    case 'PlanGroups':
      return planGroups(groups, command, facts)
    case 'KeepPlan': {
      const { planId, name } = command
      if (!groups.plan) return refuse('noPlan')
      if (groups.keptPlans.some(({ id }) => id === planId)) return refuse('alreadyExists')
      if (groups.keptPlans.length >= MAX_KEPT) return refuse('tooManyPlans')
      return accept({ type: 'PlanKept', planId, name, at: facts.now })
    }
    case 'ChoosePlan': {
      const kept = groups.keptPlans.find(({ id }) => id === command.planId)
      if (areOpen(groups)) return refuse('groupsOpen')
      if (!kept) return refuse('unknownPlan')
      const isKnown = ([personId, groupId]: [string, string]) =>
        facts.isEnrolled(personId) && groups.groups.some(({ id }) => id === groupId)
      const seats = Object.fromEntries(Object.entries(kept.plan.seats).filter(isKnown))
      return accept({ type: 'PlanChosen', planId: kept.id, plan: { ...kept.plan, seats } })
    }
    case 'DropPlan': {
      const { planId } = command
      const isKept = groups.keptPlans.some(({ id }) => id === planId)
      return isKept ? accept({ type: 'PlanDropped', planId }) : accept()
    }
  }
}
