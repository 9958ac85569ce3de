/** How many interpreters interpreted groups need, and whether there are enough. Who they are is `matchInterpreters.ts`. */
import type { BalanceProblem } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import type { Conflict } from './conflict.ts'

/** One interpreter works alone for forty minutes at most; beyond that two take turns. */
export const longestAlone = 40

/** The length of group work when nobody says otherwise, in minutes. */
export const usualMinutes = 60

/** @param minutes how long the group works */
export const interpretersPerGroup = (minutes: number = usualMinutes): number => (minutes > longestAlone ? 2 : 1)

/** How many groups can be interpreted; Infinity when the number of interpreters is not given. */
export const interpretedAtMost = ({ interpreters, minutes }: BalanceProblem): number =>
  interpreters === undefined ? Infinity : Math.floor(interpreters / interpretersPerGroup(minutes))

/** One conflict when more groups are interpreted than there are interpreters for; no group loses its mode silently. */
export function interpreterConflicts(problem: BalanceProblem): Conflict[] {
  const interpreted = problem.groups.flatMap(({ id, mode }) => (mode === 'interpreted' ? [id] : []))
  const { interpreters = Infinity, minutes = usualMinutes } = problem
  if (interpreted.length <= interpretedAtMost(problem)) return []
  const needed = interpreted.length * interpretersPerGroup(minutes)
  return [
    {
      code: 'interpreters',
      message: {
        es: `Los grupos interpretados (${interpreted.length}) necesitan ${needed} intérpretes por ${minutes} minutos y hay ${interpreters}.`,
        en: `The interpreted groups (${interpreted.length}) need ${needed} interpreters for ${minutes} minutes, and there are ${interpreters}.`,
      },
      people: [],
      groups: [...new Set(interpreted)].sort(byCodeUnit),
    },
  ]
}
