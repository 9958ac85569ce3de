/** Finds small sets of rules that cannot be kept together, so that people learn what to change. It relaxes nothing. */
import { findSeating } from './findSeating.ts'
import type { PreparedProblem, SeatingRule } from './preparedProblem.ts'
import { seatingModel } from './seatingModel.ts'

/** Trials before the rest is named as it is: a clash may then hold more rules than it needs. */
const patience = 400

/**
 * QuickXplain (Junker 2004): halves the rules again and again and keeps only those without which the clash dissolves.
 * Requires that `background` alone can be kept and that `background` and `rules` together cannot.
 */
function smallestClash(
  background: readonly SeatingRule[],
  rules: readonly SeatingRule[],
  isImpossible: (rules: readonly SeatingRule[]) => boolean,
  hasGrown = false,
): readonly SeatingRule[] {
  if (hasGrown && isImpossible(background)) return []
  if (rules.length === 1) return rules
  const middle = rules.length >> 1
  const [left, right] = [rules.slice(0, middle), rules.slice(middle)]
  const fromRight = smallestClash([...background, ...left], right, isImpossible, true)
  const fromLeft = smallestClash([...background, ...fromRight], left, isImpossible, fromRight.length > 0)
  return [...fromLeft, ...fromRight]
}

/** Clashes that share no rule, one after another; empty when no clash can be proven. */
export function findClashes({ people, groups, rules }: PreparedProblem): (readonly SeatingRule[])[] {
  let trialsLeft = patience
  const isImpossible = (some: readonly SeatingRule[]) =>
    trialsLeft-- > 0 && findSeating(seatingModel(people.length, groups.length, some)).outcome === 'impossible'
  const clashes: (readonly SeatingRule[])[] = []
  let remaining = rules
  while (isImpossible(remaining)) {
    const clash = smallestClash([], remaining, isImpossible)
    clashes.push(clash)
    remaining = remaining.filter((rule) => !clash.includes(rule))
  }
  return clashes
}
