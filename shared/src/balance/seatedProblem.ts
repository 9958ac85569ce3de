/** The part of a problem that is about people who sit somewhere: no-shows and strangers leave the picture. */
import type { BalanceProblem } from './balanceProblem.ts'

/** Person id → group id. */
export type Assignment = Readonly<Record<string, string>>

/** The group of a person who is seated in a group of this problem. */
export function groupOfPerson(problem: BalanceProblem, assignment: Assignment, personId: string): string | undefined {
  const group = Object.hasOwn(assignment, personId) ? assignment[personId] : undefined
  return problem.groups.some(({ id }) => id === group) ? group : undefined
}

/** @param alsoId a person who counts although not seated yet */
export const seatedProblem = (problem: BalanceProblem, assignment: Assignment, alsoId?: string): BalanceProblem => ({
  ...problem,
  people: problem.people.filter(({ id }) => id === alsoId || groupOfPerson(problem, assignment, id) !== undefined),
})
