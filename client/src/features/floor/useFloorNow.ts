/** The floor of a room as it stands now, renewed with every fact and every second. */
import { type FloorNow, floorNow } from '@plenaria/shared/workshop/views/floorNow'
import { useMemo } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { useWholeWorkshop } from '../../live/useWorkshop.ts'

export const useFloorNow = (roomId: string): FloorNow => {
  const workshop = useWholeWorkshop()
  const now = useNow()
  return useMemo(() => floorNow(workshop, roomId, now), [workshop, roomId, now])
}
