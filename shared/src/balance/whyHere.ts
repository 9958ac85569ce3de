/** Why a person sits in this group and not in another: for every other group what forbids it or what would get worse. */
import type { BalanceProblem } from './balanceProblem.ts'
import { type LevelName, levelNames } from './level.ts'
import { type PreparedProblem, prepareProblem } from './preparedProblem.ts'
import { isBroken, type NamedRule, namedRule, positionsOf } from './ruleBreaches.ts'
import { type Assignment, groupOfPerson, seatedProblem } from './seatedProblem.ts'
import { plainSquares } from './setBounds.ts'
import { type TrackedSet, trackedSets } from './trackedSets.ts'

/** What happens to one set: its people here and there, before and after. */
export interface SetChange {
  /** As in `SetBalance`. */
  readonly name: string
  readonly here: readonly [number, number]
  readonly there: readonly [number, number]
  /** Positive: less even than before. */
  readonly excessChange: number
}

export interface LevelChange {
  readonly level: LevelName
  readonly excessBefore: number
  readonly excessAfter: number
  /** The sets whose excess changes. */
  readonly sets: readonly SetChange[]
}

/** `worse` and `better` are said of the first level that changes; `equal` means that no level does. */
export type Verdict = 'forbidden' | 'worse' | 'equal' | 'better'

export interface Change {
  readonly verdict: Verdict
  /** Rules that it would break and that hold now; empty unless it is forbidden. */
  readonly forbiddenBy: readonly NamedRule[]
  /** The levels that change, most important first; told of what is forbidden too. */
  readonly changes: readonly LevelChange[]
}

export interface OtherGroup {
  readonly group: string
  /** The person goes there and nobody comes back. */
  readonly move: Change
  /** The best exchange with somebody of that group; null when the group is empty or every exchange is forbidden. */
  readonly exchange: (Change & { readonly with: string }) | null
}

export interface WhyHere {
  readonly person: string
  readonly group: string
  /** Every other group, in the order of ids. */
  readonly others: readonly OtherGroup[]
}

interface Case {
  readonly prepared: PreparedProblem
  readonly sets: readonly TrackedSet[]
  readonly memberships: readonly ReadonlySet<number>[]
  readonly counts: readonly (readonly number[])[]
  readonly groupOf: readonly number[]
}

function caseOf(prepared: PreparedProblem, assignment: Assignment): Case {
  const sets = trackedSets(prepared)
  const groupOf = positionsOf(prepared, assignment)
  const counts = sets.map(({ people }) =>
    prepared.groups.map((_, group) => people.filter((person) => groupOf[person] === group).length),
  )
  const memberships = prepared.people.map(
    (_, person) => new Set(sets.flatMap(({ people }, set) => (people.includes(person) ? [set] : []))),
  )
  return { prepared, sets, memberships, counts, groupOf }
}

/** Each set's people before and after `person` goes from `from` to `to` and `other`, if any, comes back. */
function setChanges(
  { sets, memberships, counts }: Case,
  person: number,
  other: number | null,
  from: number,
  to: number,
) {
  return sets.flatMap(({ name, level }, set) => {
    const isIn = (one: number | null) => one !== null && memberships[one]?.has(set)
    const shift = Number(isIn(person)) - Number(isIn(other))
    const [here, there] = [counts[set]?.[from] ?? 0, counts[set]?.[to] ?? 0]
    const excessChange = shift * (there - here + shift)
    if (shift === 0 || excessChange === 0) return []
    const change: SetChange = { name, here: [here, here - shift], there: [there, there + shift], excessChange }
    return [{ level, change }]
  })
}

function levelChanges(of: Case, person: number, other: number | null, from: number, to: number): LevelChange[] {
  const changed = setChanges(of, person, other, from, to)
  return levelNames.flatMap((name, level): LevelChange[] => {
    const sets = changed.filter((each) => each.level === level).map(({ change }) => change)
    const sum = sets.reduce((total, { excessChange }) => total + excessChange, 0)
    if (sum === 0) return []
    const excessBefore = of.sets.reduce((total, set, at) => {
      if (set.level !== level) return total
      const squares = (of.counts[at] ?? []).reduce((all, count) => all + count * count, 0)
      return total + (squares - plainSquares(set.people.length, of.prepared.groups.length)) / 2
    }, 0)
    return [{ level: name, excessBefore, excessAfter: excessBefore + sum, sets }]
  })
}

function changeOf(of: Case, person: number, other: number | null, from: number, to: number): Change {
  const after = of.groupOf.map((group, at) => (at === person ? to : at === other ? from : group))
  const forbiddenBy = of.prepared.rules
    .filter((rule) => isBroken(rule, after) && !isBroken(rule, of.groupOf))
    .map((rule) => namedRule(of.prepared, rule))
  const changes = levelChanges(of, person, other, from, to)
  const [first] = changes
  const verdict = first === undefined ? 'equal' : first.excessAfter > first.excessBefore ? 'worse' : 'better'
  return { verdict: forbiddenBy.length > 0 ? 'forbidden' : verdict, forbiddenBy, changes }
}

/** Negative when `a` disturbs less, level by level. */
function compareChanges(a: Change, b: Change): number {
  const shiftAt = ({ changes }: Change, name: LevelName) => {
    const level = changes.find((each) => each.level === name)
    return level === undefined ? 0 : level.excessAfter - level.excessBefore
  }
  for (const name of levelNames) {
    const difference = shiftAt(a, name) - shiftAt(b, name)
    if (difference !== 0) return difference
  }
  return 0
}

function bestExchange(of: Case, person: number, from: number, to: number): OtherGroup['exchange'] {
  let best: OtherGroup['exchange'] = null
  of.groupOf.forEach((group, other) => {
    if (group !== to) return
    const change = changeOf(of, person, other, from, to)
    if (change.verdict === 'forbidden' || (best !== null && compareChanges(change, best) >= 0)) return
    best = { ...change, with: of.prepared.people[other]?.id ?? '' }
  })
  return best
}

/** @returns null when the person has no seat in a group of this problem */
export function whyHere(problem: BalanceProblem, assignment: Assignment, personId: string): WhyHere | null {
  const group = groupOfPerson(problem, assignment, personId)
  if (group === undefined) return null
  const prepared = prepareProblem(seatedProblem(problem, assignment))
  const person = prepared.people.findIndex(({ id }) => id === personId)
  const from = prepared.groups.findIndex(({ id }) => id === group)
  const of = caseOf(prepared, assignment)
  const others = prepared.groups.flatMap(({ id }, to): OtherGroup[] =>
    to === from
      ? []
      : [{ group: id, move: changeOf(of, person, null, from, to), exchange: bestExchange(of, person, from, to) }],
  )
  return { person: personId, group, others }
}
