/** Finds the best group for one more person while everybody else stays. It proposes; who asks decides. */
import type { BalanceProblem } from './balanceProblem.ts'
import { leastDisturbed } from './firstSeating.ts'
import { levelNames } from './level.ts'
import { type PreparedProblem, prepareProblem } from './preparedProblem.ts'
import { type Assignment, groupOfPerson, seatedProblem } from './seatedProblem.ts'
import { seatingModel } from './seatingModel.ts'
import { emptyPlan, maySit, type SeatingPlan, seat } from './seatingPlan.ts'
import { createRandom, hashText } from './seededRandom.ts'
import { createTally } from './tally.ts'
import { trackedSets } from './trackedSets.ts'

/** Everybody who must sit with this person, through chains of shared people too. */
function companions(problem: BalanceProblem, personId: string): string[] {
  const { people, groups, rules } = prepareProblem(problem)
  const { members, unitOf } = seatingModel(people.length, groups.length, rules)
  const unit = unitOf[people.findIndex(({ id }) => id === personId)] ?? -1
  return (members[unit] ?? []).flatMap((at) => people[at]?.id ?? []).filter((id) => id !== personId)
}

/** Everybody as a unit of one, because those who are seated already may have been moved apart by hand. */
function planOf(prepared: PreparedProblem, groupOf: (id: string) => number): SeatingPlan {
  const { people, groups, rules } = prepared
  const alone = rules.filter(({ kind }) => kind !== 'together')
  const model = seatingModel(people.length, groups.length, alone)
  const sets = trackedSets(prepared)
  const noBounds = sets.map(() => 0)
  const plan = emptyPlan(model, createTally(model, sets, noBounds, levelNames.length))
  people.forEach(({ id }, person) => groupOf(id) !== -1 && seat(plan, person, groupOf(id)))
  return plan
}

/**
 * The group where one more person disturbs the balance least, level by level, within this person's language, pin,
 * companions and people to avoid, and the capacity of the group. Ties are drawn by seed and person.
 *
 * @param current person id → group id of those who are seated; people who are not listed do not count
 * @returns null when the person is unknown or no group is open
 */
export function seatNewcomer(problem: BalanceProblem, current: Assignment, personId: string): string | null {
  const others = Object.fromEntries(Object.entries(current).filter(([id]) => id !== personId))
  const prepared = prepareProblem(seatedProblem(problem, others, personId))
  const { people, groups, seed } = prepared
  const newcomer = people.findIndex(({ id }) => id === personId)
  if (newcomer === -1) return null
  const seatOf = (id: string) => groups.findIndex((group) => group.id === groupOfPerson(problem, others, id))
  const plan = planOf(prepared, seatOf)
  const joined = companions(problem, personId)
    .map(seatOf)
    .filter((group) => group !== -1)
  const isOpen = (group: number) => maySit(plan, newcomer, group) && joined.every((other) => other === group)
  const random = createRandom(seed ^ hashText(personId))
  const best = leastDisturbed(plan, newcomer, random, isOpen)
  return best === null ? null : (groups[best]?.id ?? null)
}
