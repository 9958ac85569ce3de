/** A problem in its canonical form, so that the order of the input never shows in the outcome. It decides nothing. */
import type { BalanceGroup, BalancePerson, BalanceProblem } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'

/** One hard rule. People and groups are positions in the prepared lists. */
export type SeatingRule =
  | { readonly kind: 'pin' | 'language'; readonly people: readonly [number]; readonly groups: readonly number[] }
  | { readonly kind: 'apart'; readonly people: readonly [number, number]; readonly groups: readonly [] }
  | { readonly kind: 'together'; readonly people: readonly number[]; readonly groups: readonly [] }
  | {
      readonly kind: 'capacity'
      readonly people: readonly []
      readonly groups: readonly [number]
      readonly seats: number
    }

export interface PreparedProblem {
  readonly platforms: readonly string[]
  readonly people: readonly BalancePerson[]
  readonly groups: readonly BalanceGroup[]
  readonly rules: readonly SeatingRule[]
  readonly seed: number
}

const sortedById = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => byCodeUnit(a.id, b.id))

type Positions = ReadonlyMap<string, number>

const positions = (items: readonly { id: string }[]): Positions => new Map(items.map((item, at) => [item.id, at]))

export const canFollow = (person: BalancePerson, group: BalanceGroup): boolean =>
  group.mode === 'interpreted' || person.understands.includes(group.mode)

const languageRules = (people: readonly BalancePerson[], groups: readonly BalanceGroup[]): SeatingRule[] =>
  people.flatMap((person, at): SeatingRule[] => {
    const followed = groups.flatMap((group, to) => (canFollow(person, group) ? [to] : []))
    return followed.length === groups.length ? [] : [{ kind: 'language', people: [at], groups: followed }]
  })

/** The positions of those ids that are known, in ascending order. */
const known = (ids: readonly string[], at: Positions) => ids.flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b)

function writtenRules(problem: BalanceProblem, person: Positions, group: Positions): SeatingRule[] {
  const pins = (problem.pins ?? []).flatMap(([who, where]): SeatingRule[] => {
    const [[at], [to]] = [known([who], person), known([where], group)]
    return at === undefined || to === undefined ? [] : [{ kind: 'pin', people: [at], groups: [to] }]
  })
  const apart = (problem.apart ?? []).flatMap((pair): SeatingRule[] => {
    const [a, b] = known(pair, person)
    return a === undefined || b === undefined ? [] : [{ kind: 'apart', people: [a, b], groups: [] }]
  })
  const together = (problem.together ?? []).flatMap((ids): SeatingRule[] => {
    const people = known([...new Set(ids)], person)
    return people.length < 2 ? [] : [{ kind: 'together', people, groups: [] }]
  })
  const capacity = Object.entries(problem.capacity ?? {}).flatMap(([id, seats]): SeatingRule[] =>
    known([id], group).map((at) => ({ kind: 'capacity', people: [], groups: [at], seats })),
  )
  const distinct = new Map([...pins, ...apart, ...together, ...capacity].map((rule) => [JSON.stringify(rule), rule]))
  return [...distinct].sort(([a], [b]) => byCodeUnit(a, b)).map(([, rule]) => rule)
}

/** Sorts people, groups, platforms and rules, and drops what refers to unknown ids (see `referenceConflicts`). */
export function prepareProblem(problem: BalanceProblem): PreparedProblem {
  const people = sortedById(problem.people)
  const groups = sortedById(problem.groups)
  return {
    platforms: [...new Set(problem.platforms)].sort(byCodeUnit),
    people,
    groups,
    rules: [...writtenRules(problem, positions(people), positions(groups)), ...languageRules(people, groups)],
    seed: problem.seed ?? 0,
  }
}
