/** Which sets of people are to be spread evenly, and at which level. The numbers are computed elsewhere. */
import type { BalancePerson } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { type LevelName, levelNames } from './level.ts'
import type { PreparedProblem } from './preparedProblem.ts'
import { seatsOf } from './seatsAndVoices.ts'

export interface TrackedSet {
  /** Position in `levelNames`. */
  readonly level: number
  readonly name: string
  /** Positions in the prepared list of people. */
  readonly people: readonly number[]
}

const hasSeat = (person: BalancePerson, platform: string) => seatsOf(person).has(platform)
const isConcurrent = (person: BalancePerson) => seatsOf(person).size > 1
const isBilingual = (person: BalancePerson) => new Set(person.understands).size > 1

/** The sets of a problem, in the order of their levels; within a level in a fixed order; empty sets are left out. */
export function trackedSets({ people, platforms }: PreparedProblem): TrackedSet[] {
  const where = (level: LevelName, name: string, belongs: (person: BalancePerson) => boolean): TrackedSet => ({
    level: levelNames.indexOf(level),
    name,
    people: people.flatMap((person, at) => (belongs(person) ? [at] : [])),
  })
  const byKey = (level: LevelName, prefix: string, keyOf: (person: BalancePerson) => string | undefined) =>
    [...new Set(people.flatMap((person) => keyOf(person) ?? []))]
      .sort(byCodeUnit)
      .map((key) => where(level, prefix + key, (person) => keyOf(person) === key))
  return [
    ...platforms.map((platform) => where('platforms', platform, (person) => hasSeat(person, platform))),
    where('size', 'everyone', () => true),
    ...byKey('countries', '', (person) => person.delegation),
    where('voices', 'concurrent', isConcurrent),
    where('voices', 'observers', (person) => person.kind === 'observer'),
    where('voices', 'experts', (person) => person.kind === 'expert'),
    ...byKey('finer', 'organisation:', (person) => person.organisation),
    ...byKey('finer', 'institution:', (person) => person.institution),
    where('finer', 'bilingual', isBilingual),
  ].filter((set) => set.people.length > 0)
}
