/** Groups by topic: who is assigned one works on it, whoever chose gets what can be had, and then comes balance. */
import { conflictsOf } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { cheapestAssignment } from './cheapestAssignment.ts'
import type { Conflict } from './conflict.ts'
import { leastDisturbed } from './firstSeating.ts'
import { improveSeating } from './improveSeating.ts'
import { interpreterConflicts } from './interpretation.ts'
import type { Level } from './level.ts'
import { type PreparedProblem, prepareProblem, type SeatingRule } from './preparedProblem.ts'
import { referenceConflicts, unknownIds } from './referenceConflicts.ts'
import { maySit, type SeatingPlan, seat } from './seatingPlan.ts'
import { createRandom } from './seededRandom.ts'
import {
  type CompiledProblem,
  comparisonsFor,
  compilePrepared,
  seatingOf,
  startPlan,
  unseatedPlan,
} from './startPlan.ts'
import type { Wishes } from './tally.ts'

export interface TopicWish {
  /** Group → its topic; several groups may have the same. */
  readonly topicOf: Readonly<Record<string, string>>
  /** Person → the topic that this person works on, whatever they wish. */
  readonly assigned?: Readonly<Record<string, string>> | undefined
  /** Person → topics, the dearest first. Whoever chose nothing goes anywhere. */
  readonly choices?: Readonly<Record<string, readonly string[]>> | undefined
}

export interface ChoicesMet {
  /** How many got their first choice, their second, and so on. */
  readonly byRank: readonly number[]
  /** People who chose and got none of what they chose. */
  readonly none: readonly string[]
  /** A first choice costs 0, a second 1, a third 3, a fourth 6: two second choices are better than one third. */
  readonly cost: number
  /** No seating within the rules costs less. */
  readonly bound: number
  readonly status: 'proven' | 'best'
}

