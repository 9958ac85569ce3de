/** After the groups: one's own group's recorded text until plenary begins. */
import { useOwnGroup } from '../../features/drafting/useOwnGroup.ts'
import { GroupDraft } from './work.ts'

export const AfterGroups = () => {
  const groupId = useOwnGroup()
  return groupId === undefined ? null : <GroupDraft groupId={groupId} />
}
