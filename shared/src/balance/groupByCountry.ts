/** Groups of whole delegations: the people of a country work together, and everything else is balanced as far as it goes. */
import { type BalanceResult, balanceGroups } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'

/** The problem with every delegation kept together, beside the rules that are written already. */
export function delegationsTogether(problem: BalanceProblem): BalanceProblem {
  const delegations = new Map<string, string[]>()
  for (const { id, delegation } of problem.people) {
    if (delegation !== undefined) delegations.set(delegation, [...(delegations.get(delegation) ?? []), id])
  }
  return { ...problem, together: [...(problem.together ?? []), ...delegations.values()] }
}

/** A delegation that fits no group, or that a rule tears apart, is a conflict that is named. */
export const groupByCountry = (problem: BalanceProblem): BalanceResult => balanceGroups(delegationsTogether(problem))