export type TopicResult =
  | {
      readonly ok: true
      readonly assignment: Readonly<Record<string, string>>
      readonly choices: ChoicesMet
      readonly levels: readonly Level[]
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

const costOfRank = (rank: number) => (rank * (rank + 1)) / 2

const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** Whoever is assigned a topic sits in one of its groups, as firmly as if pinned there. */
function withTopics(prepared: PreparedProblem, { topicOf, assigned = {} }: TopicWish): PreparedProblem {
  const rules = prepared.people.flatMap(({ id }, at): SeatingRule[] => {
    const topic = ownOf(assigned, id)
    const groups = prepared.groups.flatMap((group, to) => (ownOf(topicOf, group.id) === topic ? [to] : []))
    return topic === undefined ? [] : [{ kind: 'pin', people: [at], groups }]
  })
  return { ...prepared, rules: [...prepared.rules, ...rules] }
}

/** Person → group → what it costs that this person sits there. */
function personCosts({ people, groups }: PreparedProblem, { topicOf, choices = {} }: TopicWish): number[][] {
  const worst = new Set(Object.values(topicOf)).size
  return people.map(({ id }) => {
    const chosen = ownOf(choices, id) ?? []
    return groups.map((group) => {
      const rank = chosen.indexOf(ownOf(topicOf, group.id) ?? '')
      return chosen.length === 0 ? 0 : costOfRank(rank === -1 ? Math.max(worst, chosen.length) : rank)
    })
  })
}

/** The cheapest seats for each person alone: exact where nobody is kept apart or together, and else a bound. */
function cheapestSeats({ model }: CompiledProblem, costs: readonly (readonly number[])[]) {
  const open = costs.map((row, person) =>
    row.map((cost, group) => (model.allowed[model.unitOf[person] ?? 0]?.[group] === 1 ? cost : null)),
  )
  return cheapestAssignment(open, [...model.capacity])
}

function wishesOf({ model }: CompiledProblem, costs: readonly (readonly number[])[], bound: number): Wishes {
  const all = new Int32Array(model.members.length * model.groupCount)
  model.members.forEach((members, unit) => {
    for (let group = 0; group < model.groupCount; group++) {
      all[unit * model.groupCount + group] = members.reduce((sum, at) => sum + (costs[at]?.[group] ?? 0), 0)
    }
  })
  return { costs: all, bound }
}

/** Everybody in the cheapest seat where the rules permit it, the others as they fit; null when somebody does not. */
function seatAsWished(compiled: CompiledProblem, wishes: Wishes, columnOf: readonly number[]): SeatingPlan | null {
  const plan = unseatedPlan(compiled, wishes)
  const random = createRandom(compiled.prepared.seed)
  const left = compiled.model.members.flatMap((members, unit) => {
    const group = columnOf[members[0] ?? -1] ?? -1
    if (group === -1 || !maySit(plan, unit, group)) return [unit]
    seat(plan, unit, group)
    return []
  })
  for (const unit of left) {
    const group = leastDisturbed(plan, unit, random, (open) => maySit(plan, unit, open))
    if (group === null) return null
    seat(plan, unit, group)
  }
  return plan
}

function choicesMet(wish: TopicWish, assignment: Readonly<Record<string, string>>, cost: number, bound: number) {
  const ranks = Object.entries(assignment).flatMap(([id, group]) => {
    const chosen = ownOf(wish.choices ?? {}, id) ?? []
    return chosen.length === 0 ? [] : [{ id, rank: chosen.indexOf(ownOf(wish.topicOf, group) ?? '') }]
  })
  const deepest = Math.max(-1, ...ranks.map(({ rank }) => rank))
  const byRank = Array.from({ length: deepest + 1 }, (_, rank) => ranks.filter((each) => each.rank === rank).length)
  const none = ranks.flatMap(({ id, rank }) => (rank === -1 ? [id] : []))
  const status = cost === bound ? ('proven' as const) : ('best' as const)
  return { byRank, none, cost, bound, status }
}

function topicConflicts(problem: BalanceProblem, { topicOf, assigned = {}, choices = {} }: TopicWish): Conflict[] {
  const topics = Object.values(topicOf)
  const people = [...Object.keys(assigned), ...Object.keys(choices)]
  return [
    ...unknownIds('topic', [...Object.values(assigned), ...Object.values(choices).flat()], topics),
    ...unknownIds(
      'group',
      Object.keys(topicOf),
      problem.groups.map(({ id }) => id),
    ),
    ...unknownIds(
      'person',
      people,
      problem.people.map(({ id }) => id),
    ),
  ]
}

/**
 * Choices go before balance: no level is improved at the cost of a choice. Limits are the groups' capacities.
 *
 * Equal input gives equal bytes. Rules are in `SPEC.md`.
 */
export function groupByTopic(problem: BalanceProblem, wish: TopicWish): TopicResult {
  const conflicts = [...referenceConflicts(problem), ...topicConflicts(problem, wish)]
  if (conflicts.length > 0) return { ok: false, conflicts }
  const missing = interpreterConflicts(problem)
  const prepared = withTopics(prepareProblem(problem), wish)
  const compiled = compilePrepared(prepared)
  const costs = personCosts(prepared, wish)
  const { columnOf, cost: bound } = cheapestSeats(compiled, costs)
  const wishes = wishesOf(compiled, costs, bound)
  const plan = compiled.model.isPossible
    ? (seatAsWished(compiled, wishes, columnOf) ?? startPlan(compiled, wishes))
    : null
  if (plan === null) return { ok: false, conflicts: [...missing, ...conflictsOf(prepared)] }
  if (missing.length > 0) return { ok: false, conflicts: missing }
  improveSeating(plan, createRandom(prepared.seed), comparisonsFor(prepared.people.length))
  const { assignment, levels } = seatingOf(compiled, plan)
  const cost = bound + (plan.tally.costSurplus[0] ?? 0)
  return { ok: true, assignment, choices: choicesMet(wish, assignment, cost, bound), levels }
}
