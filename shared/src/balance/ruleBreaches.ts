/** Which rules an assignment breaks, as facts; people who have no seat break none. It judges and changes nothing. */
import type { BalanceProblem } from './balanceProblem.ts'
import { type PreparedProblem, prepareProblem, type SeatingRule } from './preparedProblem.ts'
import type { Assignment } from './seatedProblem.ts'

/** One rule, told in ids: what `pins`, `apart`, `together`, `capacity` and the groups' languages say. */
export interface NamedRule {
  readonly kind: SeatingRule['kind']
  readonly people: readonly string[]
  readonly groups: readonly string[]
}

export const namedRule = ({ people, groups }: PreparedProblem, rule: SeatingRule): NamedRule => ({
  kind: rule.kind,
  people: rule.people.flatMap((at) => people[at]?.id ?? []),
  groups: rule.groups.flatMap((at) => groups[at]?.id ?? []),
})

/** @param groupOf person → group, by position; −1 for nobody's seat */
export function isBroken(rule: SeatingRule, groupOf: readonly number[]): boolean {
  const seats = rule.people.flatMap((at) => ((groupOf[at] ?? -1) === -1 ? [] : [groupOf[at] ?? -1]))
  switch (rule.kind) {
    case 'pin':
    case 'language':
      return seats.some((group) => !rule.groups.includes(group))
    case 'apart':
      return seats.length === 2 && seats[0] === seats[1]
    case 'together':
      return new Set(seats).size > 1
    case 'capacity':
      return groupOf.filter((group) => group === rule.groups[0]).length > rule.seats
  }
}

/** Person → group, by position in the prepared lists; −1 for whoever has no seat in a group of this problem. */
export function positionsOf({ people, groups }: PreparedProblem, assignment: Assignment): number[] {
  const at = new Map(groups.map(({ id }, group) => [id, group]))
  return people.map(({ id }) => at.get(Object.hasOwn(assignment, id) ? (assignment[id] ?? '') : '') ?? -1)
}

/** Every rule that the assignment breaks, in the fixed order of the rules; empty when it keeps them all. */
export function ruleBreaches(problem: BalanceProblem, assignment: Assignment): NamedRule[] {
  const prepared = prepareProblem(problem)
  const groupOf = positionsOf(prepared, assignment)
  return prepared.rules.filter((rule) => isBroken(rule, groupOf)).map((rule) => namedRule(prepared, rule))
}
