import { useMemo } from 'react'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { sourceEntries, type SourceEntry } from './coverage.ts'

/** The groups' recorded items with their places; the same array while nothing of it changes. */
export const useSourceEntries = (): readonly SourceEntry[] => {
  const groups = useWorkshop((workshop) => workshop.groups)
  const drafting = useWorkshop((workshop) => workshop.drafting)
  const plenary = useWorkshop((workshop) => workshop.plenary)
  return useMemo(() => sourceEntries({ groups, drafting, plenary }), [groups, drafting, plenary])
}
