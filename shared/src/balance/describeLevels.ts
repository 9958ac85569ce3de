/** Turns a seating into the levels that people read. It judges no rule and moves nobody. */
import { type Level, type LevelStatus, levelNames } from './level.ts'
import type { PreparedProblem } from './preparedProblem.ts'
import { plainSquares } from './setBounds.ts'
import type { TrackedSet } from './trackedSets.ts'

function countPerGroup(people: readonly number[], groupOf: readonly number[], groupCount: number): number[] {
  const counts = Array.from({ length: groupCount }, () => 0)
  for (const person of people) {
    const group = groupOf[person]
    if (group !== undefined) counts[group] = (counts[group] ?? 0) + 1
  }
  return counts
}

/**
 * @param bounds set → the least Σ n² (see `setBounds`)
 * @param groupOf person → group, by position
 * @param unproven what to call a level that has more excess than its bound
 */
export function describeLevels(
  { groups }: PreparedProblem,
  sets: readonly TrackedSet[],
  bounds: readonly number[],
  groupOf: readonly number[],
  unproven: 'best' | 'above',
): Level[] {
  const measured = sets.map((set, at) => {
    const counts = countPerGroup(set.people, groupOf, groups.length)
    const ideal = plainSquares(set.people.length, groups.length)
    const squares = counts.reduce((sum, count) => sum + count * count, 0)
    const share = set.people.length / groups.length
    return {
      level: set.level,
      excess: (squares - ideal) / 2,
      bound: ((bounds[at] ?? ideal) - ideal) / 2,
      shown: {
        name: set.name,
        perGroup: Object.fromEntries(groups.map(({ id }, group) => [id, counts[group] ?? 0])),
        band: [Math.floor(share), Math.ceil(share)] as const,
      },
    }
  })
  return levelNames.map((name, level) => {
    const mine = measured.filter((set) => set.level === level)
    const excess = mine.reduce((sum, set) => sum + set.excess, 0)
    const bound = mine.reduce((sum, set) => sum + set.bound, 0)
    const status: LevelStatus = excess === bound ? 'proven' : excess > bound ? unproven : 'below'
    return { name, excess, bound, status, sets: mine.map((set) => set.shown) }
  })
}
