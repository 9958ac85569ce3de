/** Rounds in which people meet new people: counted naively, and never below the bound. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryProblem } from '../testing/balanceProblems.ts'
import { brokenSeatingRules, everyAssignment } from '../testing/brokenSeatingRules.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { planRounds } from './planRounds.ts'

type Seats = Readonly<Record<string, string>>

const tables = (people: number, groups: number, more: Partial<BalanceProblem> = {}): BalanceProblem => ({
  platforms: ['P', 'Q'],
  people: Array.from({ length: people }, (_, at) => ({
    id: `p${String(at).padStart(2, '0')}`,
    kind: 'delegate',
    represents: [at % 2 === 0 ? 'P' : 'Q'],
    understands: ['es'],
  })),
  groups: Array.from({ length: groups }, (_, at) => ({ id: `t${at}`, mode: 'es' })),
  ...more,
})

const planned = (problem: BalanceProblem, rounds: number) => {
  const result = planRounds(problem, rounds)
  if (!result.ok) throw new Error('These rounds have seats.')
  return result
}

/** Pair → rounds at one table, without those who are kept together. */
function naiveMeetings({ people, together = [] }: BalanceProblem, rounds: readonly Seats[]) {
  const ids = people.map(({ id }) => id).sort()
  const bound = new Map(ids.map((id) => [id, id]))
  for (const kept of together) {
    for (const id of kept) {
      const [from, to] = [bound.get(id), bound.get(kept[0] ?? id) ?? id]
      for (const [each, root] of bound) if (root === from) bound.set(each, to)
    }
  }
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const))
  return pairs
    .filter(([a, b]) => bound.get(a) !== bound.get(b))
    .map(([a, b]) => ({ people: [a, b], rounds: rounds.filter((seats) => seats[a] === seats[b]).length }))
}

const repeatsIn = (problem: BalanceProblem, rounds: readonly Seats[]) =>
  naiveMeetings(problem, rounds).reduce((sum, pair) => sum + Math.max(0, pair.rounds - 1), 0)

describe('known schedules', () => {
  test('[BA37] eight people meet all the others two by two in seven rounds', () => {
    const { rounds, repeats } = planned(tables(8, 4), 7)
    expect(repeats).toEqual({ count: 0, bound: 0, status: 'proven', pairs: [] })
    expect(
      naiveMeetings(
        tables(8, 4),
        rounds.map(({ assignment }) => assignment),
      ).every((pair) => pair.rounds === 1),
    ).toBe(true)
  })

  test('[BA37] sixty people at twelve tables meet nobody twice in five rounds, and every round is as even as can be', () => {
    const { rounds, repeats } = planned(tables(60, 12), 5)
    expect(repeats.count).toBe(0)
    expect(rounds.flatMap(({ levels }) => levels.map(({ excess }) => excess)).every((excess) => excess === 0)).toBe(
      true,
    )
  })

  test('[BA38] where tables are too large the least number of repeats is proven, and each is named', () => {
    const { repeats } = planned(tables(30, 5), 4)
    expect(repeats).toMatchObject({ count: 15, bound: 15, status: 'proven' })
    expect(repeats.pairs.reduce((sum, pair) => sum + pair.rounds - 1, 0)).toBe(15)
  })
})

describe('with rules', () => {
  test('[BA37] hosts stay at their tables, and their guests change', () => {
    const problem = tables(9, 3, {
      pins: [
        ['p00', 't0'],
        ['p01', 't1'],
        ['p02', 't2'],
      ],
    })
    const { rounds, repeats } = planned(problem, 3)
    for (const { assignment } of rounds)
      expect([assignment['p00'], assignment['p01'], assignment['p02']]).toEqual(['t0', 't1', 't2'])
    expect(repeats.count).toBe(0)
  })

  test('[BA38] two people pinned to one table meet in every round, and the bound knows', () => {
    const problem = tables(20, 5, {
      pins: [
        ['p00', 't0'],
        ['p01', 't0'],
      ],
    })
    expect(planned(problem, 3).repeats).toMatchObject({ bound: 2, pairs: [{ people: ['p00', 'p01'], rounds: 3 }] })
  })

  test('[BA38] people kept together are no repeat', () => {
    expect(planned(tables(20, 5, { together: [['p00', 'p01']] }), 3).repeats.count).toBe(0)
  })

  test('[BA14] rules that cannot hold are named', () => {
    const result = planRounds(tables(4, 2, { capacity: { t0: 1, t1: 1 } }), 2)
    expect(result.ok ? [] : result.conflicts.map(({ code }) => code)).toEqual(['clash'])
  })
})

const small = arbitraryProblem({ people: 12, groups: 4, rules: 2 })

test('[BA37] [BA38] law: every round keeps the rules, repeats are what counting gives, and equal input gives equal bytes', () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 4 }), (problem, count) => {
      const result = planRounds(problem, count)
      if (!result.ok) return
      const rounds = result.rounds.map(({ assignment }) => assignment)
      expect(rounds).toHaveLength(count)
      for (const assignment of rounds) expect(brokenSeatingRules(problem, assignment)).toEqual([])
      const { repeats } = result
      expect(repeats.count).toBe(repeatsIn(problem, rounds))
      expect(repeats.bound).toBeLessThanOrEqual(repeats.count)
      const pairs = naiveMeetings(problem, rounds).filter((pair) => pair.rounds > 1)
      expect([...repeats.pairs].map((pair) => pair.people.join()).sort()).toEqual(
        pairs.map((pair) => pair.people.join()).sort(),
      )
      expect(JSON.stringify(planRounds({ ...problem, people: [...problem.people].reverse() }, count))).toBe(
        JSON.stringify(result),
      )
    }),
    { numRuns: 40 },
  )
})

test('[BA38] law: no two rounds that keep the rules have fewer repeats than the bound', () => {
  const tiny = arbitraryProblem({ people: 5, groups: 2, rules: 1 })
  fc.assert(
    fc.property(tiny, (problem) => {
      const result = planRounds(problem, 2)
      if (!result.ok) return
      const allowed = [...everyAssignment(problem)].filter((each) => brokenSeatingRules(problem, each).length === 0)
      for (const first of allowed) {
        for (const second of allowed) {
          expect(repeatsIn(problem, [first, second])).toBeGreaterThanOrEqual(result.repeats.bound)
        }
      }
    }),
    { numRuns: 40 },
  )
})
