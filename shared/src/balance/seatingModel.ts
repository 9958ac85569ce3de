/** The hard rules compiled for searching: people who sit together become one unit, and each unit has a mask of groups. */
import type { SeatingRule } from './preparedProblem.ts'

/** One entry per group: 1 where the unit may sit, 0 where it may not. */
export type Mask = Uint8Array

export interface SeatingModel {
  readonly groupCount: number
  /** Unit → its people. */
  readonly members: readonly (readonly number[])[]
  /** Person → unit. */
  readonly unitOf: readonly number[]
  readonly allowed: readonly Mask[]
  /** Unit → the units it must not sit with. */
  readonly apart: readonly (readonly number[])[]
  /** Group → seats. */
  readonly capacity: Int32Array
  /** False when a unit has no group at all, or holds two people who must sit apart. */
  readonly isPossible: boolean
}

/** Person → the first person of the same unit, following chains of shared people [BA9]. */
function leaders(personCount: number, rules: readonly SeatingRule[]): number[] {
  const parent = Array.from({ length: personCount }, (_, at) => at)
  const leaderOf = (at: number): number => {
    const up = parent[at] ?? at
    return up === at ? at : leaderOf(up)
  }
  for (const { kind, people } of rules) {
    if (kind !== 'together') continue
    for (const person of people) {
      const [a, b] = [leaderOf(person), leaderOf(people[0] ?? person)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  return parent.map((_, at) => leaderOf(at))
}

function unitsOf(personCount: number, rules: readonly SeatingRule[]) {
  const leader = leaders(personCount, rules)
  const members: number[][] = []
  const unitOf: number[] = []
  for (let person = 0; person < personCount; person++) {
    const first = leader[person] ?? person
    const unit = first === person ? members.length : (unitOf[first] ?? 0)
    unitOf.push(unit)
    members[unit] = [...(members[unit] ?? []), person]
  }
  return { members, unitOf }
}

/** Without a capacity rule a group takes everybody. */
function capacities(personCount: number, groupCount: number, rules: readonly SeatingRule[]): Int32Array {
  const capacity = new Int32Array(groupCount).fill(personCount)
  for (const rule of rules) {
    if (rule.kind === 'capacity') capacity[rule.groups[0]] = Math.min(rule.seats, personCount)
  }
  return capacity
}

/** Unit → mask. Equal masks are one object, so that people can be counted by mask. */
function masks(
  unitCount: number,
  unitOf: readonly number[],
  groupCount: number,
  rules: readonly SeatingRule[],
): Mask[] {
  const everywhere: Mask = new Uint8Array(groupCount).fill(1)
  const known = new Map<string, Mask>([[everywhere.join(''), everywhere]])
  const allowed = Array.from({ length: unitCount }, () => everywhere)
  for (const { kind, people, groups } of rules) {
    if (kind !== 'pin' && kind !== 'language') continue
    const unit = unitOf[people[0]] ?? 0
    const open = new Set<number>(groups)
    const narrower = (allowed[unit] ?? everywhere).map((isOpen, group) => (open.has(group) ? isOpen : 0))
    const key = narrower.join('')
    const mask = known.get(key) ?? narrower
    allowed[unit] = mask
    known.set(key, mask)
  }
  return allowed
}

function keptApart(unitCount: number, unitOf: readonly number[], rules: readonly SeatingRule[]): number[][] {
  const apart = Array.from({ length: unitCount }, (): number[] => [])
  for (const { kind, people } of rules) {
    if (kind !== 'apart') continue
    const [a, b] = [unitOf[people[0]] ?? 0, unitOf[people[1]] ?? 0]
    apart[a]?.push(b)
    apart[b]?.push(a)
  }
  return apart
}

/** Compiles exactly the rules given, so that a part of a problem's rules can be tried on its own. */
export function seatingModel(personCount: number, groupCount: number, rules: readonly SeatingRule[]): SeatingModel {
  const { members, unitOf } = unitsOf(personCount, rules)
  const allowed = masks(members.length, unitOf, groupCount, rules)
  const apart = keptApart(members.length, unitOf, rules)
  const isPossible = allowed.every((mask) => mask.includes(1)) && apart.every((others, unit) => !others.includes(unit))
  return {
    groupCount,
    members,
    unitOf,
    allowed,
    apart,
    capacity: capacities(personCount, groupCount, rules),
    isPossible,
  }
}
