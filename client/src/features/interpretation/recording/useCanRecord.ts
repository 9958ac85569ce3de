/** Whether the sound of this server can be recorded; false until it is known. */
import { useFetched } from '../../../http/useFetched.ts'
import { useLive } from '../../../live/LiveContext.ts'

export const useCanRecord = (): boolean => {
  const { workshopId, personId } = useLive()
  const { value } = useFetched<{ canRecord: boolean }>(`/api/workshops/${workshopId}/meeting`, personId)
  return value?.canRecord ?? false
}
