/** Explanations say what is true: a price is reached by dropping the rule, and a reason is found by trying the change. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryProblem, regionalWorkshop } from '../testing/balanceProblems.ts'
import { brokenSeatingRules } from '../testing/brokenSeatingRules.ts'
import { balanceGroups } from './balanceGroups.ts'
import type { BalancePerson, BalanceProblem } from './balanceProblem.ts'
import { explainBalance } from './explainBalance.ts'
import { measureAssignment } from './measureAssignment.ts'
import { priceRules } from './priceRules.ts'
import { ruleBreaches } from './ruleBreaches.ts'
import { seatsAndVoices } from './seatsAndVoices.ts'
import { whyHere } from './whyHere.ts'

const seated = (problem: BalanceProblem) => {
  const result = balanceGroups(problem)
  if (!result.ok) throw new Error('This problem has a seating.')
  return result.assignment
}

const person = (id: string, more: Partial<BalancePerson> = {}): BalancePerson => ({
  id,
  kind: 'delegate',
  represents: ['P'],
  understands: ['es'],
  ...more,
})

const four: BalanceProblem = {
  platforms: ['P', 'Q'],
  people: [person('a'), person('b'), person('c', { represents: ['Q'] }), person('d', { represents: ['Q'] })],
  groups: [
    { id: 'A', mode: 'es' },
    { id: 'B', mode: 'es' },
  ],
}

describe('the price of a rule', () => {
  test('[BA26] people together who spoil the platforms are priced, and people apart who spoil nothing are not', () => {
    const problem: BalanceProblem = { ...four, apart: [['a', 'c']], together: [['a', 'b']] }
    const prices = priceRules(problem, seated(problem))
    expect(prices).toEqual([
      { rule: { kind: 'apart', people: ['a', 'c'], groups: [] }, price: 'noneFound', gains: [] },
      {
        rule: { kind: 'together', people: ['a', 'b'], groups: [] },
        price: 'something',
        gains: [
          { level: 'platforms', excessBefore: 1, excessAfter: 0 },
          { level: 'size', excessBefore: 1, excessAfter: 0 },
        ],
      },
    ])
  })

  test('[BA26] a group that is not interpreted is priced by what interpretation would bring', () => {
    const guests = ['x', 'y'].map((id) => person(id, { understands: ['en'] }))
    const groups = [
      { id: 'A', mode: 'interpreted' },
      { id: 'B', mode: 'es' },
    ]
    const problem = { ...four, people: [...guests, person('c', { represents: ['Q'] })], groups }
    expect(priceRules(problem, seated(problem))).toEqual([
      {
        rule: { kind: 'language', people: ['x', 'y'], groups: ['B'] },
        price: 'something',
        gains: [{ level: 'platforms', excessBefore: 1, excessAfter: 0 }],
      },
    ])
  })

  test('[BA26] where everything is proven even, every rule costs nothing', () => {
    const problem: BalanceProblem = { ...four, pins: [['a', 'A']], capacity: { A: 2, B: 3 } }
    expect(priceRules(problem, seated(problem)).map(({ price }) => price)).toEqual(['nothing', 'nothing', 'nothing'])
  })
})

/** The problem without one of its written rules. */
const without = (problem: BalanceProblem, { kind, people, groups }: ReturnType<typeof priceRules>[number]['rule']) => {
  const alike = (ids: readonly string[]) => [...new Set(ids)].sort().join() === [...people].sort().join()
  switch (kind) {
    case 'pin':
      return {
        ...problem,
        pins: problem.pins?.filter(([who, where]) => who !== people[0] || where !== groups[0]) ?? [],
      }
    case 'apart':
      return { ...problem, apart: problem.apart?.filter((pair) => !alike(pair)) ?? [] }
    case 'together':
      return { ...problem, together: problem.together?.filter((ids) => !alike(ids)) ?? [] }
    case 'capacity': {
      const { [groups[0] ?? '']: dropped, ...capacity } = problem.capacity ?? {}
      return { ...problem, capacity: dropped === undefined ? {} : capacity }
    }
    case 'language':
      return {
        ...problem,
        groups: problem.groups.map((one) => (one.id === groups[0] ? { ...one, mode: 'interpreted' } : one)),
      }
  }
}

