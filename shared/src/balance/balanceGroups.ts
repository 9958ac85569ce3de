/** Divides people into working groups: the one entry to the search. It keeps every rule or says which ones clash. */
import type { BalanceProblem } from './balanceProblem.ts'
import type { Conflict } from './conflict.ts'
import { findClashes } from './findClashes.ts'
import { improveSeating } from './improveSeating.ts'
import { interpreterConflicts } from './interpretation.ts'
import type { Level } from './level.ts'
import type { PreparedProblem } from './preparedProblem.ts'
import { referenceConflicts } from './referenceConflicts.ts'
import { clashConflict, notFoundConflict } from './ruleConflict.ts'
import { createRandom } from './seededRandom.ts'
import { comparisonsFor, compile, seatingOf, startPlan } from './startPlan.ts'

export type BalanceResult =
  | { readonly ok: true; readonly assignment: Record<string, string>; readonly levels: readonly Level[] }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

/** Why no seating was found: the clashes that can be proven, or else that nothing is proven. */
export function conflictsOf(prepared: PreparedProblem): Conflict[] {
  const clashes = findClashes(prepared).map((rules) => clashConflict(prepared, rules))
  return clashes.length > 0 ? clashes : [notFoundConflict(prepared)]
}

/**
 * The most even seating that a seeded search finds, level by level, always within the rules.
 *
 * Equal problems give equal bytes on every machine, whatever the order of their lists. Rules are in `SPEC.md`.
 */
export function balanceGroups(problem: BalanceProblem): BalanceResult {
  const conflicts = referenceConflicts(problem)
  if (conflicts.length > 0) return { ok: false, conflicts }
  const missing = interpreterConflicts(problem)
  const compiled = compile(problem)
  const plan = startPlan(compiled)
  if (plan === null) return { ok: false, conflicts: [...missing, ...conflictsOf(compiled.prepared)] }
  if (missing.length > 0) return { ok: false, conflicts: missing }
  const { people, seed } = compiled.prepared
  improveSeating(plan, createRandom(seed), comparisonsFor(people.length))
  return { ok: true, ...seatingOf(compiled, plan) }
}
