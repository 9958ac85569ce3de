/** Local search that moves only so many of those who sit already. Whoever has no seat yet is free to sit anywhere. */
import { compareInOrder, surplusOf, swap } from './improveSeating.ts'
import { maySit, type SeatingPlan, seat, unseat } from './seatingPlan.ts'
import { type Random, shuffled } from './seededRandom.ts'
import { changeBy, wantsToLeave } from './tally.ts'

export interface Stay {
  /** Unit → the group where it sits, or −1 for newcomers. */
  readonly home: readonly number[]
  /** Unit → how many people move when it leaves home. */
  readonly weight: readonly number[]
}

interface Search {
  readonly plan: SeatingPlan
  readonly stay: Stay
  readonly most: number
  readonly order: readonly number[]
  readonly random: Random
  /** People away from home. */
  moved: number
  comparisonsLeft: number
}

const costAt = ({ home, weight }: Stay, unit: number, group: number) =>
  home[unit] === -1 || home[unit] === group ? 0 : (weight[unit] ?? 0)

/** How many more people are away from home if `unit`, and `other` the opposite way, change groups. */
const moreMoved = ({ stay }: Search, unit: number, other: number, from: number, to: number) =>
  costAt(stay, unit, to) -
  costAt(stay, unit, from) +
  (other === -1 ? 0 : costAt(stay, other, from) - costAt(stay, other, to))

/** Moves or swaps when the rules and the limit permit it. @param other a unit, or −1 for a move */
function change(search: Search, unit: number, other: number, to: number): boolean {
  const { plan, most } = search
  const from = plan.groupOf[unit] ?? 0
  const more = moreMoved(search, unit, other, from, to)
  if (search.moved + more > most || !maySit(plan, unit, to, other)) return false
  if (other !== -1 && !maySit(plan, other, from, unit)) return false
  if (other === -1) seat(plan, unit, to)
  else swap(plan, unit, other)
  search.moved += more
  return true
}

/** Seats a unit that found every group closed, if somebody who may move can make room. */
function place(search: Search, unit: number): boolean {
  const { plan, stay, most } = search
  const groups = [...plan.load.keys()]
  const open = groups.find((group) => maySit(plan, unit, group))
  if (open !== undefined) {
    seat(plan, unit, open)
    return true
  }
  for (const group of groups) {
    for (const leaver of plan.units[group] ?? []) {
      search.comparisonsLeft -= groups.length
      if (search.comparisonsLeft <= 0 || !maySit(plan, unit, group, leaver)) continue
      const more = (to: number) => costAt(stay, leaver, to) - costAt(stay, leaver, group)
      const to = groups.find(
        (other) => other !== group && search.moved + more(other) <= most && maySit(plan, leaver, other),
      )
      if (to === undefined) continue
      search.moved += more(to)
      seat(plan, leaver, to)
      seat(plan, unit, group)
      return true
    }
  }
  return false
}

function improveOne(search: Search, unit: number): boolean {
  const { plan } = search
  const from = plan.groupOf[unit] ?? 0
  if (from === -1) return place(search, unit)
  for (let to = 0; to < plan.load.length; to++) {
    search.comparisonsLeft -= 1
    if (to === from || plan.model.allowed[unit]?.[to] !== 1 || !wantsToLeave(plan.tally, unit, from, to)) continue
    if (changeBy(plan.tally, unit, -1, from, to) < 0 && change(search, unit, -1, to)) return true
    const others = plan.units[to] ?? []
    search.comparisonsLeft -= others.length
    for (const other of others) {
      if (changeBy(plan.tally, unit, other, from, to) < 0 && change(search, unit, other, to)) return true
    }
  }
  return false
}

const isBest = (plan: SeatingPlan) => surplusOf(plan).every((surplus) => surplus === 0) && !plan.groupOf.includes(-1)

function descend(search: Search): void {
  let isImproving = true
  while (isImproving && search.comparisonsLeft > 0 && !isBest(search.plan)) {
    isImproving = false
    for (const unit of search.order) if (search.comparisonsLeft > 0 && improveOne(search, unit)) isImproving = true
  }
}

/** Sends people home wherever that costs no balance, so that nobody moves for nothing; whether anybody went. */
function sendHome(search: Search): boolean {
  const { plan, stay } = search
  let isSomebodyBack = false
  for (const unit of search.order) {
    const [from, to] = [plan.groupOf[unit] ?? -1, stay.home[unit] ?? -1]
    if (to === -1 || from === to || from === -1) continue
    const isFree = (other: number) =>
      moreMoved(search, unit, other, from, to) < 0 && changeBy(plan.tally, unit, other, from, to) <= 0
    const partner = [-1, ...(plan.units[to] ?? [])].find((other) => isFree(other) && change(search, unit, other, to))
    if (partner !== undefined) isSomebodyBack = true
  }
  return isSomebodyBack
}

function goHome(search: Search): void {
  while (sendHome(search));
}

/** One to four random changes within the limit; often somebody goes home first, so that another may move. */
function kick(search: Search): void {
  const { plan, stay, random } = search
  const unitCount = plan.groupOf.length
  for (let changes = 1 + random(4); changes > 0; changes--) {
    search.comparisonsLeft -= 1
    const away = search.order.filter((unit) => (stay.home[unit] ?? -1) !== -1 && plan.groupOf[unit] !== stay.home[unit])
    const back = away[random(Math.max(1, away.length))]
    if (back !== undefined && random(2) === 0) change(search, back, -1, stay.home[back] ?? 0)
    const unit = random(unitCount)
    const other = random(3) === 0 ? -1 : random(unitCount)
    const to = other === -1 ? random(plan.load.length) : (plan.groupOf[other] ?? -1)
    const from = plan.groupOf[unit] ?? -1
    if (from !== -1 && to !== -1 && from !== to) change(search, unit, other, to)
  }
}

/** People without a seat, then costs and levels, then people moved: smaller is better, the first difference deciding. */
const rankOf = ({ plan, moved }: Search): number[] => {
  const unseated = plan.model.members.reduce(
    (sum, { length }, unit) => sum + (plan.groupOf[unit] === -1 ? length : 0),
    0,
  )
  return [unseated, ...surplusOf(plan), moved]
}

function restore({ plan }: Search, groups: Int32Array): void {
  groups.forEach((group, unit) => {
    if (plan.groupOf[unit] === group) return
    if (group === -1) unseat(plan, unit)
    else seat(plan, unit, group)
  })
}

/** @param most how many people may sit elsewhere than at home @returns how many do */
export function improveWithin(
  plan: SeatingPlan,
  stay: Stay,
  most: number,
  random: Random,
  comparisons: number,
): number {
  const movedNow = plan.groupOf.reduce((sum, group, unit) => sum + (group === -1 ? 0 : costAt(stay, unit, group)), 0)
  const order = shuffled(plan.groupOf.length, random)
  const search: Search = { plan, stay, most, order, random, moved: movedNow, comparisonsLeft: comparisons }
  descend(search)
  goHome(search)
  while (search.comparisonsLeft > 0 && !isBest(plan)) {
    const [groups, rank, moved] = [plan.groupOf.slice(), rankOf(search), search.moved]
    kick(search)
    descend(search)
    goHome(search)
    if (compareInOrder(rankOf(search), rank) <= 0) continue
    restore(search, groups)
    search.moved = moved
  }
  return search.moved
}
