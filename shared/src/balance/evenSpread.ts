/** Spreads people as evenly as their masks and the groups' capacities permit. It knows neither rules nor sets. */
import type { Mask } from './seatingModel.ts'

export interface MaskClass {
  readonly allowed: Mask
  readonly count: number
}

export interface EvenSpread {
  /** Group → people, those already there included. */
  readonly load: Int32Array
  /** Class → group → people. */
  readonly seated: readonly Int32Array[]
}

/**
 * Seats one person after another at the end of the alternating path that leads to the least full group. This is an
 * optimal semi-matching (Harvey, Ladner, Lovász and Tamir 2003): no spread has a smaller sum of squares.
 *
 * @param capacity group → the most people it takes
 * @param already group → people who sit there and do not move
 * @returns null when not everybody can be seated
 */
export function evenSpread(
  classes: readonly MaskClass[],
  capacity: Int32Array,
  already: Int32Array,
): EvenSpread | null {
  const load = already.slice()
  const seated = classes.map(() => new Int32Array(load.length))
  const open = classes.map(({ allowed }) => [...allowed.keys()].filter((group) => allowed[group] === 1))
  const cameFrom = new Int32Array(load.length)
  const movedBy = new Int32Array(load.length)

  const seatOne = (newcomer: number): boolean => {
    movedBy.fill(-1)
    const queue: number[] = []
    const reach = (by: number, from: number) => {
      for (const group of open[by] ?? []) {
        if (movedBy[group] !== -1) continue
        movedBy[group] = by
        cameFrom[group] = from
        queue.push(group)
      }
    }
    reach(newcomer, -1)
    let best = -1
    for (const group of queue) {
      const people = at(load, group)
      if (people < at(capacity, group) && (best === -1 || people < at(load, best))) best = group
      if (queue.length < load.length) seated.forEach((row, by) => at(row, group) > 0 && reach(by, group))
    }
    if (best === -1) return false
    load[best] = at(load, best) + 1
    for (let group = best; group !== -1; group = at(cameFrom, group)) shift(group)
    return true
  }

  /** Moves one person of the class that opened `group` from where the path came from. */
  const shift = (group: number) => {
    const row = seated[at(movedBy, group)]
    const from = at(cameFrom, group)
    if (row === undefined) return
    row[group] = at(row, group) + 1
    if (from !== -1) row[from] = at(row, from) - 1
  }

  const everybody = classes.every(({ count }, by) => {
    for (let seat = 0; seat < count; seat++) if (!seatOne(by)) return false
    return true
  })
  return everybody ? { load, seated } : null
}

/** Reads a typed array inside its range, where a number is always found. */
const at = (array: Int32Array, index: number): number => array[index] ?? 0
