/** How long dividing and repairing take, how often a seating is proven, and whether a second run gives the same bytes. */
import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { rebalanceGroups } from '@plenaria/shared/balance/rebalanceGroups'
import { createRandom, shuffled } from '@plenaria/shared/balance/seededRandom'
import { percentile } from '../statistics.ts'
import { largeProblem, regionalProblem, type Size } from './drawnWorkshops.ts'

export type Times = { median: number; p95: number; most: number }

export const timesOf = (values: readonly number[]): Times => ({
  median: percentile(values, 50),
  p95: percentile(values, 95),
  most: Math.max(...values),
})

const timed = <T>(task: () => T): { value: T; took: number } => {
  const start = performance.now()
  const value = task()
  return { value, took: performance.now() - start }
}

export type SizeFigures = Size & {
  runs: number
  ms: Times
  platformsAndSizeProven: number
  allProven: number
  sameBytes: boolean
}

export const timeSize = (size: Size, runs: number): SizeFigures => {
  const results = Array.from({ length: runs }, (_, seed) => {
    const problem = largeProblem(seed + 1, size)
    return { problem, ...timed(() => balanceGroups(problem)) }
  })
  const levels = results.map(({ value }) => (value.ok ? value.levels.map(({ status }) => status === 'proven') : []))
  const feasible = levels.filter(({ length }) => length > 0)
  const [first] = results
  return {
    ...size,
    runs: feasible.length,
    ms: timesOf(results.map(({ took }) => took)),
    platformsAndSizeProven: feasible.filter(([platforms, even]) => platforms && even).length,
    allProven: feasible.filter((each) => each.every(Boolean)).length,
    sameBytes: first !== undefined && JSON.stringify(balanceGroups(first.problem)) === JSON.stringify(first.value),
  }
}

export type RebalanceFigures = { name: string; runs: number; ms: Times; evenWithin: readonly number[] }

/** Up to five late and up to four absent, drawn; how often platforms are at their bound after 0, 1, 2 and 3 moves. */
export const timeRebalance = (name: string, size: Size | null, runs: number): RebalanceFigures => {
  const took: number[] = []
  const evenWithin = [0, 0, 0, 0]
  for (let seed = 1; seed <= runs; seed++) {
    const problem = size === null ? regionalProblem(seed) : largeProblem(seed, size)
    const random = createRandom(seed)
    const order = shuffled(problem.people.length, random).map((at) => problem.people[at]?.id ?? '')
    const [late, absent] = [order.slice(0, 1 + random(5)), order.slice(5, 6 + random(4))]
    const before = balanceGroups({
      ...problem,
      pins: [],
      apart: [],
      people: problem.people.filter(({ id }) => !late.includes(id)),
    })
    if (!before.ok) throw new Error('A workshop without rules has a seating.')
    const wish = { current: before.assignment, newcomers: late, absent }
    const { value, took: ms } = timed(() => rebalanceGroups({ ...problem, pins: [], apart: [] }, wish))
    took.push(ms)
    if (!value.ok) throw new Error('The ids of a drawn workshop fit together.')
    evenWithin.forEach((count, moves) => {
      const step = value.steps.findLast((each) => each.moves.length <= moves)
      evenWithin[moves] = count + Number(step?.levels[0]?.status === 'proven')
    })
  }
  return { name, runs, ms: timesOf(took), evenWithin }
}
