/** Assignments made by hand, measured against the bounds of the search. */
import { expect, test } from 'vitest'
import { regionalWorkshop } from '../testing/balanceProblems.ts'
import { balanceGroups } from './balanceGroups.ts'
import { measureAssignment } from './measureAssignment.ts'

const problem = regionalWorkshop(7)

const everybodyIn = (group: string) => Object.fromEntries(problem.people.map(({ id }) => [id, group]))

test('[BA17] the seating of the search measures the same', () => {
  const result = balanceGroups(problem)
  expect(result.ok && measureAssignment(problem, result.assignment)).toEqual(result.ok && result.levels)
})

test('[BA17] everybody in one group is above the bound', () => {
  const [platforms] = measureAssignment(problem, everybodyIn('group-1'))
  // RCM 22 ↦ (22² − (2·6² + 2·5²)) / 2 = 181 and MIRPS 7 ↦ (7² − (3·2² + 1)) / 2 = 18.
  expect(platforms).toMatchObject({ name: 'platforms', excess: 199, bound: 0, status: 'above' })
  expect(platforms?.sets[1]?.perGroup).toEqual({ 'group-1': 22, 'group-2': 0, 'group-3': 0, 'group-4': 0 })
})

test('[BA17] a broken pin can make a level look better than the rules permit', () => {
  const together = { ...problem, pins: problem.people.map(({ id }): [string, string] => [id, 'group-1']) }
  const result = balanceGroups(problem)
  const [platforms] = measureAssignment(together, result.ok ? result.assignment : {})
  expect(platforms).toMatchObject({ excess: 0, bound: 199, status: 'below' })
})

test('[BA17] people without a group and unknown groups do not count', () => {
  const [, size] = measureAssignment(problem, {
    'honduras-1': 'group-1',
    'honduras-2': 'elsewhere',
    stranger: 'group-1',
  })
  expect(size).toMatchObject({ excess: 0, sets: [{ name: 'everyone', band: [0, 1] }] })
})
