/** Compiles a problem for the search and gives it a first seating. Making the seating even is `improveSeating.ts`. */
import type { BalanceProblem } from './balanceProblem.ts'
import { describeLevels } from './describeLevels.ts'
import { findSeating } from './findSeating.ts'
import { firstSeating } from './firstSeating.ts'
import { type Level, levelNames } from './level.ts'
import { type PreparedProblem, prepareProblem } from './preparedProblem.ts'
import { type SeatingModel, seatingModel } from './seatingModel.ts'
import { emptyPlan, type SeatingPlan, seat } from './seatingPlan.ts'
import { createRandom } from './seededRandom.ts'
import { setBounds } from './setBounds.ts'
import { createTally, type Wishes } from './tally.ts'
import { type TrackedSet, trackedSets } from './trackedSets.ts'

export interface CompiledProblem {
  readonly prepared: PreparedProblem
  readonly model: SeatingModel
  readonly sets: readonly TrackedSet[]
  /** Set → the least Σ n² (see `setBounds`). */
  readonly bounds: readonly number[]
}

export const compile = (problem: BalanceProblem): CompiledProblem => compilePrepared(prepareProblem(problem))

/** The same for a problem whose rules were changed after they had been prepared. */
export function compilePrepared(prepared: PreparedProblem): CompiledProblem {
  const model = seatingModel(prepared.people.length, prepared.groups.length, prepared.rules)
  const sets = trackedSets(prepared)
  return { prepared, model, sets, bounds: setBounds(model, sets) }
}

/** Sets of one person are even wherever that person sits, so the search does not look at them. */
const searched = ({ sets, bounds }: CompiledProblem) => {
  const worthwhile = sets.flatMap((set, at) => (set.people.length > 1 ? [{ set, bound: bounds[at] ?? 0 }] : []))
  return { sets: worthwhile.map(({ set }) => set), bounds: worthwhile.map(({ bound }) => bound) }
}

/** Nobody seated yet. @param wishes what each group costs each unit, before any level; none by default */
export function unseatedPlan(compiled: CompiledProblem, wishes: Wishes | null = null): SeatingPlan {
  const { sets, bounds } = searched(compiled)
  return emptyPlan(compiled.model, createTally(compiled.model, sets, bounds, levelNames.length, wishes))
}

/** A full plan that keeps every rule, as even as the first attempt makes it; null when no seating was found. */
export function startPlan(compiled: CompiledProblem, wishes: Wishes | null = null): SeatingPlan | null {
  if (!compiled.model.isPossible) return null
  const quick = unseatedPlan(compiled, wishes)
  if (firstSeating(quick, searched(compiled).sets, createRandom(compiled.prepared.seed))) return quick
  const found = findSeating(compiled.model)
  if (found.outcome !== 'found') return null
  const plan = unseatedPlan(compiled, wishes)
  found.groupOf.forEach((group, unit) => seat(plan, unit, group))
  return plan
}

export interface Seating {
  /** Person id → group id, in the order of ids. */
  readonly assignment: Record<string, string>
  readonly levels: readonly Level[]
}

/** The seating that a full plan stands for. @param unproven what to call a level above its bound */
export function seatingOf(compiled: CompiledProblem, plan: SeatingPlan, unproven: 'best' | 'above' = 'best'): Seating {
  const { prepared, model, sets, bounds } = compiled
  const groupOf = model.unitOf.map((unit) => plan.groupOf[unit] ?? -1)
  const seats = prepared.people.flatMap(({ id }, at) => {
    const group = prepared.groups[groupOf[at] ?? -1]
    return group === undefined ? [] : [[id, group.id]]
  })
  return {
    assignment: Object.fromEntries(seats),
    levels: describeLevels(prepared, sets, bounds, groupOf, unproven),
  }
}

/** Comparisons enough for a proven optimum in almost every workshop, and well under a second for a thousand people. */
export const comparisonsFor = (peopleCount: number): number => 80_000 + 2_500 * peopleCount
