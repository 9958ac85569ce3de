/** What this person may say, show and hear now; null for who takes no part in it. The same rule as on the server. */
import { type MediaRights, mediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { useMemo } from 'react'
import { useViewer } from '../live/useViewer.ts'
import { useWholeWorkshop } from '../live/useWorkshop.ts'

export const useRights = (): MediaRights | null => {
  const { personId } = useViewer()
  const workshop = useWholeWorkshop()
  return useMemo(() => mediaRights(workshop, personId), [workshop, personId])
}
