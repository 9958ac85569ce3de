/** Running counts of every tracked set in every group, and what a move or a swap would change, level by level. */
import type { SeatingModel } from './seatingModel.ts'
import type { TrackedSet } from './trackedSets.ts'

/** What it costs to seat each unit in each group: unit × groupCount + group → cost. It goes before every level. */
export interface Wishes {
  readonly costs: Int32Array
  /** No seating costs less. */
  readonly bound: number
}

export interface Tally {
  readonly groupCount: number
  readonly levelOf: Int32Array
  /** Set × groupCount + group → people. */
  readonly counts: Int32Array
  /** Set → Σ n² less its bound; zero once the set is as even as the rules permit. */
  readonly surplus: Int32Array
  readonly levelSurplus: Int32Array
  /** Empty when nobody wishes anything. */
  readonly costs: Int32Array
  /** One number: what the seated units cost, less the bound. */
  readonly costSurplus: Int32Array
  /** Unit → where its entries begin in `setAt` and `weight`; the entries of a unit are in the order of sets. */
  readonly start: Int32Array
  readonly setAt: Int32Array
  readonly weight: Int32Array
}

/** @param bounds set → the least Σ n² (see `setBounds`) */
export function createTally(
  model: SeatingModel,
  sets: readonly TrackedSet[],
  bounds: readonly number[],
  levelCount: number,
  wishes: Wishes | null = null,
): Tally {
  const entries = model.members.map(() => new Map<number, number>())
  const levelSurplus = new Int32Array(levelCount)
  sets.forEach(({ level, people }, set) => {
    levelSurplus[level] = (levelSurplus[level] ?? 0) - (bounds[set] ?? 0)
    for (const person of people) {
      const unit = entries[model.unitOf[person] ?? 0]
      unit?.set(set, (unit.get(set) ?? 0) + 1)
    }
  })
  const start = [0]
  for (const unit of entries) start.push((start.at(-1) ?? 0) + unit.size)
  return {
    groupCount: model.groupCount,
    levelOf: Int32Array.from(sets, (set) => set.level),
    counts: new Int32Array(sets.length * model.groupCount),
    surplus: Int32Array.from(bounds, (bound) => -bound),
    levelSurplus,
    costs: wishes?.costs ?? new Int32Array(0),
    costSurplus: Int32Array.of(-(wishes?.bound ?? 0)),
    start: Int32Array.from(start),
    setAt: Int32Array.from(entries.flatMap((unit) => [...unit.keys()])),
    weight: Int32Array.from(entries.flatMap((unit) => [...unit.values()])),
  }
}

/** Counts a unit in (`sign` 1) or out (`sign` −1) of a group. */
export function count(tally: Tally, unit: number, group: number, sign: 1 | -1): void {
  const { start, setAt, weight, counts, surplus, levelOf, levelSurplus, groupCount, costs, costSurplus } = tally
  if (costs.length > 0) costSurplus[0] = at(costSurplus, 0) + sign * at(costs, unit * groupCount + group)
  for (let entry = at(start, unit); entry < at(start, unit + 1); entry++) {
    const set = at(setAt, entry)
    const cell = set * groupCount + group
    const change = sign * at(weight, entry)
    const squares = change * (2 * at(counts, cell) + change)
    counts[cell] = at(counts, cell) + change
    surplus[set] = at(surplus, set) + squares
    levelSurplus[at(levelOf, set)] = at(levelSurplus, at(levelOf, set)) + squares
  }
}

const costOf = ({ costs, groupCount }: Tally, unit: number, from: number, to: number) =>
  at(costs, unit * groupCount + to) - at(costs, unit * groupCount + from)

/**
 * The change of costs, or else half the change of Σ n² at the first level that changes, if `unit` goes from `from` to `to`, and, when `other` is a
 * unit and not −1, `other` goes the opposite way. Negative is better, zero changes no level.
 */
export function changeBy(tally: Tally, unit: number, other: number, from: number, to: number): number {
  const { start, setAt, weight, counts, levelOf, groupCount } = tally
  if (tally.costs.length > 0) {
    const cost = costOf(tally, unit, from, to) + (other === -1 ? 0 : costOf(tally, other, to, from))
    if (cost !== 0) return cost
  }
  let [mine, mineEnd] = [at(start, unit), at(start, unit + 1)]
  let [theirs, theirsEnd] = other === -1 ? [0, 0] : [at(start, other), at(start, other + 1)]
  let [level, change] = [0, 0]
  while (mine < mineEnd || theirs < theirsEnd) {
    const mySet = mine < mineEnd ? at(setAt, mine) : Infinity
    const theirSet = theirs < theirsEnd ? at(setAt, theirs) : Infinity
    const set = Math.min(mySet, theirSet)
    const moved = (mySet === set ? at(weight, mine++) : 0) - (theirSet === set ? at(weight, theirs++) : 0)
    if (moved === 0) continue
    if (at(levelOf, set) !== level) {
      if (change !== 0) return change
      level = at(levelOf, set)
    }
    const cell = set * groupCount
    change += moved * (at(counts, cell + to) - at(counts, cell + from) + moved)
  }
  return change
}

/**
 * Which of two groups an unseated unit joins with less harm to balance: negative for `a`, positive for `b`, zero when
 * no level can tell them apart.
 */
export function compareGroups(tally: Tally, unit: number, a: number, b: number): number {
  const { start, setAt, weight, counts, levelOf, groupCount } = tally
  let [level, difference] = [0, tally.costs.length > 0 ? costOf(tally, unit, b, a) : 0]
  if (difference !== 0) return difference
  for (let entry = at(start, unit); entry < at(start, unit + 1); entry++) {
    const set = at(setAt, entry)
    if (at(levelOf, set) !== level) {
      if (difference !== 0) return difference
      level = at(levelOf, set)
    }
    const cell = set * groupCount
    difference += at(weight, entry) * (at(counts, cell + a) - at(counts, cell + b))
  }
  return difference
}

/** Whether leaving `from` for `to` can help a set of this unit that is still above its bound. */
export function wantsToLeave(tally: Tally, unit: number, from: number, to: number): boolean {
  const { start, setAt, surplus, counts, groupCount } = tally
  if (tally.costs.length > 0 && costOf(tally, unit, from, to) < 0) return true
  for (let entry = at(start, unit); entry < at(start, unit + 1); entry++) {
    const set = at(setAt, entry)
    const cell = set * groupCount
    if (at(surplus, set) > 0 && at(counts, cell + from) - at(counts, cell + to) > 1) return true
  }
  return false
}

/** Reads a typed array inside its range, where a number is always found. */
const at = (array: Int32Array, index: number): number => array[index] ?? 0
