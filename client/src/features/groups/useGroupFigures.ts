import { useMemo } from 'react'
import { useWholeWorkshop } from '../../live/useWorkshop.ts'
import { type GroupFigures, groupFigures, seatsNow } from './groupFigures.ts'

/** The figures of every group as things stand: of the plan, or of the groups that are open. */
export const useGroupFigures = (): readonly GroupFigures[] => {
  const workshop = useWholeWorkshop()
  return useMemo(() => {
    const seats = seatsNow(workshop)
    return workshop.groups.groups.map((group) => groupFigures(workshop, seats, group))
  }, [workshop])
}
