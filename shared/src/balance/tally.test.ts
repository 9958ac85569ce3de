/** The running counts against counting from the start. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryProblem } from '../testing/balanceProblems.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { levelNames } from './level.ts'
import { measureAssignment } from './measureAssignment.ts'
import { prepareProblem } from './preparedProblem.ts'
import { seatingModel } from './seatingModel.ts'
import { emptyPlan, seat } from './seatingPlan.ts'
import { changeBy, createTally, wantsToLeave } from './tally.ts'
import { trackedSets } from './trackedSets.ts'

/** A plan that knows no rule but `together`, filled as `groupOf` says. */
function planOf(problem: BalanceProblem, groupOf: readonly number[]) {
  const prepared = prepareProblem(problem)
  const together = prepared.rules.filter(({ kind }) => kind === 'together')
  const model = seatingModel(prepared.people.length, prepared.groups.length, together)
  const sets = trackedSets(prepared)
  const tally = createTally(
    model,
    sets,
    sets.map(() => 0),
    levelNames.length,
  )
  const plan = emptyPlan(model, tally)
  model.members.forEach((_, unit) => seat(plan, unit, (groupOf[unit] ?? 0) % prepared.groups.length))
  const excesses = () => {
    const seats = prepared.people.map(({ id }, at) => [
      id,
      prepared.groups[plan.groupOf[model.unitOf[at] ?? 0] ?? 0]?.id,
    ])
    return measureAssignment(problem, Object.fromEntries(seats)).map(({ excess }) => excess)
  }
  return { plan, excesses }
}

test('[BA2] the change foreseen for a swap is the change of the first level that changes', () => {
  const problems = arbitraryProblem({ people: 12, groups: 3, rules: 2 })
  const seats = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(problems, seats, fc.nat(), fc.nat(), (problem, groupOf, a, b) => {
      const { plan, excesses } = planOf(problem, groupOf)
      const unitCount = plan.groupOf.length
      const [unit, other] = [a % unitCount, b % unitCount]
      const [from = 0, to = 0] = [plan.groupOf[unit], plan.groupOf[other]]
      fc.pre(unitCount > 1 && from !== to)
      const foreseen = changeBy(plan.tally, unit, other, from, to)
      const isSeen = wantsToLeave(plan.tally, unit, from, to) || wantsToLeave(plan.tally, other, to, from)
      const before = excesses()
      seat(plan, unit, to)
      seat(plan, other, from)
      const change = excesses().map((excess, level) => excess - (before[level] ?? 0))
      expect(foreseen).toBe(change.find((each) => each !== 0) ?? 0)
      expect(foreseen < 0 && !isSeen).toBe(false)
    }),
  )
})
