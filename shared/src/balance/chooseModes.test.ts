/** Interpreters are few: how many a group needs, what is refused, and which modes are proposed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryProblem, regionalWorkshop } from '../testing/balanceProblems.ts'
import { balanceGroups } from './balanceGroups.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { chooseModes } from './chooseModes.ts'
import { interpretedAtMost, interpretersPerGroup } from './interpretation.ts'

const modesOf = (problem: BalanceProblem) => chooseModes(problem)?.map(({ mode }) => mode) ?? null

const speaking = (...languages: readonly string[][]): BalanceProblem => ({
  platforms: ['P'],
  people: languages.map((understands, at) => ({ id: `p${at}`, kind: 'delegate', represents: ['P'], understands })),
  groups: ['A', 'B', 'C'].map((id) => ({ id, mode: 'interpreted' })),
})

describe('interpreters', () => {
  test('[BA24] one is enough for forty minutes, two are needed beyond', () => {
    expect([1, 40, 41, 60].map((minutes) => interpretersPerGroup(minutes))).toEqual([1, 1, 2, 2])
    expect(interpretersPerGroup()).toBe(2)
  })

  test('[BA24] four interpreted groups of an hour are refused with seven interpreters, and allowed with eight', () => {
    const problem = regionalWorkshop(4)
    expect(balanceGroups({ ...problem, interpreters: 8 }).ok).toBe(true)
    expect(balanceGroups({ ...problem, interpreters: 4, minutes: 40 }).ok).toBe(true)
    expect(balanceGroups({ ...problem, interpreters: 7 })).toMatchObject({
      ok: false,
      conflicts: [
        {
          code: 'interpreters',
          groups: ['group-1', 'group-2', 'group-3', 'group-4'],
          message: { en: 'The interpreted groups (4) need 8 interpreters for 60 minutes, and there are 7.' },
        },
      ],
    })
  })

  test('[BA24] clashes of other rules are named beside it', () => {
    const problem = { ...speaking(['es'], ['es']), interpreters: 0 }
    const result = balanceGroups({ ...problem, together: [['p0', 'p1']], capacity: { A: 1, B: 1, C: 1 } })
    expect(result.ok ? [] : result.conflicts.map(({ code }) => code)).toEqual(['interpreters', 'clash'])
  })
})

describe('modes', () => {
  test('[BA25] where everybody speaks one language no interpreter is asked for', () => {
    expect(modesOf({ ...speaking(['es'], ['es'], ['es'], ['es', 'en']), interpreters: 6 })).toEqual(['es', 'es', 'es'])
  })

  test('[BA25] two guests of another language get interpreted groups as far as interpreters reach', () => {
    const mixed = speaking(['es'], ['es'], ['es'], ['es'], ['es'], ['es'], ['es'], ['en'], ['en'])
    expect(modesOf({ ...mixed, interpreters: 2 })).toEqual(['interpreted', 'es', 'es'])
    expect(modesOf({ ...mixed, interpreters: 0 })).toEqual(['es', 'es', 'en'])
  })

  test('[BA25] people who share no language with any group leave nothing to propose', () => {
    const strangers = speaking(['es'], ['en'], ['fr'], ['pt'])
    expect(modesOf({ ...strangers, interpreters: 0 })).toBeNull()
    expect(modesOf(strangers)).not.toBeNull()
    const groups = ['A', 'B', 'C', 'D'].map((id) => ({ id, mode: 'interpreted' }))
    expect(modesOf({ ...strangers, groups, interpreters: 0 })?.sort()).toEqual(['en', 'es', 'fr', 'pt'])
  })

  test('[BA25] law: a proposal keeps to the interpreters and leaves nobody without a group', () => {
    fc.assert(
      fc.property(
        arbitraryProblem({ people: 10, groups: 4, rules: 0 }),
        fc.nat(8),
        ({ people, platforms, groups }, interpreters) => {
          const problem = { people, platforms, groups, interpreters }
          const proposed = chooseModes(problem)
          if (proposed === null) return
          const interpreted = proposed.filter(({ mode }) => mode === 'interpreted').length
          expect(interpreted).toBeLessThanOrEqual(interpretedAtMost(problem))
          expect(proposed.map(({ id }) => id)).toEqual(groups.map(({ id }) => id))
          expect(balanceGroups({ ...problem, groups: proposed }).ok).toBe(true)
        },
      ),
    )
  })
})
