/** Local search by moves and swaps, most important level first. It keeps every rule and never ends worse than it began. */
import { exchange } from './exchange.ts'
import type { Random } from './seededRandom.ts'
import { shuffled } from './seededRandom.ts'
import { maySit, type SeatingPlan, seat } from './seatingPlan.ts'
import { changeBy, wantsToLeave } from './tally.ts'

/** Comparisons left. A clock in its place would make equal input give different seatings. */
interface Budget {
  left: number
}

const isBest = ({ tally }: SeatingPlan) =>
  tally.costSurplus[0] === 0 && tally.levelSurplus.every((surplus) => surplus === 0)

/** Two units change places; whether the rules permit it was asked before. */
export function swap(plan: SeatingPlan, unit: number, other: number): void {
  const [from, to] = [plan.groupOf[unit] ?? 0, plan.groupOf[other] ?? 0]
  seat(plan, other, from)
  seat(plan, unit, to)
}

/** Takes the first move or swap of this unit that makes the plan better; false when there is none. */
function improveOne(plan: SeatingPlan, unit: number, budget: Budget): boolean {
  const { tally, groupOf, model } = plan
  const from = groupOf[unit] ?? 0
  budget.left -= model.groupCount
  for (let to = 0; to < model.groupCount; to++) {
    if (to === from || model.allowed[unit]?.[to] !== 1 || !wantsToLeave(tally, unit, from, to)) continue
    if (changeBy(tally, unit, -1, from, to) < 0 && maySit(plan, unit, to)) {
      seat(plan, unit, to)
      return true
    }
    const others = plan.units[to] ?? []
    budget.left -= others.length
    for (const other of others) {
      if (changeBy(tally, unit, other, from, to) >= 0) continue
      if (!maySit(plan, unit, to, other) || !maySit(plan, other, from, unit)) continue
      swap(plan, unit, other)
      return true
    }
  }
  return false
}

function descend(plan: SeatingPlan, order: readonly number[], budget: Budget): void {
  let isImproving = true
  while (isImproving && budget.left > 0 && !isBest(plan)) {
    isImproving = false
    for (const unit of order) if (budget.left > 0 && improveOne(plan, unit, budget)) isImproving = true
  }
}

/** Two to eight random changes, good or bad, to leave a place from which no single swap leads on. */
function kick(plan: SeatingPlan, random: Random, budget: Budget): void {
  const unitCount = plan.groupOf.length
  for (let changes = 2 + random(7); changes > 0; changes--) {
    const unit = random(unitCount)
    // One change in four goes one way, to any group at all, because an empty group has nobody to swap with.
    const other = random(4) === 0 ? null : random(unitCount)
    const from = plan.groupOf[unit] ?? 0
    const to = other === null ? random(plan.model.groupCount) : (plan.groupOf[other] ?? 0)
    budget.left -= 1
    if (from !== to) exchange(plan, other === null ? [unit] : [unit, other], from, to)
  }
}

/** What is wrong with a plan, the worst first: costs, then level by level. */
export const surplusOf = ({ tally }: SeatingPlan): number[] => [...tally.costSurplus, ...tally.levelSurplus]

/** Negative when `a` is the better of two lists, the first difference deciding. */
export const compareInOrder = (a: readonly number[], b: readonly number[]): number => {
  const first = a.findIndex((value, at) => value !== b[at])
  return first === -1 ? 0 : (a[first] ?? 0) - (b[first] ?? 0)
}

/** @param comparisons how many candidate changes may be looked at */
export function improveSeating(plan: SeatingPlan, random: Random, comparisons: number): void {
  const budget = { left: comparisons }
  const order = shuffled(plan.groupOf.length, random)
  descend(plan, order, budget)
  while (budget.left > 0 && !isBest(plan)) {
    const groups = plan.groupOf.slice()
    const surplus = surplusOf(plan)
    kick(plan, random, budget)
    descend(plan, order, budget)
    if (compareInOrder(surplusOf(plan), surplus) <= 0) continue
    groups.forEach((group, unit) => plan.groupOf[unit] !== group && seat(plan, unit, group))
  }
}
