/** What forbids a person to go to a group, for whoever chooses a group or is moved by hand. It moves nobody. */
import type { BalanceProblem } from './balanceProblem.ts'
import { type NamedRule, ruleBreaches } from './ruleBreaches.ts'
import type { Assignment } from './seatedProblem.ts'

/**
 * The rules that would be broken then and are not now: a full group is its `capacity`. Empty when the way is free.
 *
 * @param assignment who sits where; people who have not chosen yet are not listed
 */
export function obstaclesTo(
  problem: BalanceProblem,
  assignment: Assignment,
  personId: string,
  groupId: string,
): NamedRule[] {
  const before = new Set(ruleBreaches(problem, assignment).map((rule) => JSON.stringify(rule)))
  const after = ruleBreaches(problem, { ...assignment, [personId]: groupId })
  return after.filter((rule) => !before.has(JSON.stringify(rule)))
}
