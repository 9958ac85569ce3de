/** What each rule costs: how much more even the groups could be if that one rule were dropped. It drops none. */
import type { BalanceProblem } from './balanceProblem.ts'
import { improveSeating } from './improveSeating.ts'
import { type LevelName, levelNames } from './level.ts'
import { type PreparedProblem, prepareProblem, type SeatingRule } from './preparedProblem.ts'
import { isBroken, type NamedRule, namedRule, positionsOf } from './ruleBreaches.ts'
import { type Assignment, seatedProblem } from './seatedProblem.ts'
import { seat } from './seatingPlan.ts'
import { createRandom } from './seededRandom.ts'
import { compilePrepared, seatingOf, unseatedPlan } from './startPlan.ts'

export interface Gain {
  readonly level: LevelName
  readonly excessBefore: number
  readonly excessAfter: number
}

export interface RulePrice {
  /** A written rule, or `language` with one group: what it costs that the group is not interpreted. */
  readonly rule: NamedRule
  /** `nothing`: proven. `noneFound`: nothing better was found. `something`: `gains` says what would be better, at least. */
  readonly price: 'nothing' | 'noneFound' | 'something'
  /** The levels that would change, from the first that would be better; a later one may be worse. */
  readonly gains: readonly Gain[]
}

const comparisonsFor = (peopleCount: number) => 20_000 + 500 * peopleCount

interface Alternative {
  readonly rule: NamedRule
  readonly rules: readonly SeatingRule[]
}

/** One alternative for each written rule, and one for each group that could be interpreted. */
function alternatives(prepared: PreparedProblem): Alternative[] {
  const { rules, groups, people } = prepared
  const written = rules.flatMap((rule): Alternative[] =>
    rule.kind === 'language'
      ? []
      : [{ rule: namedRule(prepared, rule), rules: rules.filter((other) => other !== rule) }],
  )
  const modes = groups.flatMap(({ id, mode }, group): Alternative[] => {
    if (mode === 'interpreted') return []
    const wider = rules.map((rule) =>
      rule.kind === 'language'
        ? { ...rule, groups: [...new Set([...rule.groups, group])].sort((a, b) => a - b) }
        : rule,
    )
    const shutOut = people.flatMap(({ id: who, understands }) => (understands.includes(mode) ? [] : [who]))
    return shutOut.length === 0 ? [] : [{ rule: { kind: 'language', people: shutOut, groups: [id] }, rules: wider }]
  })
  return [...written, ...modes]
}

const excessesOf = (levels: readonly { excess: number }[]) => levels.map(({ excess }) => excess)

/** The levels that differ; the search never ends worse, so the first of them is better. */
function gainsOf(before: readonly number[], after: readonly number[]): Gain[] {
  return levelNames.flatMap((level, at) => {
    const [excessBefore = 0, excessAfter = 0] = [before[at], after[at]]
    return excessBefore === excessAfter ? [] : [{ level, excessBefore, excessAfter }]
  })
}

/**
 * The price of every pin, pair apart, people together, capacity and group that is not interpreted, each on its own: two
 * rules that forbid the same thing both cost nothing.
 *
 * @param assignment people without a seat do not count; rules that are broken are left out of the list
 * @returns in the fixed order of the rules
 */
export function priceRules(problem: BalanceProblem, assignment: Assignment): RulePrice[] {
  const whole = prepareProblem(seatedProblem(problem, assignment))
  const groupOf = positionsOf(whole, assignment)
  const prepared = { ...whole, rules: whole.rules.filter((rule) => !isBroken(rule, groupOf)) }
  return alternatives(prepared).map(({ rule, rules }): RulePrice => {
    const compiled = compilePrepared({ ...prepared, rules })
    const plan = unseatedPlan(compiled)
    compiled.model.unitOf.forEach((unit, person) => {
      const group = groupOf[person] ?? -1
      if (group !== -1 && plan.groupOf[unit] === -1) seat(plan, unit, group)
    })
    const before = seatingOf(compiled, plan).levels
    if (before.every(({ status }) => status === 'proven')) return { rule, price: 'nothing', gains: [] }
    improveSeating(plan, createRandom(prepared.seed), comparisonsFor(prepared.people.length))
    const gains = gainsOf(excessesOf(before), excessesOf(seatingOf(compiled, plan).levels))
    return { rule, price: gains.length > 0 ? 'something' : 'noneFound', gains }
  })
}
