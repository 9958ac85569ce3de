/** Seats and voices of every group: a concurrent person holds a seat of each platform and has one voice. It counts only. */
import type { BalancePerson, BalanceProblem } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { type Assignment, groupOfPerson } from './seatedProblem.ts'

export interface SeatsAndVoices {
  readonly group: string
  readonly people: number
  /** People who hold at least one platform's seat. */
  readonly voices: number
  /** People who hold seats of more than one platform. */
  readonly concurrent: number
  readonly platforms: readonly {
    readonly platform: string
    /** Everybody who represents the platform. */
    readonly seats: number
    /** Those of them who represent no other. */
    readonly ownVoices: number
  }[]
}

/** An observer holds no seat, whatever the list says [BA3]. */
export const seatsOf = ({ kind, represents }: BalancePerson): ReadonlySet<string> =>
  new Set(kind === 'observer' ? [] : represents)

/** Groups and platforms in the order of their ids; people without a seat in a group do not count. */
export function seatsAndVoices(problem: BalanceProblem, assignment: Assignment): SeatsAndVoices[] {
  const groups = problem.groups.map(({ id }) => id).sort(byCodeUnit)
  return groups.map((group) => {
    const people = problem.people.filter(({ id }) => groupOfPerson(problem, assignment, id) === group)
    const held = people.map(seatsOf)
    return {
      group,
      people: people.length,
      voices: held.filter(({ size }) => size > 0).length,
      concurrent: held.filter(({ size }) => size > 1).length,
      platforms: [...problem.platforms].sort(byCodeUnit).map((platform) => ({
        platform,
        seats: held.filter((seats) => seats.has(platform)).length,
        ownVoices: held.filter((seats) => seats.has(platform) && seats.size === 1).length,
      })),
    }
  })
}
