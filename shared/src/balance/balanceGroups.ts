/** Divides people into working groups: the one entry to the search. It keeps every rule or says which ones clash. */
import type { BalanceProblem } from './balanceProblem.ts'
import type { Conflict } from './conflict.ts'
import { describeLevels } from './describeLevels.ts'
import { findClashes } from './findClashes.ts'
import { findSeating } from './findSeating.ts'
import { firstSeating } from './firstSeating.ts'
import { improveSeating } from './improveSeating.ts'
import { type Level, levelNames } from './level.ts'
import { type PreparedProblem, prepareProblem } from './preparedProblem.ts'
import { referenceConflicts } from './referenceConflicts.ts'
import { clashConflict, notFoundConflict } from './ruleConflict.ts'
import { type SeatingModel, seatingModel } from './seatingModel.ts'
import { emptyPlan, type SeatingPlan, seat } from './seatingPlan.ts'
import { createRandom } from './seededRandom.ts'
import { setBounds } from './setBounds.ts'
import { createTally } from './tally.ts'
import { type TrackedSet, trackedSets } from './trackedSets.ts'

export type BalanceResult =
  | { readonly ok: true; readonly assignment: Record<string, string>; readonly levels: readonly Level[] }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

/** Enough for a proven optimum in almost every workshop, and well under a second for a thousand people. */
const comparisonsFor = (peopleCount: number) => 80_000 + 2_500 * peopleCount

function conflictsOf(problem: PreparedProblem): Conflict[] {
  const clashes = findClashes(problem).map((rules) => clashConflict(problem, rules))
  return clashes.length > 0 ? clashes : [notFoundConflict(problem)]
}

/** A full plan that keeps every rule, as even as the first attempt makes it; null when no seating was found. */
function anyPlan(
  problem: PreparedProblem,
  model: SeatingModel,
  sets: readonly TrackedSet[],
  bounds: readonly number[],
) {
  if (!model.isPossible) return null
  // A set of one person is even wherever that person sits.
  const worthwhile = sets.flatMap((set, at) => (set.people.length > 1 ? [{ set, bound: bounds[at] ?? 0 }] : []))
  const searched = worthwhile.map(({ set }) => set)
  const squares = worthwhile.map(({ bound }) => bound)
  const startEmpty = () => emptyPlan(model, createTally(model, searched, squares, levelNames.length))
  const quick = startEmpty()
  if (firstSeating(quick, searched, createRandom(problem.seed))) return quick
  const found = findSeating(model)
  if (found.outcome !== 'found') return null
  const plan = startEmpty()
  found.groupOf.forEach((group, unit) => seat(plan, unit, group))
  return plan
}

const byPerson = ({ model, groupOf }: SeatingPlan) => model.unitOf.map((unit) => groupOf[unit] ?? 0)

/**
 * The most even seating that a seeded search finds, level by level, always within the rules.
 *
 * Equal problems give equal bytes on every machine, whatever the order of their lists. Rules are in `SPEC.md`.
 */
export function balanceGroups(problem: BalanceProblem): BalanceResult {
  const conflicts = referenceConflicts(problem)
  if (conflicts.length > 0) return { ok: false, conflicts }
  const prepared = prepareProblem(problem)
  const { people, groups, rules, seed } = prepared
  const model = seatingModel(people.length, groups.length, rules)
  const sets = trackedSets(prepared)
  const bounds = setBounds(model, sets)
  const plan = anyPlan(prepared, model, sets, bounds)
  if (plan === null) return { ok: false, conflicts: conflictsOf(prepared) }
  improveSeating(plan, createRandom(seed), comparisonsFor(people.length))
  const groupOf = byPerson(plan)
  const seats = people.map(({ id }, at) => [id, groups[groupOf[at] ?? 0]?.id ?? ''])
  return {
    ok: true,
    assignment: Object.fromEntries(seats),
    levels: describeLevels(prepared, sets, bounds, groupOf, 'best'),
  }
}
