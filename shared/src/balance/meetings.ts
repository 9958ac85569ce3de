/** Who has met whom over several rounds, and what a swap in one round would change. Units of one person and of several alike. */
import type { SeatingModel } from './seatingModel.ts'
import type { SeatingPlan } from './seatingPlan.ts'

export interface Meetings {
  readonly unitCount: number
  /** Unit → people. */
  readonly size: readonly number[]
  /** Unit × unitCount + unit → rounds in which they share a table. */
  readonly together: Uint8Array
}

export const noMeetings = ({ members }: SeatingModel): Meetings => ({
  unitCount: members.length,
  size: members.map(({ length }) => length),
  together: new Uint8Array(members.length ** 2),
})

export function countPair({ unitCount, together }: Meetings, a: number, b: number, sign: 1 | -1): void {
  together[a * unitCount + b] = (together[a * unitCount + b] ?? 0) + sign
  together[b * unitCount + a] = (together[b * unitCount + a] ?? 0) + sign
}

/** Counts a whole round in or out. */
export function countRound(meetings: Meetings, { units }: SeatingPlan, sign: 1 | -1): void {
  for (const table of units) {
    table.forEach((a, at) => {
      for (const b of table.slice(at + 1)) countPair(meetings, a, b, sign)
    })
  }
}

const meetingsOf = ({ unitCount, together }: Meetings, a: number, b: number) => together[a * unitCount + b] ?? 0

/** How many repeated meetings of people there would be more, if `unit` sat with these instead of with those. */
export function repeatsBy(
  meetings: Meetings,
  unit: number,
  leaves: readonly number[],
  joins: readonly number[],
  except: number,
) {
  const { size } = meetings
  const mine = size[unit] ?? 0
  let more = 0
  for (const other of joins) {
    if (other !== except && meetingsOf(meetings, unit, other) > 0) more += mine * (size[other] ?? 0)
  }
  for (const other of leaves) {
    if (other !== unit && meetingsOf(meetings, unit, other) > 1) more -= mine * (size[other] ?? 0)
  }
  return more
}

/** Whether `unit` meets somebody at this table whom it meets in another round, too. */
export const hasRepeat = (meetings: Meetings, unit: number, table: readonly number[]): boolean =>
  table.some((other) => other !== unit && meetingsOf(meetings, unit, other) > 1)

/** Meetings beyond the first of every two people who do not always sit together. */
export function repeatsIn({ unitCount, size, together }: Meetings): number {
  let sum = 0
  for (let a = 0; a < unitCount; a++) {
    for (let b = a + 1; b < unitCount; b++) {
      sum += Math.max(0, (together[a * unitCount + b] ?? 0) - 1) * (size[a] ?? 0) * (size[b] ?? 0)
    }
  }
  return sum
}
