/** After the groups: one's own group's recorded text until plenary begins. */
import { isStaffOf } from '@plenaria/shared/workshop/groups/groups'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { GroupDraft } from './work.ts'

export const AfterGroups = () => {
  const { personId } = useLive()
  const groupId = useWorkshop(
    ({ groups }) => groups.seats[personId] ?? groups.groups.find((group) => isStaffOf(group, personId))?.id,
  )
  return groupId === undefined ? null : <GroupDraft groupId={groupId} />
}
