/** Measures an assignment that somebody made or changed by hand, against the same bounds as the search. */
import type { BalanceProblem } from './balanceProblem.ts'
import { describeLevels } from './describeLevels.ts'
import type { Level } from './level.ts'
import { prepareProblem } from './preparedProblem.ts'
import { type Assignment, groupOfPerson, seatedProblem } from './seatedProblem.ts'
import { seatingModel } from './seatingModel.ts'
import { setBounds } from './setBounds.ts'
import { trackedSets } from './trackedSets.ts'

/**
 * Only people who are seated count. A level is `proven` at its bound, `above` it when a better seating may exist, and
 * `below` it when the assignment breaks a rule that the bound takes for granted.
 */
export function measureAssignment(problem: BalanceProblem, assignment: Assignment): Level[] {
  const prepared = prepareProblem(seatedProblem(problem, assignment))
  const { people, groups, rules } = prepared
  const sets = trackedSets(prepared)
  const bounds = setBounds(seatingModel(people.length, groups.length, rules), sets)
  const groupOf = people.map(({ id }) => {
    const group = groupOfPerson(problem, assignment, id)
    return groups.findIndex((each) => each.id === group)
  })
  return describeLevels(prepared, sets, bounds, groupOf, 'above')
}
