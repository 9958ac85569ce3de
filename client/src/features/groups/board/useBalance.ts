/** How even the groups are now, level by level, measured over whoever has a seat. */
import type { Level, LevelStatus } from '@plenaria/shared/balance/level'
import { measureAssignment } from '@plenaria/shared/balance/measureAssignment'
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { useMemo } from 'react'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { seatsNow } from '../groupFigures.ts'
import { useBalanceProblem } from '../useBalanceProblem.ts'

/** An untouched proposal that misses its bound is the best that was found, not a mistake of anybody's hand. */
const called = (level: Level, isUntouched: boolean): Level => {
  const status: LevelStatus = level.status === 'above' && isUntouched ? 'best' : level.status
  return { ...level, status }
}

/** @returns null while nobody has a seat */
export const useBalance = (): readonly Level[] | null => {
  const workshop = useWholeWorkshop()
  const problem = useBalanceProblem()
  return useMemo(() => {
    const { groups } = workshop
    const seats = seatsNow(workshop)
    if (groups.groups.length === 0 || Object.keys(seats).length === 0) return null
    const isUntouched = !areOpen(groups) && groups.plan?.isAdjusted === false
    return measureAssignment(problem, seats).map((level) => called(level, isUntouched))
  }, [workshop, problem])
}

/** Platforms that have more or fewer seats in a group than an even spread has. */
export const unevenPlatforms = (levels: readonly Level[] | null, groupId: string): readonly string[] =>
  (levels?.find(({ name }) => name === 'platforms')?.sets ?? [])
    .filter(({ perGroup, band: [low, high] }) => {
      const count = perGroup[groupId] ?? 0
      return count < low || count > high
    })
    .map(({ name }) => name)
