/** Several rounds in which people meet new people, as in speed dating or a world café: the repeats are counted and bounded. */
import { conflictsOf } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import type { Conflict } from './conflict.ts'
import { improveRounds } from './improveRounds.ts'
import { compareInOrder, improveSeating } from './improveSeating.ts'
import { interpreterConflicts } from './interpretation.ts'
import { countRound, type Meetings, noMeetings } from './meetings.ts'
import { referenceConflicts } from './referenceConflicts.ts'
import { roundStarts, type Schedule } from './roundStarts.ts'
import type { SeatingModel } from './seatingModel.ts'
import { maySit, type SeatingPlan, seat } from './seatingPlan.ts'
import { createRandom } from './seededRandom.ts'
import { plainSquares } from './setBounds.ts'
import {
  type CompiledProblem,
  comparisonsFor,
  compile,
  type Seating,
  seatingOf,
  startPlan,
  unseatedPlan,
} from './startPlan.ts'

/** More rounds are refused by whoever asks; a day has no time for them. */
export const mostRounds = 24

export interface Repeats {
  /** Meetings beyond the first, over all pairs of people who are not kept together. */
  readonly count: number
  /** No rounds that keep the rules have fewer. */
  readonly bound: number
  readonly status: 'proven' | 'best'
  /** Who meets more than once, and in how many rounds; the most often first. */
  readonly pairs: readonly { readonly people: readonly [string, string]; readonly rounds: number }[]
}

export type RoundsResult =
  | { readonly ok: true; readonly rounds: readonly Seating[]; readonly repeats: Repeats }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

const pairsOf = (people: number) => (people * (people - 1)) / 2

/** The fewest pairs that share a place when so many people are spread over so many places. */
const leastPairs = (people: number, places: number) => (plainSquares(people, places) - people) / 2

/**
 * Three reasons why people must meet again, of which the strongest counts: there are more meetings than pairs of people;
 * a table of a round is filled from as many tables of the round before, and must take several from one; two units have
 * one and the same group and no other.
 */
function boundOf({ members, allowed, groupCount }: SeatingModel, rounds: number): number {
  const people = members.reduce((sum, { length }) => sum + length, 0)
  const always = members.reduce((sum, { length }) => sum + pairsOf(length), 0)
  const byCount = rounds * (leastPairs(people, groupCount) - always) - (pairsOf(people) - always)
  const byTables = (rounds - 1) * (leastPairs(people, groupCount * groupCount) - always)
  const fixed = Array.from({ length: groupCount }, () => [] as number[])
  allowed.forEach((mask, unit) => {
    const open = [...mask.keys()].filter((group) => mask[group] === 1)
    if (open.length === 1) fixed[open[0] ?? 0]?.push(members[unit]?.length ?? 0)
  })
  const met = fixed.map(
    (sizes) =>
      pairsOf(sizes.reduce((sum, size) => sum + size, 0)) - sizes.reduce((sum, size) => sum + pairsOf(size), 0),
  )
  return Math.max(0, byCount, byTables, (rounds - 1) * met.reduce((sum, pairs) => sum + pairs, 0))
}

/** Units in an order in which those who are alike follow each other, so that rows of a schedule spread them. */
function alikeInRows({ prepared, model }: CompiledProblem): number[] {
  const looks = model.members.map((members) => {
    const person = prepared.people[members[0] ?? -1]
    return [[...(person?.represents ?? [])].sort().join(), person?.kind ?? '', person?.delegation ?? ''].join('|')
  })
  return [...looks.keys()].sort((a, b) =>
    (looks[a] ?? '') < (looks[b] ?? '') ? -1 : looks[a] === looks[b] ? a - b : 1,
  )
}

/** A known schedule as plans; null when a rule forbids a seat of it. */
function plansOf(compiled: CompiledProblem, schedule: Schedule): SeatingPlan[] | null {
  const order = alikeInRows(compiled)
  const plans: SeatingPlan[] = []
  for (const round of schedule) {
    const plan = unseatedPlan(compiled)
    for (const [at, unit] of order.entries()) {
      const table = round[at] ?? 0
      if (!maySit(plan, unit, table)) return null
      seat(plan, unit, table)
    }
    plans.push(plan)
  }
  return plans
}

