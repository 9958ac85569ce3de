/** The room one is in: `plenary` or a group's id. */
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { useLive } from './LiveContext.ts'
import { useWorkshop } from './useWorkshop.ts'

export const useRoomId = (): string => {
  const { personId } = useLive()
  return useWorkshop(({ groups }) => placeOf(groups, personId)) ?? plenaryRoom
}
