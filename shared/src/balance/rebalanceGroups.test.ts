/** The ladder of moves: nobody is moved for nothing, and nobody who spoke, wrote or reports. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnProblem } from '../testing/balanceCases.ts'
import { arbitraryProblem, regionalWorkshop } from '../testing/balanceProblems.ts'
import { brokenSeatingRules } from '../testing/brokenSeatingRules.ts'
import { balanceGroups } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { compareInOrder } from './improveSeating.ts'
import { measureAssignment } from './measureAssignment.ts'
import { obstaclesTo } from './obstaclesTo.ts'
import { type RebalanceWish, rebalanceGroups } from './rebalanceGroups.ts'

const seated = (problem: BalanceProblem) => {
  const result = balanceGroups(problem)
  if (!result.ok) throw new Error('This problem has a seating.')
  return result.assignment
}

const ladder = (problem: BalanceProblem, wish: RebalanceWish) => {
  const result = rebalanceGroups(problem, wish)
  if (!result.ok) throw new Error('The ids fit together.')
  return result
}

/** Eight people of one platform in two groups, four and four. */
const eight: BalanceProblem = {
  platforms: ['P'],
  people: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({
    id,
    kind: 'delegate',
    represents: ['P'],
    understands: ['es'],
  })),
  groups: [
    { id: 'A', mode: 'es' },
    { id: 'B', mode: 'es' },
  ],
}
const withoutH = { a: 'A', b: 'A', c: 'A', d: 'A', e: 'B', f: 'B', g: 'B' }
const halves = { ...withoutH, h: 'B' }

describe('the ladder', () => {
  test('[BA19] [BA20] two absences from one group are repaired by one move, and the step says what it repairs', () => {
    const { steps } = ladder(eight, { current: halves, absent: ['a', 'b'] })
    expect(steps.map(({ moves }) => moves.length)).toEqual([0, 1])
    expect(steps[1]?.moves[0]).toMatchObject({ from: 'B', to: 'A' })
    expect(steps[1]?.repairs).toEqual([
      { level: 'platforms', excessBefore: 1, excessAfter: 0, isProven: true },
      { level: 'size', excessBefore: 1, excessAfter: 0, isProven: true },
    ])
  })

  test('[BA19] newcomers alone repair what they can, without a move', () => {
    const { steps } = ladder(eight, {
      current: { a: 'A', b: 'A', c: 'A', d: 'A', e: 'B', f: 'B' },
      newcomers: ['g', 'h'],
    })
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatchObject({
      moves: [],
      unplaced: [],
      placed: [
        { person: 'g', to: 'B' },
        { person: 'h', to: 'B' },
      ],
    })
  })

  test('[BA21] a move is offered when it makes room for somebody who would have no seat', () => {
    const people = eight.people.map((one) => (one.id === 'h' ? { ...one, understands: ['en'] } : one))
    const groups = [
      { id: 'A', mode: 'interpreted' },
      { id: 'B', mode: 'es' },
    ]
    const problem = { ...eight, people, groups, capacity: { A: 4, B: 4 } }
    const { steps } = ladder(problem, { current: withoutH, newcomers: ['h'] })
    expect(steps.map(({ moves, unplaced }) => [moves.length, unplaced])).toEqual([
      [0, ['h']],
      [1, []],
    ])
    expect(steps[1]?.placed).toEqual([{ person: 'h', to: 'A' }])
  })

  test('[BA21] a newcomer whose companions sit in a full group is named, and nobody else is torn away', () => {
    const problem = { ...eight, together: [['a', 'h']], capacity: { A: 4 } }
    expect(ladder(problem, { current: withoutH, newcomers: ['h'], most: 0 }).steps[0]).toMatchObject({
      unplaced: ['h'],
      moves: [],
    })
  })

  test('[BA21] a newcomer between two companions in two groups is named', () => {
    const problem = {
      ...eight,
      together: [
        ['a', 'h'],
        ['e', 'h'],
      ],
    }
    expect(ladder(problem, { current: withoutH, newcomers: ['h'] }).steps[0]).toMatchObject({
      unplaced: ['h'],
      moves: [],
    })
  })

  test('[BA22] a rule that the seating breaks already is named and left as it is', () => {
    const problem: BalanceProblem = { ...eight, apart: [['a', 'b']] }
    const { broken, steps } = ladder(problem, { current: halves })
    expect(broken).toEqual([{ kind: 'apart', people: ['a', 'b'], groups: [] }])
    expect(steps.map(({ moves }) => moves)).toEqual([[]])
  })

  test('[BA19] equal input gives equal bytes', () => {
    const wish = { current: halves, absent: ['a'], newcomers: [] }
    const again = { ...eight, people: [...eight.people].reverse(), groups: [...eight.groups].reverse() }
    expect(JSON.stringify(rebalanceGroups(again, wish))).toBe(JSON.stringify(rebalanceGroups(eight, wish)))
  })
})

