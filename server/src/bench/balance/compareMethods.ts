/** Plenaria's groups beside the two ways in which conferencing products divide people, on the same workshops. */
import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import type { BalanceProblem } from '@plenaria/shared/balance/balanceProblem'
import { measureAssignment } from '@plenaria/shared/balance/measureAssignment'
import { createRandom, shuffled } from '@plenaria/shared/balance/seededRandom'
import { FIRST, regionalProblem, SECOND } from './drawnWorkshops.ts'

type Assignment = Readonly<Record<string, string>>
type Method = { name: string; divide: (problem: BalanceProblem) => Assignment }

const groupAt = ({ groups }: BalanceProblem, at: number) => groups[at % groups.length]?.id ?? ''

const methods: readonly Method[] = [
  {
    name: 'a random room for each person',
    divide: (problem) => {
      const random = createRandom(problem.seed ?? 0)
      return Object.fromEntries(problem.people.map(({ id }) => [id, groupAt(problem, random(problem.groups.length))]))
    },
  },
  {
    name: 'shuffled and dealt evenly',
    divide: (problem) => {
      const order = shuffled(problem.people.length, createRandom(problem.seed ?? 0))
      return Object.fromEntries(order.map((person, at) => [problem.people[person]?.id ?? '', groupAt(problem, at)]))
    },
  },
  {
    name: 'Plenaria',
    divide: (problem) => {
      const result = balanceGroups(problem)
      if (!result.ok) throw new Error('A workshop without rules has a seating.')
      return result.assignment
    },
  },
]

type Outcome = {
  ranges: readonly [number, number]
  areEven: boolean
  isAnyWithoutSecond: boolean
  isCountryBunched: boolean
}

const outcomeOf = (problem: BalanceProblem, assignment: Assignment): Outcome => {
  const levels = measureAssignment(problem, assignment)
  const platforms = levels.find(({ name }) => name === 'platforms')
  const countsOf = (platform: string) =>
    Object.values(platforms?.sets.find(({ name }) => name === platform)?.perGroup ?? {})
  const rangeOf = (platform: string) => Math.max(...countsOf(platform)) - Math.min(...countsOf(platform))
  return {
    ranges: [rangeOf(FIRST), rangeOf(SECOND)],
    areEven: platforms?.excess === 0,
    isAnyWithoutSecond: countsOf(SECOND).includes(0),
    isCountryBunched: (levels.find(({ name }) => name === 'countries')?.excess ?? 0) > 0,
  }
}

export type MethodFigures = {
  method: string
  /** Shares are of 1; ranges are people, the fullest group less the emptiest. */
  platformsEven: number
  firstRange: { mean: number; most: number }
  secondRange: { mean: number; most: number }
  someGroupWithoutSecond: number
  countryBunched: number
}

const share = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean) =>
  outcomes.filter(is).length / outcomes.length

const spreadOf = (values: readonly number[]) => ({
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  most: Math.max(...values),
})

export const compareMethods = (workshops: number): MethodFigures[] =>
  methods.map(({ name, divide }) => {
    const outcomes = Array.from({ length: workshops }, (_, seed) => {
      const problem = regionalProblem(seed + 1)
      return outcomeOf(problem, divide(problem))
    })
    return {
      method: name,
      platformsEven: share(outcomes, ({ areEven }) => areEven),
      firstRange: spreadOf(outcomes.map(({ ranges }) => ranges[0])),
      secondRange: spreadOf(outcomes.map(({ ranges }) => ranges[1])),
      someGroupWithoutSecond: share(outcomes, ({ isAnyWithoutSecond }) => isAnyWithoutSecond),
      countryBunched: share(outcomes, ({ isCountryBunched }) => isCountryBunched),
    }
  })
