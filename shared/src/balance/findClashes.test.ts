/** The smallest reasons why no seating exists. That the search itself is right is a law in `balanceLaws.test.ts`. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryProblem } from '../testing/balanceProblems.ts'
import { findClashes } from './findClashes.ts'
import { findSeating } from './findSeating.ts'
import { prepareProblem, type SeatingRule } from './preparedProblem.ts'
import { seatingModel } from './seatingModel.ts'

test('[BA14] a clash dissolves as soon as any one of its rules is left out, and clashes share no rule', () => {
  fc.assert(
    fc.property(arbitraryProblem({ people: 9, groups: 3, rules: 6 }), (problem) => {
      const prepared = prepareProblem(problem)
      const outcome = (rules: readonly SeatingRule[]) =>
        findSeating(seatingModel(prepared.people.length, prepared.groups.length, rules)).outcome
      const clashes = findClashes(prepared)
      expect(new Set(clashes.flat()).size).toBe(clashes.flat().length)
      expect(clashes.length > 0).toBe(outcome(prepared.rules) === 'impossible')
      for (const clash of clashes) {
        expect(outcome(clash)).toBe('impossible')
        for (const rule of clash) expect(outcome(clash.filter((other) => other !== rule))).toBe('found')
      }
    }),
  )
})
