/** Balancing problems for tests: the workshop that the field knows, and arbitrary ones for laws. */
import fc from 'fast-check'
import type { BalancePerson, BalanceProblem } from '../balance/balanceProblem.ts'

const mirps = ['belize', 'costa-rica', 'el-salvador', 'guatemala', 'honduras', 'mexico', 'panama']
const english = ['belize', 'canada', 'united-states']
const countries = [...mirps, 'canada', 'dominican-republic', 'nicaragua', 'united-states']

function delegation(country: string, isConcurrent: boolean): BalancePerson[] {
  const understands = english.includes(country) ? ['en'] : ['es']
  const shared = { delegation: country, kind: 'delegate' as const, understands }
  const seconds = mirps.includes(country) && isConcurrent ? ['RCM', 'MIRPS'] : ['RCM']
  const people: BalancePerson[] = [
    { ...shared, id: `${country}-1`, represents: ['RCM'], institution: 'migration' },
    { ...shared, id: `${country}-2`, represents: seconds, institution: 'foreign-affairs' },
  ]
  const needsTechnicalTeam = mirps.includes(country) && !isConcurrent
  return needsTechnicalTeam ? [...people, { ...shared, id: `${country}-technical`, represents: ['MIRPS'] }] : people
}

const observer = (number: number): BalancePerson => ({
  id: `observer-${number}`,
  kind: 'observer',
  represents: [],
  organisation: number < 4 ? 'first-agency' : 'second-agency',
  understands: ['es', 'en'],
})

/**
 * Eleven countries with two delegates each, seven of them MIRPS states, six observers and an expert, in four groups.
 *
 * @param concurrent how many MIRPS states have one person for both platforms; the others add a technical team
 */
export function regionalWorkshop(concurrent: number, modes = Array.from({ length: 4 }, () => 'interpreted')) {
  const expert: BalancePerson = { id: 'expert-1', kind: 'expert', represents: [], understands: ['es', 'en'] }
  const problem: BalanceProblem = {
    platforms: ['RCM', 'MIRPS'],
    people: [
      ...countries.flatMap((country, at) => delegation(country, at < concurrent)),
      ...[1, 2, 3, 4, 5, 6].map(observer),
      expert,
    ],
    groups: modes.map((mode, at) => ({ id: `group-${at + 1}`, mode })),
    seed: 7,
  }
  return problem
}

const arbitraryPerson = fc.record({
  delegation: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
  represents: fc.subarray(['P', 'Q']),
  kind: fc.constantFrom('delegate' as const, 'delegate' as const, 'observer' as const, 'expert' as const),
  institution: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  understands: fc.subarray(['es', 'en'], { minLength: 1 }),
})

/** Problems with every kind of rule; many of them have no solution. */
export const arbitraryProblem = (most: {
  people: number
  groups: number
  rules: number
}): fc.Arbitrary<BalanceProblem> =>
  fc
    .record({
      people: fc.array(arbitraryPerson, { maxLength: most.people }),
      modes: fc.array(fc.constantFrom('interpreted', 'interpreted', 'es', 'en'), {
        minLength: 1,
        maxLength: most.groups,
      }),
      seed: fc.nat(),
    })
    .chain(({ people, modes, seed }) => {
      const groups = modes.map((mode, at) => ({ id: `g${at}`, mode }))
      const named = people.map((person, at) => ({ ...person, id: `p${at}` }))
      const bare: BalanceProblem = { platforms: ['P', 'Q'], people: named, groups, seed }
      const fixed = fc.constant(bare)
      if (named.length < 2) return fixed
      const person = fc.constantFrom(...named.map(({ id }) => id))
      const group = fc.constantFrom(...groups.map(({ id }) => id))
      const rules = { maxLength: most.rules }
      return fc
        .tuple(
          fixed,
          fc.record({
            pins: fc.array(fc.tuple(person, group), rules),
            apart: fc.array(
              fc
                .uniqueArray(person, { minLength: 2, maxLength: 2 })
                .map(([a = '', b = '']): [string, string] => [a, b]),
              rules,
            ),
            together: fc.array(fc.uniqueArray(person, { minLength: 2, maxLength: 3 }), { maxLength: 1 }),
            capacity: fc.dictionary(group, fc.integer({ min: 1, max: Math.ceil(named.length / groups.length) + 2 }), {
              maxKeys: most.groups,
            }),
          }),
        )
        .map(([problem, written]) => ({ ...problem, ...written }))
    })

/** No rules at all, and only sets of two laminar families: everyone ⊃ P ⊃ delegations, and Q ⊃ concurrent. */
export const laminarProblem: fc.Arbitrary<BalanceProblem> = fc
  .record({
    delegates: fc.array(fc.record({ country: fc.nat({ max: 8 }), isConcurrent: fc.boolean() }), { maxLength: 40 }),
    others: fc.array(fc.constantFrom('technical', 'observer', 'expert'), { maxLength: 15 }),
    groupCount: fc.integer({ min: 1, max: 9 }),
    seed: fc.nat(),
  })
  .map(({ delegates, others, groupCount, seed }) => ({
    platforms: ['P', 'Q'],
    people: [
      ...delegates.map(({ country, isConcurrent }, at): BalancePerson => {
        const represents = isConcurrent ? ['P', 'Q'] : ['P']
        return { id: `d${at}`, delegation: `c${country}`, represents, kind: 'delegate', understands: ['es'] }
      }),
      ...others.map((role, at): BalancePerson => {
        const kind = role === 'observer' || role === 'expert' ? role : 'delegate'
        return { id: `o${at}`, represents: role === 'technical' ? ['Q'] : [], kind, understands: ['es'] }
      }),
    ],
    groups: Array.from({ length: groupCount }, (_, at) => ({ id: `g${at}`, mode: 'es' })),
    seed,
  }))