test('[BA26] law: what a rule costs is never more than what there is to gain without it, and never hides a proof', () => {
  fc.assert(
    fc.property(arbitraryProblem({ people: 12, groups: 3, rules: 2 }), (problem) => {
      const result = balanceGroups(problem)
      if (!result.ok) return
      for (const { rule, price, gains } of priceRules(problem, result.assignment)) {
        const freer = without(problem, rule)
        const free = balanceGroups(freer)
        if (!free.ok) throw new Error('Fewer rules cannot be harder to keep.')
        const bounds = measureAssignment(freer, result.assignment)
        for (const { level, excessAfter } of gains) {
          expect(excessAfter).toBeGreaterThanOrEqual(bounds.find(({ name }) => name === level)?.bound ?? 0)
        }
        const [first] = gains
        expect(first === undefined || first.excessAfter < first.excessBefore).toBe(true)
        expect(price !== 'nothing' || bounds.every(({ status }) => status === 'proven')).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

describe('why here', () => {
  test('[BA27] names the sets that would be less even by a move, and an exchange that changes nothing', () => {
    const why = whyHere(four, { a: 'A', b: 'B', c: 'A', d: 'B' }, 'a')
    expect(why?.others).toEqual([
      {
        group: 'B',
        move: {
          verdict: 'worse',
          forbiddenBy: [],
          changes: [
            {
              level: 'platforms',
              excessBefore: 0,
              excessAfter: 1,
              sets: [{ name: 'P', here: [1, 0], there: [1, 2], excessChange: 1 }],
            },
            {
              level: 'size',
              excessBefore: 0,
              excessAfter: 1,
              sets: [{ name: 'everyone', here: [2, 1], there: [2, 3], excessChange: 1 }],
            },
          ],
        },
        exchange: { with: 'b', verdict: 'equal', forbiddenBy: [], changes: [] },
      },
    ])
  })

  test('[BA27] names the rules that forbid it', () => {
    const problem: BalanceProblem = { ...four, pins: [['a', 'A']], apart: [['a', 'd']], capacity: { B: 2 } }
    const [other] = whyHere(problem, { a: 'A', b: 'B', c: 'A', d: 'B' }, 'a')?.others ?? []
    expect(other?.move.forbiddenBy.map(({ kind }) => kind)).toEqual(['apart', 'capacity', 'pin'])
    expect(other?.exchange).toBeNull()
  })

  test('[BA27] a rule that is broken already forbids nothing', () => {
    const groups = [...four.groups, { id: 'C', mode: 'es' }]
    const why = whyHere({ ...four, groups, pins: [['a', 'B']] }, { a: 'A', b: 'B', c: 'A', d: 'B' }, 'a')
    expect(why?.others.map(({ group, move }) => [group, move.forbiddenBy])).toEqual([
      ['B', []],
      ['C', []],
    ])
  })

  test('[BA27] whoever has no seat has no reason', () => {
    expect(whyHere(four, { a: 'A' }, 'b')).toBeNull()
    expect(whyHere(four, { a: 'A' }, 'nobody')).toBeNull()
  })

  test('[BA27] law: every reason is what measuring the change by hand gives', () => {
    fc.assert(
      fc.property(arbitraryProblem({ people: 10, groups: 3, rules: 2 }), fc.nat(), (problem, pick) => {
        const result = balanceGroups(problem)
        const id = problem.people[pick % Math.max(1, problem.people.length)]?.id
        if (!result.ok || id === undefined) return
        const { assignment, levels } = result
        for (const { group, move, exchange } of whyHere(problem, assignment, id)?.others ?? []) {
          const here = assignment[id] ?? ''
          const tried = [{ change: move, seats: { ...assignment, [id]: group } }]
          if (exchange) tried.push({ change: exchange, seats: { ...assignment, [id]: group, [exchange.with]: here } })
          for (const { change, seats } of tried) {
            expect(change.verdict === 'forbidden').toBe(brokenSeatingRules(problem, seats).length > 0)
            expect(change.forbiddenBy).toEqual(ruleBreaches(problem, seats))
            const after = measureAssignment(problem, seats).map(({ name, excess }) => [name, excess])
            const told = levels.map(({ name, excess }) => {
              return [name, change.changes.find(({ level }) => level === name)?.excessAfter ?? excess]
            })
            expect(told).toEqual(after)
          }
        }
      }),
    )
  })
})

describe('the record', () => {
  test('[BA28] a concurrent person holds two seats and has one voice; an observer has none', () => {
    const people = [person('a', { represents: ['P', 'Q'] }), person('b'), person('o', { kind: 'observer' })]
    const [group] = seatsAndVoices({ ...four, people }, { a: 'A', b: 'A', o: 'A' })
    expect(group).toEqual({
      group: 'A',
      people: 3,
      voices: 2,
      concurrent: 1,
      platforms: [
        { platform: 'P', seats: 2, ownVoices: 1 },
        { platform: 'Q', seats: 1, ownVoices: 0 },
      ],
    })
  })

  test('[BA29] equal problems give equal records, in whatever order they are written', () => {
    const problem = {
      ...regionalWorkshop(4, ['interpreted', 'es', 'es', 'es']),
      apart: [['honduras-1', 'mexico-1'] as [string, string]],
    }
    const assignment = seated(problem)
    const people = problem.people.map(({ understands, represents, ...rest }) => ({
      represents: [...represents].reverse(),
      understands: [...understands].reverse(),
      ...rest,
    }))
    const again = { ...problem, people: people.reverse(), groups: [...problem.groups].reverse() }
    const record = explainBalance(problem, assignment)
    expect(JSON.stringify(explainBalance(again, assignment))).toBe(JSON.stringify(record))
    expect(record.input).not.toBe(explainBalance({ ...problem, apart: [] }, assignment).input)
    expect(record.prices.filter(({ price }) => price === 'something').map(({ rule }) => rule.kind)).toContain(
      'language',
    )
  })

  test('[BA29] a rule that was broken by hand is in it', () => {
    const { broken } = explainBalance({ ...four, pins: [['a', 'B']] }, { a: 'A', b: 'B', c: 'A', d: 'B' })
    expect(broken).toEqual([{ kind: 'pin', people: ['a'], groups: ['B'] }])
  })
})
