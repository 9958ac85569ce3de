import { isStaffOf } from '@plenaria/shared/workshop/groups/groups'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

/** The group somebody sits in or serves, open or not; undefined where there is none. */
export const useOwnGroup = (): string | undefined => {
  const { personId } = useLive()
  return useWorkshop(
    ({ groups }) => groups.seats[personId] ?? groups.groups.find((group) => isStaffOf(group, personId))?.id,
  )
}
