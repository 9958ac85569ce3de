/** One more person, and nobody else moves. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenSeatingRules } from '../testing/brokenSeatingRules.ts'
import { arbitraryProblem, regionalWorkshop } from '../testing/balanceProblems.ts'
import { balanceGroups } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { measureAssignment } from './measureAssignment.ts'
import { seatNewcomer } from './seatNewcomer.ts'

const seatingOf = (problem: BalanceProblem) => {
  const result = balanceGroups(problem)
  return result.ok ? result.assignment : {}
}

const without = (assignment: Record<string, string>, ...absent: string[]) =>
  Object.fromEntries(Object.entries(assignment).filter(([id]) => !absent.includes(id)))

test('[BA16] no other open group would be more even', () => {
  const problems = arbitraryProblem({ people: 12, groups: 4, rules: 2 })
  fc.assert(
    fc.property(problems, fc.nat(), (problem, pick) => {
      const everybody = seatingOf(problem)
      const late = problem.people[pick % Math.max(1, problem.people.length)]?.id ?? 'nobody'
      const current = without(everybody, late)
      if (Object.keys(everybody).length === 0) return
      const options = problem.groups
        .map(({ id }) => ({ id, assignment: { ...current, [late]: id } }))
        .filter(({ assignment }) => brokenSeatingRules(problem, assignment).length === 0)
        .map(({ id, assignment }) => ({
          id,
          excesses: measureAssignment(problem, assignment).map((level) => level.excess),
        }))
      const chosen = options.find(({ id }) => id === seatNewcomer(problem, current, late))
      const smallest = options.map(({ excesses }) => excesses).sort((a, b) => compare(a, b))[0]
      expect(chosen?.excesses).toEqual(smallest)
    }),
  )
})

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((excess, level) => excess - (b[level] ?? 0)).find((difference) => difference !== 0) ?? 0

test('[BA16] no-shows do not count', () => {
  const problem = regionalWorkshop(7)
  const all = seatingOf(problem)
  const emptied = Object.keys(all).filter((id) => all[id] === 'group-2')
  expect(seatNewcomer(problem, without(all, ...emptied), 'honduras-1')).toBe('group-2')
})

test('[BA16] a newcomer joins companions, through an absent one too', () => {
  const problem = {
    ...regionalWorkshop(7),
    together: [
      ['honduras-1', 'panama-1'],
      ['panama-1', 'mexico-1'],
    ],
  }
  const all = seatingOf(problem)
  expect(seatNewcomer(problem, without(all, 'honduras-1', 'panama-1'), 'honduras-1')).toBe(all['mexico-1'])
})

test('[BA16] there is no group for a stranger, nor where all groups are full', () => {
  const problem = regionalWorkshop(7)
  const current = without(seatingOf(problem), 'honduras-1')
  const full = { ...problem, capacity: { 'group-1': 1, 'group-2': 1, 'group-3': 1, 'group-4': 1 } }
  expect(seatNewcomer(problem, current, 'stranger')).toBeNull()
  expect(seatNewcomer(full, current, 'honduras-1')).toBeNull()
})

test('[BA16] equal groups are drawn by seed and person', () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)
  const drawn = (seed: number) => seatNewcomer({ ...regionalWorkshop(7), seed }, {}, 'honduras-1')
  expect(new Set(seeds.map(drawn)).size).toBe(4)
  expect(drawn(3)).toBe(drawn(3))
})
