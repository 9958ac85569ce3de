/** The search against an exact solver. `npm run campaign:balance` tries many more cases than the suite has time for. */
import { expect, test } from 'vitest'
import { smallProblem } from '../testing/balanceCases.ts'
import { loadExactBalance } from '../testing/exactBalance.ts'
import { balanceGroups } from './balanceGroups.ts'

const isCampaign = process.env['BALANCE_CASES'] !== undefined
const cases = Number(process.env['BALANCE_CASES'] ?? 16)
const first = Number(process.env['BALANCE_FIRST'] ?? 1)
const patience = 20_000 + cases * 30_000

test(
  `[BA18] platforms and size equal the optimum in ${cases} drawn cases, and all levels in 99 of 100`,
  async () => {
    const exactBalance = await loadExactBalance()
    const worse: { seed: number; found: number[]; optimum: number[] }[] = []
    let feasible = 0
    for (let seed = first; seed < first + cases; seed++) {
      const problem = smallProblem(seed)
      const result = balanceGroups(problem)
      const optimum = exactBalance(problem)
      expect({ seed, isFeasible: result.ok }).toEqual({ seed, isFeasible: optimum !== null })
      if (!result.ok || optimum === null) continue
      feasible += 1
      const found = result.levels.map(({ excess }) => excess)
      if (found.some((excess, level) => excess !== optimum[level])) worse.push({ seed, found, optimum })
    }
    if (isCampaign)
      console.log(`${feasible} of ${cases} cases feasible, ${feasible - worse.length} at the optimum of every level.`)
    for (const each of isCampaign ? worse : []) console.log(JSON.stringify(each))
    expect(
      worse.filter(({ found, optimum }) => found.some((excess, level) => level < 2 && excess !== optimum[level])),
    ).toEqual([])
    expect(worse.length).toBeLessThanOrEqual(Math.floor(feasible / 100))
  },
  patience,
)
