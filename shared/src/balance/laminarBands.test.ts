/** Without rules every set of two laminar families is in band; counted over many sets, because one exception is a fault. */
import { expect, test } from 'vitest'
import type { BalancePerson, BalanceProblem } from './balanceProblem.ts'
import { balanceGroups } from './balanceGroups.ts'
import { createRandom, type Random } from './seededRandom.ts'

const wanted = Number(process.env['BALANCE_SETS'] ?? 50_000)

const personOf = (at: number, random: Random): BalancePerson => {
  const base = { id: `p${at}`, understands: ['es'] }
  const draw = random(10)
  if (draw === 0) return { ...base, kind: 'observer', represents: [] }
  if (draw === 1) return { ...base, kind: 'delegate', represents: ['Q'] }
  const represents = random(3) === 0 ? ['P', 'Q'] : ['P']
  return { ...base, kind: 'delegate', represents, delegation: `c${random(18)}` }
}

/** One family: everyone, platform P within it, its delegations. The other: platform Q, its concurrent people. */
const problemOf = (seed: number): BalanceProblem => {
  const random = createRandom(seed)
  return {
    platforms: ['P', 'Q'],
    people: Array.from({ length: 10 + random(90) }, (_, at) => personOf(at, random)),
    groups: Array.from({ length: 2 + random(8) }, (_, at) => ({ id: `g${at}`, mode: 'es' })),
    seed,
  }
}

test(
  `[BA5] none of ${wanted} sets is out of its band`,
  () => {
    let counted = 0
    for (let seed = 1; counted < wanted; seed++) {
      const result = balanceGroups(problemOf(seed))
      const sets = result.ok ? result.levels.flatMap((level) => level.sets) : []
      const outside = sets.filter(({ perGroup, band }) =>
        Object.values(perGroup).some((count) => count < band[0] || count > band[1]),
      )
      expect({ seed, outside }).toEqual({ seed, outside: [] })
      counted += sets.length
    }
    expect(counted).toBeGreaterThanOrEqual(wanted)
  },
  60_000 + wanted * 4,
)
