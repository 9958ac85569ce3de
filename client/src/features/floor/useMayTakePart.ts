/** Whether the rules of a room let this reader ask and support: observers do so only where they say so (FL13). */
import { rulesIn } from '@plenaria/shared/workshop/floor/floor'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export const useMayTakePart = (roomId: string): boolean => {
  const { person } = useViewer()
  const areObserversHeard = useWorkshop(({ floor }) => rulesIn(floor, roomId).observers)
  return areObserversHeard || person?.grants.some(({ role }) => role !== 'observer') === true
}
