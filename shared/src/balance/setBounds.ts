/** The least sum of squares that each tracked set can reach under the rules: what makes a seating provably best. */
import { evenSpread } from './evenSpread.ts'
import type { SeatingModel } from './seatingModel.ts'
import type { TrackedSet } from './trackedSets.ts'

/** Σ n² of `size` people spread evenly over `groupCount` groups. */
export function plainSquares(size: number, groupCount: number): number {
  const floor = Math.floor(size / groupCount)
  const fuller = size % groupCount
  return fuller * (floor + 1) ** 2 + (groupCount - fuller) * floor ** 2
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/**
 * Set → a lower bound of Σ n², exact for one set on its own unless units of several people take part. It leaves out
 * that sets compete with each other and that people sit apart, so a seating above it may still be the best there is.
 */
export function setBounds(model: SeatingModel, sets: readonly TrackedSet[]): number[] {
  const nobody = new Int32Array(model.groupCount)
  return sets.map(({ people }) => {
    const units = people.map((person) => model.unitOf[person] ?? 0)
    const perUnit = tallyOf(units)
    // Where every unit brings two, or three, of the set, a group can only have a multiple of that.
    const step = Math.max(1, [...perUnit.values()].reduce(commonDivisor, 0))
    const perMask = tallyOf(units.flatMap((unit) => model.allowed[unit] ?? []))
    const classes = [...perMask].map(([allowed, count]) => ({ allowed, count: count / step }))
    const capacity = model.capacity.map((seats) => Math.floor(seats / step))
    const spread = evenSpread(classes, capacity, nobody)
    // A unit does not split, so its people weigh at least as much as if each unit had a group to itself.
    const wholeUnits = sumOfSquares(perUnit.values())
    return spread === null
      ? plainSquares(people.length, model.groupCount)
      : Math.max(wholeUnits, step * step * sumOfSquares(spread.load))
  })
}

function tallyOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function sumOfSquares(counts: Iterable<number>): number {
  let sum = 0
  for (const count of counts) sum += count * count
  return sum
}