/** Rounds drawn each on its own, even in themselves; null when no seating keeps the rules. */
function drawnPlans(compiled: CompiledProblem, rounds: number): SeatingPlan[] | null {
  const { prepared } = compiled
  const plans: SeatingPlan[] = []
  for (let round = 0; round < rounds; round++) {
    const drawn = { ...compiled, prepared: { ...prepared, seed: prepared.seed + round } }
    const plan = startPlan(drawn)
    if (plan === null) return null
    improveSeating(plan, createRandom(prepared.seed + round), comparisonsFor(prepared.people.length) / 4)
    plans.push(plan)
  }
  return plans
}

function repeatedPairs({ prepared, model }: CompiledProblem, { unitCount, together }: Meetings): Repeats['pairs'] {
  const found: { people: [string, string]; rounds: number }[] = []
  prepared.people.forEach((a, at) => {
    prepared.people.slice(at + 1).forEach((b, step) => {
      const [mine, theirs] = [model.unitOf[at] ?? 0, model.unitOf[at + 1 + step] ?? 0]
      const rounds = mine === theirs ? 0 : (together[mine * unitCount + theirs] ?? 0)
      if (rounds > 1) found.push({ people: [a.id, b.id], rounds })
    })
  })
  return found.sort((a, b) => b.rounds - a.rounds)
}

interface Attempt {
  readonly plans: readonly SeatingPlan[]
  readonly meetings: Meetings
  readonly repeats: number
}

function attempt(compiled: CompiledProblem, plans: readonly SeatingPlan[], bound: number): Attempt {
  const { people, seed } = compiled.prepared
  const meetings = noMeetings(compiled.model)
  for (const plan of plans) countRound(meetings, plan, 1)
  const repeats = improveRounds(plans, meetings, bound, createRandom(seed), 400_000 + 2_000 * people.length)
  return { plans, meetings, repeats }
}

const surplusIn = ({ plans }: Attempt) =>
  plans.reduce((sum, plan) => sum + plan.tally.levelSurplus.reduce((all, one) => all + one, 0), 0)

/**
 * The groups of each round, tables for instance. Every round keeps every rule, and in each the groups are as even in
 * size as the search makes them; then come as few repeats as it finds, then the other levels of balance.
 *
 * @param rounds how many, from 1 to `mostRounds`
 */
export function planRounds(problem: BalanceProblem, rounds: number): RoundsResult {
  const conflicts = referenceConflicts(problem)
  if (conflicts.length > 0) return { ok: false, conflicts }
  const missing = interpreterConflicts(problem)
  const compiled = compile(problem)
  const wanted = Math.min(mostRounds, Math.max(1, Math.floor(rounds)))
  const drawn = drawnPlans(compiled, wanted)
  if (drawn === null) return { ok: false, conflicts: [...missing, ...conflictsOf(compiled.prepared)] }
  if (missing.length > 0) return { ok: false, conflicts: missing }
  const { members, groupCount } = compiled.model
  const bound = boundOf(compiled.model, wanted)
  const known = roundStarts(members.length, groupCount, wanted).flatMap((schedule) => {
    const plans = members.length === compiled.prepared.people.length ? plansOf(compiled, schedule) : null
    return plans === null ? [] : [plans]
  })
  const attempts = [...known, drawn].map((plans) => attempt(compiled, plans, bound))
  const [best] = attempts.sort((a, b) => compareInOrder([a.repeats, surplusIn(a)], [b.repeats, surplusIn(b)]))
  if (best === undefined) return { ok: true, rounds: [], repeats: { count: 0, bound, status: 'proven', pairs: [] } }
  return {
    ok: true,
    rounds: best.plans.map((plan) => seatingOf(compiled, plan)),
    repeats: {
      count: best.repeats,
      bound,
      status: best.repeats === bound ? 'proven' : 'best',
      pairs: repeatedPairs(compiled, best.meetings),
    },
  }
}
