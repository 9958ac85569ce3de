/** Exchanges between two groups, good or bad for balance, never break a rule. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryProblem } from '../testing/balanceProblems.ts'
import { brokenSeatingRules } from '../testing/brokenSeatingRules.ts'
import { exchange } from './exchange.ts'
import { findSeating } from './findSeating.ts'
import { levelNames } from './level.ts'
import { prepareProblem } from './preparedProblem.ts'
import { seatingModel } from './seatingModel.ts'
import { emptyPlan, seat } from './seatingPlan.ts'
import { createTally } from './tally.ts'

test('[BA6] [BA7] [BA8] [BA9] [BA10] an exchange keeps every rule or changes nothing', () => {
  fc.assert(
    fc.property(arbitraryProblem({ people: 12, groups: 3, rules: 3 }), fc.nat(), fc.nat(), (problem, pick, group) => {
      const prepared = prepareProblem(problem)
      const model = seatingModel(prepared.people.length, prepared.groups.length, prepared.rules)
      const found = findSeating(model)
      if (found.outcome !== 'found' || model.members.length === 0) return
      const plan = emptyPlan(model, createTally(model, [], [], levelNames.length))
      found.groupOf.forEach((to, unit) => seat(plan, unit, to))
      const before = plan.groupOf.slice()
      const unit = pick % model.members.length
      const [from, to] = [before[unit] ?? 0, group % model.groupCount]
      const isDone = from !== to && exchange(plan, [unit], from, to)
      const seats = prepared.people.map(({ id }, at) => [id, `g${plan.groupOf[model.unitOf[at] ?? 0]}`])
      expect(brokenSeatingRules(problem, Object.fromEntries(seats))).toEqual([])
      expect(plan.groupOf[unit] === to).toBe(isDone || from === to)
      expect(isDone || plan.groupOf.every((each, at) => each === before[at])).toBe(true)
    }),
  )
})