test('[BA19] platforms of a workshop are even again after at most two moves', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const problem = { ...regionalWorkshop(1 + (seed % 7)), seed }
    const everybody = problem.people.map(({ id }) => id)
    const late = everybody.filter((_, at) => (at * 7 + seed) % 11 === 0).slice(0, 5)
    const absent = everybody.filter((id, at) => (at * 5 + seed) % 13 === 0 && !late.includes(id)).slice(0, 4)
    const current = seated({ ...problem, people: problem.people.filter(({ id }) => !late.includes(id)) })
    const { steps } = ladder(problem, { current, newcomers: late, absent, most: 2 })
    expect({ seed, status: steps.at(-1)?.levels[0]?.status }).toEqual({ seed, status: 'proven' })
  }
})

const disturbed = fc
  .record({
    problem: arbitraryProblem({ people: 16, groups: 4, rules: 3 }),
    draws: fc.array(fc.nat(5), { minLength: 16, maxLength: 16 }),
  })
  .map(({ problem, draws }) => {
    const result = balanceGroups(problem)
    const drawn = (wanted: number) => problem.people.flatMap(({ id }, at) => (draws[at] === wanted ? [id] : []))
    const [newcomers, absent, immovable] = [drawn(0), drawn(1), drawn(2)]
    const seats = result.ok ? Object.entries(result.assignment).filter(([id]) => !newcomers.includes(id)) : []
    return { problem, wish: { current: Object.fromEntries(seats), newcomers, absent, immovable } }
  })

test('[BA19] [BA20] [BA21] [BA22] every step keeps the rules, its limit, and those who must not move; each is better than the last', () => {
  fc.assert(
    fc.property(disturbed, ({ problem, wish }) => {
      const { steps, broken } = ladder(problem, wish)
      expect(broken).toEqual([])
      steps.forEach(({ moves, assignment, unplaced, placed }, at) => {
        const here = problem.people.filter(({ id }) => Object.hasOwn(assignment, id))
        const isHere = (id: string) => here.some((one) => one.id === id)
        const narrowed = {
          ...problem,
          people: here,
          pins: problem.pins?.filter(([id]) => isHere(id)) ?? [],
          apart: problem.apart?.filter((pair) => pair.every(isHere)) ?? [],
          together: problem.together?.map((ids) => ids.filter(isHere)) ?? [],
        }
        expect(brokenSeatingRules(narrowed, assignment)).toEqual([])
        expect(moves.some(({ person }) => wish.immovable.includes(person))).toBe(false)
        expect(moves.length).toBeLessThanOrEqual(3)
        expect(moves.length).toBeGreaterThanOrEqual(at === 0 ? 0 : (steps[at - 1]?.moves.length ?? 0))
        expect(Object.keys(assignment).some((id) => wish.absent.includes(id))).toBe(false)
        const stayed = Object.keys(wish.current).filter((id) => !wish.absent.includes(id))
        expect(stayed.filter((id) => !Object.hasOwn(assignment, id))).toEqual([])
        const arrived = wish.newcomers.filter((id) => problem.people.some((one) => one.id === id))
        expect([...unplaced, ...placed.map(({ person }) => person)].sort()).toEqual([...arrived].sort())
      })
      expect(steps[0]?.moves).toEqual([])
    }),
  )
})

test('[BA19] a seating as even as can be gets no proposal', () => {
  const problem = drawnProblem(3, { people: 30, groups: 4, interpreted: 4, pins: 0, apart: 0, together: 0 })
  expect(ladder(problem, { current: seated(problem) }).steps).toHaveLength(1)
})

test('[BA19] nobody moves who could stay without making anything less even', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const problem = drawnProblem(seed, { people: 30, groups: 4, interpreted: 1, pins: 0, apart: 3, together: 0 })
    const before = balanceGroups(problem)
    if (!before.ok) continue
    const absent = problem.people.flatMap(({ id }, at) => ((at + seed) % 7 === 0 ? [id] : []))
    for (const { moves, assignment, levels } of ladder(problem, { current: before.assignment, absent }).steps) {
      const idle = moves.filter(({ person, from }) => {
        const back = { ...assignment, [person]: from }
        const measured = measureAssignment(problem, back).map(({ excess }) => excess)
        const isAllowed = obstaclesTo(problem, assignment, person, from).length === 0
        return (
          isAllowed &&
          compareInOrder(
            measured,
            levels.map(({ excess }) => excess),
          ) <= 0
        )
      })
      expect({ seed, idle }).toEqual({ seed, idle: [] })
    }
  }
})
