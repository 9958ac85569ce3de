/** The record of one seating, to be kept with it and printed: what was asked, what was reached, and what it cost. */
import type { BalanceProblem } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import type { Level } from './level.ts'
import { measureAssignment } from './measureAssignment.ts'
import { prepareProblem } from './preparedProblem.ts'
import { priceRules, type RulePrice } from './priceRules.ts'
import { type NamedRule, ruleBreaches } from './ruleBreaches.ts'
import type { Assignment } from './seatedProblem.ts'
import { type SeatsAndVoices, seatsAndVoices } from './seatsAndVoices.ts'
import { hashText } from './seededRandom.ts'

/** Raised when equal problems may give other seatings or other figures than before. */
export const balanceVersion = 2

export interface BalanceRecord {
  readonly version: number
  readonly seed: number
  /** The same for the same problem in whatever order it is written; eight hexadecimal digits. Not a signature. */
  readonly input: string
  /** `above` its bound and not `best`, because a record may be of a seating made by hand. */
  readonly levels: readonly Level[]
  readonly groups: readonly SeatsAndVoices[]
  readonly prices: readonly RulePrice[]
  /** Rules that this seating breaks; empty unless somebody moved people by hand. */
  readonly broken: readonly NamedRule[]
}

/** Everything that decides, in one order. */
function canonical(problem: BalanceProblem): string {
  const { platforms, people, groups, rules, seed } = prepareProblem(problem)
  const told = people.map(({ id, kind, delegation, organisation, institution, represents, understands }) => [
    [id, kind, delegation ?? null, organisation ?? null, institution ?? null],
    [...new Set(represents)].sort(byCodeUnit),
    [...new Set(understands)].sort(byCodeUnit),
  ])
  return JSON.stringify([platforms, told, groups.map(({ id, mode }) => [id, mode]), rules, seed])
}

/** Takes about as long as a search for every rule and group: for a thread beside the server's own. */
export function explainBalance(problem: BalanceProblem, assignment: Assignment): BalanceRecord {
  return {
    version: balanceVersion,
    seed: problem.seed ?? 0,
    input: hashText(canonical(problem)).toString(16).padStart(8, '0'),
    levels: measureAssignment(problem, assignment),
    groups: seatsAndVoices(problem, assignment),
    prices: priceRules(problem, assignment),
    broken: ruleBreaches(problem, assignment),
  }
}
