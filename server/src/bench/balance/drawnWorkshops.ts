/** Workshops to measure balance with: two-platform ones of the usual size and shape, and larger ones of a like mix. */
import type { BalanceGroup, BalancePerson, BalanceProblem } from '@plenaria/shared/balance/balanceProblem'
import { createRandom, type Random } from '@plenaria/shared/balance/seededRandom'

const COUNTRIES = 11
const SECOND_PLATFORM_COUNTRIES = 7
const OBSERVERS = 6

export const FIRST = 'rcm'
export const SECOND = 'mirps'

const groupsOf = (count: number, interpreted: number): BalanceGroup[] =>
  Array.from({ length: count }, (_, at) => ({ id: `group-${at + 1}`, mode: at < interpreted ? 'interpreted' : 'es' }))

/** One or two delegates of a country; where the second platform's seat is nobody's, a technical team brings its own person. */
const delegationOf = (country: number, random: Random): BalancePerson[] => {
  const delegation = `country-${country + 1}`
  const base = { delegation, kind: 'delegate' as const, understands: country % 4 === 3 ? ['en'] : ['es'] }
  const isMember = country < SECOND_PLATFORM_COUNTRIES
  const isConcurrent = isMember && random(2) === 0
  const delegates = Array.from({ length: 1 + random(2) }, (_, at): BalancePerson => {
    return {
      ...base,
      id: `${delegation}-${at + 1}`,
      represents: isConcurrent && (at === 0 || random(3) === 0) ? [FIRST, SECOND] : [FIRST],
    }
  })
  const technical: BalancePerson = { ...base, id: `${delegation}-technical`, represents: [SECOND] }
  return isMember && !isConcurrent ? [...delegates, technical] : delegates
}

/** Some thirty people of eleven countries and two agencies, in four interpreted groups. */
export const regionalProblem = (seed: number): BalanceProblem => {
  const random = createRandom(seed)
  const observers = Array.from({ length: OBSERVERS }, (_, at): BalancePerson => {
    const organisation = at < OBSERVERS / 2 ? 'first-agency' : 'second-agency'
    return { id: `observer-${at + 1}`, kind: 'observer', represents: [], organisation, understands: ['es', 'en'] }
  })
  return {
    platforms: [FIRST, SECOND],
    people: [...Array.from({ length: COUNTRIES }, (_, country) => delegationOf(country, random)).flat(), ...observers],
    groups: groupsOf(4, 4),
    seed,
  }
}

export type Size = { people: number; groups: number; interpreted: number; rules: number }

const personOf = (at: number, people: number, random: Random): BalancePerson => {
  const country = random(Math.ceil(people / 8))
  const understands = random(4) === 0 ? ['es', 'en'] : country % 5 === 4 ? ['en'] : ['es']
  const base = { id: `person-${at + 1}`, understands }
  if (random(8) === 0) return { ...base, kind: 'observer', represents: [], organisation: `agency-${random(4)}` }
  const choices = country % 5 < 3 ? [[FIRST], [FIRST], [SECOND], [FIRST, SECOND]] : [[FIRST]]
  const represents = choices[random(choices.length)] ?? [FIRST]
  return { ...base, kind: 'delegate', delegation: `country-${country}`, represents, institution: `kind-${random(2)}` }
}

/** @param size `rules` people are pinned where anybody may sit, and as many pairs kept apart */
export const largeProblem = (seed: number, { people: count, groups, interpreted, rules }: Size): BalanceProblem => {
  const random = createRandom(seed)
  const people = Array.from({ length: count }, (_, at) => personOf(at, count, random))
  const at = (index: number) => people[index % count]?.id ?? ''
  return {
    platforms: [FIRST, SECOND],
    people,
    groups: groupsOf(groups, interpreted),
    pins: Array.from({ length: rules }, (_, rule): [string, string] => [
      at(rule * 7),
      `group-${1 + random(interpreted)}`,
    ]),
    apart: Array.from({ length: rules }, (_, rule): [string, string] => [at(rule * 11 + 1), at(rule * 13 + 3)]).filter(
      ([a, b]) => a !== b,
    ),
    seed,
  }
}
