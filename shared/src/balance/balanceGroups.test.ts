/** The rules of `SPEC.md` by example. */
import { describe, expect, test } from 'vitest'
import { brokenSeatingRules } from '../testing/brokenSeatingRules.ts'
import { regionalWorkshop } from '../testing/balanceProblems.ts'
import { balanceGroups } from './balanceGroups.ts'
import { type BalancePerson, type BalanceProblem, balanceProblemSchema } from './balanceProblem.ts'

const person = (id: string, more: Partial<BalancePerson> = {}): BalancePerson => {
  return { id, kind: 'delegate', represents: ['RCM'], understands: ['es'], ...more }
}

const small = (people: BalancePerson[], more: Partial<BalanceProblem> = {}): BalanceProblem => ({
  platforms: ['RCM', 'MIRPS'],
  people,
  groups: [
    { id: 'A', mode: 'es' },
    { id: 'B', mode: 'es' },
  ],
  ...more,
})

const seated = (problem: BalanceProblem) => {
  const result = balanceGroups(problem)
  if (!result.ok) throw new Error(result.conflicts.map(({ message }) => message.en).join(' '))
  expect(brokenSeatingRules(problem, result.assignment)).toEqual([])
  const level = (name: string) => result.levels.find((each) => each.name === name)
  const set = (name: string) => result.levels.flatMap(({ sets }) => sets).find((each) => each.name === name)
  return { ...result, level, set }
}

const conflictsOf = (problem: BalanceProblem) => {
  const result = balanceGroups(problem)
  return result.ok ? [] : result.conflicts
}

describe('the regional workshop', () => {
  test.each([0, 3, 5, 7])('[BA2] with %i concurrent delegations every level is even and proven', (concurrent) => {
    const { levels } = seated(regionalWorkshop(concurrent))
    expect(levels.map(({ name, excess, status }) => [name, excess, status])).toEqual([
      ['platforms', 0, 'proven'],
      ['size', 0, 'proven'],
      ['countries', 0, 'proven'],
      ['voices', 0, 'proven'],
      ['finer', 0, 'proven'],
    ])
  })

  test('[BA2] platforms and sizes are even with two interpreted groups of four', () => {
    const { level } = seated(regionalWorkshop(4, ['interpreted', 'es', 'interpreted', 'es']))
    expect(level('platforms')?.excess).toBe(0)
    expect(level('size')?.excess).toBe(0)
  })

  test('[BA2] the search goes on where no single swap leads further', () => {
    const problem = regionalWorkshop(3, ['interpreted', 'interpreted', 'interpreted'])
    const seeds = Array.from({ length: 12 }, (_, seed) => seed)
    const excesses = seeds.flatMap((seed) => seated({ ...problem, seed }).levels.map(({ excess }) => excess))
    expect(new Set(excesses)).toEqual(new Set([0]))
  })

  test('[BA11] the price of one interpreter team is shown as excess that is proven to be unavoidable', () => {
    const { level } = seated(regionalWorkshop(4, ['interpreted', 'es', 'es', 'es']))
    expect(level('countries')).toMatchObject({ excess: 3, bound: 3, status: 'proven' })
    expect(level('platforms')).toMatchObject({ excess: 0, status: 'proven' })
  })

  test('[BA3] [BA4] seats, voices and observers are counted apart', () => {
    const { set } = seated(regionalWorkshop(7))
    expect(set('RCM')?.band).toEqual([5, 6])
    expect(set('MIRPS')?.band).toEqual([1, 2])
    expect(set('concurrent')?.band).toEqual([1, 2])
    expect(Object.values(set('observers')?.perGroup ?? {}).sort((a, b) => a - b)).toEqual([1, 1, 2, 2])
  })
})

describe('what is balanced', () => {
  test('[BA3] an observer never counts for a platform', () => {
    const { set } = seated(small([person('a', { kind: 'observer' }), person('b'), person('c')]))
    expect(set('RCM')?.band).toEqual([1, 1])
  })

  test('[BA2] [BA11] countries give way to platforms, and the level claims no proof', () => {
    const people = [
      person('a', { delegation: 'x' }),
      person('b', { delegation: 'y' }),
      person('c', { delegation: 'x', represents: ['MIRPS'] }),
      person('d', { delegation: 'y', represents: ['MIRPS'] }),
    ]
    const { assignment, level } = seated(
      small(people, {
        pins: [
          ['a', 'A'],
          ['c', 'A'],
        ],
      }),
    )
    expect(assignment).toEqual({ a: 'A', b: 'B', c: 'A', d: 'B' })
    expect(level('platforms')?.excess).toBe(0)
    expect(level('countries')).toMatchObject({ excess: 2, bound: 1, status: 'best' })
  })

  test('[BA1] nobody at all is seated without fault', () => {
    expect(seated(small([])).assignment).toEqual({})
  })

  test('[BA9] the bound knows that people kept together cannot be spread', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, { delegation: id < 'c' ? 'x' : id }))
    const { level } = seated(small(people, { together: [['a', 'b']] }))
    expect(level('countries')).toMatchObject({ excess: 1, bound: 1, status: 'proven' })
  })
})

