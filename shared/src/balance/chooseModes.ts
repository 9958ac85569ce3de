/** Proposes the language mode of every group before anybody is seated, within the interpreters there are. */
import type { BalanceGroup, BalanceProblem } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { compareInOrder } from './improveSeating.ts'
import { interpretedAtMost } from './interpretation.ts'
import { levelNames } from './level.ts'
import { compile } from './startPlan.ts'

/** More ways than these are not compared: the least understood languages are then left out. */
const mostWays = 500

/** Languages from the most understood to the least. */
function spokenLanguages({ people }: BalanceProblem): string[] {
  const speakers = new Map<string, number>()
  for (const { understands } of people) {
    for (const language of new Set(understands)) speakers.set(language, (speakers.get(language) ?? 0) + 1)
  }
  return [...speakers].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([language]) => language)
}

/** Every way to write `total` as a sum of `parts` whole numbers. */
function splits(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    splits(total - first, parts - 1).map((rest) => [first, ...rest]),
  )
}

/** How many ways `splits` finds: the binomial coefficient of total + parts − 1 over parts − 1. */
const waysToSplit = (total: number, parts: number) =>
  Array.from({ length: parts - 1 }, (_, at) => at + 1).reduce((ways, at) => (ways * (total + at)) / at, 1)

/** Per level the least excess that these modes permit, by the same bounds as everywhere. */
function boundsUnder(problem: BalanceProblem, groups: readonly BalanceGroup[]): number[] {
  const { sets, bounds } = compile({ ...problem, groups: [...groups] })
  return levelNames.map((_, level) =>
    sets.reduce((sum, set, at) => sum + (set.level === level ? (bounds[at] ?? 0) : 0), 0),
  )
}

const understandsOne = (languages: readonly string[], modes: readonly string[]) =>
  modes.some((mode) => mode === 'interpreted' || languages.includes(mode))

/**
 * The modes under which the groups can become most even, level by level; among equals the fewest interpreted groups,
 * then the most groups in the most understood language. Interpreted groups come first in the order of the groups.
 *
 * @param problem its groups' own modes are not looked at
 * @returns null when somebody would understand no group, however the modes are chosen
 */
export function chooseModes(problem: BalanceProblem): BalanceGroup[] | null {
  const groupCount = problem.groups.length
  const teams = Math.min(interpretedAtMost(problem), groupCount)
  const spoken = spokenLanguages(problem)
  const waysOf = (languages: number) =>
    splits(groupCount, languages + 1).filter(([interpreted = 0]) => interpreted <= teams)
  let inUse = spoken.length
  while (inUse > 1 && waysToSplit(groupCount, inUse + 1) > mostWays) inUse -= 1
  const ways = waysOf(inUse).map((counts) => {
    const kinds = ['interpreted', ...spoken.slice(0, inUse)]
    const modes = counts.flatMap((count, kind) => Array.from({ length: count }, () => kinds[kind] ?? 'interpreted'))
    return { counts, groups: problem.groups.map(({ id }, at) => ({ id, mode: modes[at] ?? 'interpreted' })), modes }
  })
  const open = ways.filter(({ modes }) => problem.people.every((person) => understandsOne(person.understands, modes)))
  const ranked = open.map((way) => {
    const [interpreted = 0, ...others] = way.counts
    return { ...way, rank: [...boundsUnder(problem, way.groups), interpreted, ...others.map((count) => -count)] }
  })
  return ranked.sort((a, b) => compareInOrder(a.rank, b.rank))[0]?.groups ?? null
}
