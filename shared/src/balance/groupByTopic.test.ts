/** By country, by topic, by choice: what is asked first holds first, and balance follows. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryProblem, regionalWorkshop } from '../testing/balanceProblems.ts'
import { brokenSeatingRules, everyAssignment } from '../testing/brokenSeatingRules.ts'
import type { BalancePerson, BalanceProblem } from './balanceProblem.ts'
import { groupByCountry } from './groupByCountry.ts'
import { groupByTopic, type TopicWish } from './groupByTopic.ts'
import { obstaclesTo } from './obstaclesTo.ts'

const delegate = (id: string, more: Partial<BalancePerson> = {}): BalancePerson => ({
  id,
  kind: 'delegate',
  represents: ['P'],
  understands: ['es'],
  ...more,
})

const problemOf = (people: readonly BalancePerson[], more: Partial<BalanceProblem> = {}): BalanceProblem => ({
  platforms: ['P', 'Q'],
  people: [...people],
  groups: ['A', 'B', 'C'].map((id) => ({ id, mode: 'es' })),
  ...more,
})

describe('by country', () => {
  test('[BA33] every delegation sits together, and groups are as even as whole delegations permit', () => {
    const result = groupByCountry(regionalWorkshop(4))
    if (!result.ok) throw new Error('Four groups hold these delegations.')
    const apart = regionalWorkshop(4).people.filter(({ id, delegation }) => {
      return delegation !== undefined && result.assignment[id] !== result.assignment[`${delegation}-1`]
    })
    expect(apart).toEqual([])
    expect(result.levels.find(({ name }) => name === 'platforms')?.status).toBe('proven')
  })

  test('[BA33] a delegation that fits no group is named', () => {
    const people = ['a', 'b', 'c'].map((id) => delegate(id, { delegation: 'x' }))
    const result = groupByCountry(problemOf(people, { capacity: { A: 2, B: 2, C: 2 } }))
    expect(result.ok ? [] : result.conflicts).toMatchObject([{ code: 'clash', people: ['a', 'b', 'c'] }])
  })
})

const topicOf = { A: 'law', B: 'law', C: 'data' }

describe('by topic', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => delegate(id))

  test('[BA34] whoever is assigned a topic works on it', () => {
    const result = groupByTopic(problemOf(six), { topicOf, assigned: { a: 'data', b: 'law', c: 'data' } })
    if (!result.ok) throw new Error('There is room.')
    expect([result.assignment['a'], result.assignment['c']]).toEqual(['C', 'C'])
    expect(['A', 'B']).toContain(result.assignment['b'])
    expect(result.levels.find(({ name }) => name === 'size')?.excess).toBe(0)
  })

  test('[BA35] choices are met within the limits, the rest by second choices, and balance never costs a choice', () => {
    const choices = Object.fromEntries(six.map(({ id }) => [id, ['data', 'law']]))
    const result = groupByTopic(problemOf(six, { capacity: { C: 4 } }), { topicOf, choices })
    if (!result.ok) throw new Error('There is room.')
    expect(result.choices).toEqual({ byRank: [4, 2], none: [], cost: 2, bound: 2, status: 'proven' })
    expect(Object.values(result.assignment).filter((group) => group === 'C')).toHaveLength(4)
  })

  test('[BA35] among equal choices the groups become even', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => delegate(id, { represents: [id < 'c' ? 'P' : 'Q'] }))
    const choices = Object.fromEntries(people.map(({ id }) => [id, ['data']]))
    const result = groupByTopic(
      problemOf(people, {
        capacity: { C: 2 },
        groups: [
          { id: 'A', mode: 'es' },
          { id: 'C', mode: 'es' },
        ],
      }),
      {
        topicOf: { A: 'law', C: 'data' },
        choices,
      },
    )
    if (!result.ok) throw new Error('There is room.')
    expect(result.choices).toMatchObject({ byRank: [2], cost: 6, status: 'proven' })
    expect(result.levels.map(({ excess }) => excess)).toEqual([0, 0, 0, 0, 0])
  })

  test('[BA34] an assigned topic without room, and topics that no group has, are named', () => {
    const assigned = { a: 'data', b: 'data' }
    const full = groupByTopic(problemOf(six, { capacity: { C: 1 } }), { topicOf, assigned })
    expect(full.ok ? [] : full.conflicts).toMatchObject([{ code: 'clash', people: ['a', 'b'], groups: ['C'] }])
    const odd = groupByTopic(problemOf(six), {
      topicOf: { ...topicOf, Z: 'law' },
      assigned: { z: 'law' },
      choices: { a: ['art'] },
    })
    expect(odd.ok ? [] : odd.conflicts.map(({ code, message }) => [code, message.en])).toEqual([
      ['unknown', 'There is a mention of topic “art”, which is not on the list.'],
      ['unknown', 'There is a mention of group “Z”, which is not on the list.'],
      ['unknown', 'There is a mention of person “z”, which is not on the list.'],
    ])
  })

  const cases = arbitraryProblem({ people: 5, groups: 3, rules: 1 }).chain((problem) => {
    const topics = ['law', 'data', 'art']
    const wishes = fc.array(fc.subarray(topics), { minLength: 5, maxLength: 5 })
    return wishes.map((drawn) => {
      const offered = Object.fromEntries(problem.groups.map(({ id }, at) => [id, topics[at] ?? 'law']))
      const known = Object.values(offered)
      const chosen = problem.people.map(({ id }, at) => [
        id,
        (drawn[at] ?? []).filter((topic) => known.includes(topic)).reverse(),
      ])
      const wish: TopicWish = { topicOf: offered, choices: Object.fromEntries(chosen) }
      return { problem, wish }
    })
  })

  const costOf = (wish: TopicWish, seats: Readonly<Record<string, string>>) => {
    const topics = new Set(Object.values(wish.topicOf)).size
    return Object.entries(wish.choices ?? {}).reduce((sum, [id, chosen]) => {
      const at = chosen.indexOf(wish.topicOf[seats[id] ?? ''] ?? '')
      const rank = at === -1 ? Math.max(topics, chosen.length) : at
      return chosen.length === 0 ? sum : sum + (rank * (rank + 1)) / 2
    }, 0)
  }

  test('[BA35] law: no seating within the rules meets choices better than the bound, and what is proven is reached', () => {
    fc.assert(
      fc.property(cases, ({ problem, wish }) => {
        const result = groupByTopic(problem, wish)
        const allowed = [...everyAssignment(problem)].filter((each) => brokenSeatingRules(problem, each).length === 0)
        expect(result.ok).toBe(allowed.length > 0)
        if (!result.ok) return
        expect(brokenSeatingRules(problem, result.assignment)).toEqual([])
        const least = Math.min(...allowed.map((seats) => costOf(wish, seats)))
        expect(result.choices.bound).toBeLessThanOrEqual(least)
        expect(result.choices.cost).toBe(costOf(wish, result.assignment))
        expect(result.choices.cost).toBe(least)
      }),
      // The search promises the bound and no optimum, so the problems are always the same ones.
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('by choosing for oneself', () => {
  const rules: Partial<BalanceProblem> = { capacity: { A: 2 }, apart: [['a', 'b']], together: [['c', 'd']] }
  const problem = problemOf(
    ['a', 'b', 'c', 'd'].map((id) => delegate(id)).concat(delegate('e', { understands: ['en'] })),
    rules,
  )

  test('[BA36] a full group, somebody to avoid, a companion elsewhere and a language are named', () => {
    const kinds = (seats: Record<string, string>, id: string, group: string) =>
      obstaclesTo(problem, seats, id, group).map(({ kind }) => kind)
    expect(kinds({ c: 'A', d: 'A' }, 'a', 'A')).toEqual(['capacity'])
    expect(kinds({ b: 'A' }, 'a', 'A')).toEqual(['apart'])
    expect(kinds({ c: 'B' }, 'd', 'A')).toEqual(['together'])
    expect(kinds({}, 'e', 'A')).toEqual(['language'])
    expect(kinds({ b: 'B', c: 'A' }, 'a', 'A')).toEqual([])
  })

  test('[BA36] what is broken already is no new obstacle', () => {
    expect(obstaclesTo(problem, { a: 'B', b: 'B' }, 'c', 'B')).toEqual([])
  })
})
