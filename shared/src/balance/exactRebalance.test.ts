/** Proposals against an exact solver that may move as many people and no more. */
import { expect, test } from 'vitest'
import { drawnProblem } from '../testing/balanceCases.ts'
import { loadExactBalance } from '../testing/exactBalance.ts'
import { balanceGroups } from './balanceGroups.ts'
import { rebalanceGroups } from './rebalanceGroups.ts'
import { createRandom } from './seededRandom.ts'

const isCampaign = process.env['BALANCE_CASES'] !== undefined

/** In the suite two cases that were hard: a weaker search misses them. */
const seeds = isCampaign
  ? Array.from({ length: Math.ceil(Number(process.env['BALANCE_CASES']) / 8) }, (_, at) => at + 1)
  : [12, 20]
const cases = seeds.length

/** A workshop that began without up to five of its people and misses up to four others. */
function disturbedCase(seed: number) {
  const random = createRandom(seed ^ 0xd15)
  const groups = 3 + random(2)
  const interpreted = random(2) === 0 ? groups : 2
  const problem = drawnProblem(seed, { people: 24 + random(13), groups, interpreted, pins: 0, apart: 2, together: 0 })
  const ids = problem.people.map(({ id }) => id).filter((id) => problem.apart?.every((pair) => !pair.includes(id)))
  const newcomers = ids.slice(0, 1 + random(5))
  const absent = ids.slice(6, 7 + random(4))
  const before = balanceGroups({ ...problem, people: problem.people.filter(({ id }) => !newcomers.includes(id)) })
  const here = { ...problem, people: problem.people.filter(({ id }) => !absent.includes(id)) }
  return {
    problem,
    here,
    wish: { newcomers, absent, current: before.ok ? before.assignment : {} },
    isFeasible: before.ok,
  }
}

test(
  `[BA23] zero to three moves bring as much as an exact solver can in ${cases} drawn cases: platforms and size always`,
  async () => {
    const exactBalance = await loadExactBalance()
    const worse: object[] = []
    let steps = 0
    for (const seed of seeds) {
      const { problem, here, wish, isFeasible } = disturbedCase(seed)
      if (!isFeasible) continue
      const result = rebalanceGroups(problem, wish)
      if (!result.ok) throw new Error('The ids fit together.')
      const seats = Object.entries(wish.current).filter(([id]) => !wish.absent.includes(id))
      for (let moves = 0; moves <= 3; moves++) {
        const step = result.steps.findLast((each) => each.moves.length <= moves)
        const found = step?.levels.map(({ excess }) => excess) ?? []
        const optimum = exactBalance(here, { current: Object.fromEntries(seats), moves })
        steps += 1
        expect({ seed, moves, optimum: optimum?.slice(0, 2) }).toEqual({ seed, moves, optimum: found.slice(0, 2) })
        if (optimum?.some((excess, level) => excess !== found[level])) worse.push({ seed, moves, found, optimum })
      }
    }
    if (isCampaign) console.log(`${steps - worse.length} of ${steps} proposals at the optimum of every level.`)
    for (const each of isCampaign ? worse : []) console.log(JSON.stringify(each))
    expect(steps).toBeGreaterThan(0)
    expect(worse.length).toBeLessThanOrEqual(Math.floor(steps / 50))
  },
  60_000 + cases * 60_000,
)
