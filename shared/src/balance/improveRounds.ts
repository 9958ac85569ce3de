/** Local search over all rounds: swaps in one round so that people meet new people, then for balance. Sizes stay as they are. */
import { compareInOrder, swap } from './improveSeating.ts'
import { countPair, hasRepeat, type Meetings, repeatsBy, repeatsIn } from './meetings.ts'
import type { Random } from './seededRandom.ts'
import { maySit, type SeatingPlan } from './seatingPlan.ts'
import { changeBy } from './tally.ts'

interface Search {
  readonly plans: readonly SeatingPlan[]
  readonly meetings: Meetings
  readonly random: Random
  repeats: number
  comparisonsLeft: number
}

const without = (units: readonly number[] | undefined, unit: number) => (units ?? []).filter((other) => other !== unit)

/** Swaps two units of one round and keeps the count of meetings. */
function swapIn({ meetings }: Search, plan: SeatingPlan, unit: number, other: number): void {
  const [mine, theirs] = [
    without(plan.units[plan.groupOf[unit] ?? 0], unit),
    without(plan.units[plan.groupOf[other] ?? 0], other),
  ]
  for (const each of mine) countPair(meetings, unit, each, -1)
  for (const each of theirs) countPair(meetings, other, each, -1)
  swap(plan, unit, other)
  for (const each of theirs) countPair(meetings, unit, each, 1)
  for (const each of mine) countPair(meetings, other, each, 1)
}

function repeatsBySwap({ meetings }: Search, plan: SeatingPlan, unit: number, other: number): number {
  const [from, to] = [plan.units[plan.groupOf[unit] ?? 0] ?? [], plan.units[plan.groupOf[other] ?? 0] ?? []]
  return repeatsBy(meetings, unit, from, to, other) + repeatsBy(meetings, other, to, from, unit)
}

/** Units of unequal size would change how full the tables are. */
function canSwap({ meetings: { size } }: Search, plan: SeatingPlan, unit: number, other: number): boolean {
  const [from, to] = [plan.groupOf[unit] ?? 0, plan.groupOf[other] ?? 0]
  if (from === to || size[unit] !== size[other]) return false
  return maySit(plan, unit, to, other) && maySit(plan, other, from, unit)
}

/** The first swap of this unit in this round that brings fewer repeats, or as many and more balance. */
function improveOne(search: Search, plan: SeatingPlan, unit: number): boolean {
  const from = plan.groupOf[unit] ?? 0
  const table = plan.units[from] ?? []
  const isTroubled = hasRepeat(search.meetings, unit, table)
  for (let to = 0; to < plan.load.length; to++) {
    if (to === from) continue
    for (const other of plan.units[to] ?? []) {
      search.comparisonsLeft -= 1
      if (!isTroubled && changeBy(plan.tally, unit, other, from, to) >= 0) continue
      search.comparisonsLeft -= table.length
      const more = repeatsBySwap(search, plan, unit, other)
      if (more > 0 || (more === 0 && changeBy(plan.tally, unit, other, from, to) >= 0)) continue
      if (!canSwap(search, plan, unit, other)) continue
      swapIn(search, plan, unit, other)
      search.repeats += more
      return true
    }
  }
  return false
}

function descend(search: Search, bound: number, order: readonly number[]): void {
  for (let isImproving = true; isImproving && search.comparisonsLeft > 0; ) {
    isImproving = false
    for (const plan of search.plans) {
      for (const unit of order) {
        if (search.comparisonsLeft > 0 && improveOne(search, plan, unit)) isImproving = true
      }
    }
    if (search.repeats === bound && !isImproving) return
  }
}

function kick(search: Search): void {
  const plan = search.plans[search.random(search.plans.length)]
  if (plan === undefined) return
  for (let swaps = 1 + search.random(3); swaps > 0; swaps--) {
    search.comparisonsLeft -= 10
    const [unit, other] = [search.random(plan.groupOf.length), search.random(plan.groupOf.length)]
    if (!canSwap(search, plan, unit, other)) continue
    search.repeats += repeatsBySwap(search, plan, unit, other)
    swapIn(search, plan, unit, other)
  }
}

/** Repeats, then the surplus of every level over all rounds. */
const rankOf = ({ repeats, plans }: Search): number[] => {
  const [first] = plans
  const levels = [...(first?.tally.levelSurplus.keys() ?? [])]
  return [
    repeats,
    ...levels.map((level) => plans.reduce((sum, plan) => sum + (plan.tally.levelSurplus[level] ?? 0), 0)),
  ]
}

/** Swaps until every round is as it was. */
function restore(search: Search, seats: readonly Int32Array[]): void {
  search.plans.forEach((plan, round) => {
    const wanted = seats[round] ?? plan.groupOf
    plan.groupOf.forEach((_, unit) => {
      if (plan.groupOf[unit] === wanted[unit]) return
      const size = search.meetings.size[unit]
      const other = (plan.units[wanted[unit] ?? 0] ?? []).find(
        (each) => plan.groupOf[each] !== wanted[each] && search.meetings.size[each] === size,
      )
      if (other !== undefined) swapIn(search, plan, unit, other)
    })
  })
}

/**
 * @param plans one full plan a round; their meetings are counted already
 * @param bound the search goes on for balance alone once there are no more repeats than this
 * @returns the repeats that are left
 */
export function improveRounds(
  plans: readonly SeatingPlan[],
  meetings: Meetings,
  bound: number,
  random: Random,
  comparisons: number,
): number {
  const search: Search = { plans, meetings, random, repeats: repeatsIn(meetings), comparisonsLeft: comparisons }
  const order = [...(plans[0]?.groupOf.keys() ?? [])]
  descend(search, bound, order)
  const isDone = () =>
    search.repeats <= bound &&
    rankOf(search)
      .slice(1)
      .every((surplus) => surplus === 0)
  while (search.comparisonsLeft > 0 && plans.length > 1 && !isDone()) {
    const [seats, rank] = [plans.map(({ groupOf }) => groupOf.slice()), rankOf(search)]
    kick(search)
    descend(search, bound, order)
    if (compareInOrder(rankOf(search), rank) <= 0) continue
    restore(search, seats)
    search.repeats = rank[0] ?? 0
  }
  return search.repeats
}