describe('what is never traded', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => person(id))

  test('[BA6] a group in one language takes only those who understand it, however uneven that is', () => {
    const guests = ['g', 'h', 'i', 'j'].map((id) => person(id, { understands: ['en'] }))
    const groups = [
      { id: 'A', mode: 'es' },
      { id: 'B', mode: 'en' },
    ]
    const { assignment } = seated(small([...people, ...guests], { groups }))
    expect(Object.values(assignment).filter((group) => group === 'A')).toHaveLength(6)
  })

  test('[BA7] [BA8] [BA9] [BA10] pins, people apart, people together by chains and capacities hold at once', () => {
    const rules: Partial<BalanceProblem> = {
      pins: [['a', 'B']],
      apart: [['a', 'b']],
      together: [
        ['b', 'c'],
        ['c', 'd'],
      ],
      capacity: { A: 3, B: 3 },
    }
    expect(seated(small(people, rules)).assignment).toEqual({ a: 'B', b: 'A', c: 'A', d: 'A', e: 'B', f: 'B' })
  })

  test('[BA10] a dead end of the first attempt is not taken for an impossible problem', () => {
    const couples = ['b', 'c', 'd', 'e', 'f', 'g'].flatMap((id) => [person(id), person(`${id}2`)])
    const together = couples.flatMap(({ id }) => (id.endsWith('2') ? [[id.slice(0, 1), id]] : []))
    const triples = ['x', 'y'].flatMap((id) => [person(id), person(`${id}2`), person(`${id}3`)])
    const trios = ['x', 'y'].map((id) => [id, `${id}2`, `${id}3`])
    const problem = small([...couples, ...triples], { together: [...together, ...trios], capacity: { A: 12, B: 6 } })
    expect(brokenSeatingRules(problem, seated(problem).assignment)).toEqual([])
  })
})

describe('what can be trusted', () => {
  test('[BA12] the seed decides between equals', () => {
    const bySeed = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(seated({ ...regionalWorkshop(4), seed }))))
    expect(bySeed.size).toBeGreaterThan(1)
  })

  test('[BA12] hostile ids are ids like any other', () => {
    const { assignment } = seated(small([person('__proto__'), person('constructor')]))
    expect(Object.keys(assignment)).toEqual(['__proto__', 'constructor'])
  })
})

describe('when it cannot be done', () => {
  test('[BA13] every duplicate and every unknown id is reported', () => {
    const problem = small([person('a'), person('a'), person('b', { represents: ['OCAM'] })], {
      pins: [['z', 'C']],
      capacity: { D: 4 },
    })
    const found = conflictsOf(problem).map(({ code, people, groups }) => [code, ...people, ...groups])
    expect(found).toEqual([['duplicate', 'a'], ['unknown'], ['unknown', 'C'], ['unknown', 'D'], ['unknown', 'z']])
  })

  test('[BA14] three people pinned where nobody speaks their language are three clashes', () => {
    const guests = ['x', 'y', 'z'].map((id) => person(id, { understands: ['en'] }))
    const pins = guests.map(({ id }): [string, string] => [id, 'A'])
    const groups = [
      { id: 'A', mode: 'es' },
      { id: 'B', mode: 'interpreted' },
    ]
    const conflicts = conflictsOf(small([person('a'), ...guests], { groups, pins }))
    expect(conflicts.map(({ code }) => code)).toEqual(['clash', 'clash', 'clash'])
    expect(new Set(conflicts.map(({ people }) => people.join()))).toEqual(new Set(['x', 'y', 'z']))
  })

  test('[BA14] only the rules of the clash are named, in both languages', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id))
    const rules: Partial<BalanceProblem> = {
      pins: [
        ['a', 'A'],
        ['b', 'A'],
        ['d', 'B'],
      ],
      apart: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    }
    expect(conflictsOf(small(people, rules))).toEqual([
      {
        code: 'clash',
        message: {
          es: 'No pueden cumplirse a la vez: separar a a y b; el lugar fijo de a y b en A.',
          en: 'These cannot all hold: keeping a and b apart; the fixed place of a and b in A.',
        },
        people: ['a', 'b'],
        groups: ['A'],
      },
    ])
  })

  test('[BA14] too few seats name the capacities', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((id) => person(id))
    const [conflict] = conflictsOf(small(people, { capacity: { A: 2, B: 2 } }))
    expect(conflict).toMatchObject({ code: 'clash', people: [], groups: ['A', 'B'] })
    expect(conflict?.message.en).toBe('These cannot all hold: the capacity of A and B (2 each).')
  })

  test('[BA14] a person whose language no group uses is named', () => {
    const [conflict] = conflictsOf(small([person('a'), person('b', { understands: ['fr'] })]))
    expect(conflict?.message.en).toBe('This cannot hold: the languages of b, which no group uses.')
  })

  test('[BA14] more people mutually apart than groups are named', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id))
    const apart: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['c', 'd'],
    ]
    expect(conflictsOf(small(people, { apart }))[0]).toMatchObject({ code: 'clash', people: ['a', 'b', 'c'] })
  })

  test('[BA15] a search that gives up claims no proof', () => {
    const edges = [2, 3, 4, 5].reduce(mycielski, [[0, 1]])
    const names = [...new Set(edges.flat())].map((number) => person(`p${number}`))
    const groups = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, mode: 'es' }))
    const apart = edges.map(([a, b]): [string, string] => [`p${a}`, `p${b}`])
    const found = conflictsOf(small(names, { groups, apart }))
    expect(found.map(({ code }) => code)).toEqual(['notFound'])
  })
})

test('the schema takes the documented shape and refuses a misspelt rule', () => {
  const problem = regionalWorkshop(4)
  expect(balanceProblemSchema.parse(problem)).toEqual(problem)
  expect(balanceProblemSchema.safeParse({ ...problem, capacities: {} }).success).toBe(false)
})

/** Mycielski's construction: one more colour is needed, although no larger clique appears. */
function mycielski(edges: readonly (readonly [number, number])[]): [number, number][] {
  const size = Math.max(...edges.flat()) + 1
  const copies = edges.flatMap(([a, b]): [number, number][] => [
    [a, size + b],
    [size + a, b],
  ])
  const apex = Array.from({ length: size }, (_, at): [number, number] => [size + at, 2 * size])
  return [...edges.map(([a, b]): [number, number] => [a, b]), ...copies, ...apex]
}
