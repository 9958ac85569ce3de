/** After the groups: one's own group's recorded text, with what was said about it, until plenary begins. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { OpenDoc } from '../../docs/OpenDoc.tsx'
import { useOwnGroup } from '../../features/drafting/useOwnGroup.ts'
import { useLive } from '../../live/LiveContext.ts'
import { GroupDraft } from './work.ts'

export const AfterGroups = () => {
  const { workshopId } = useLive()
  const groupId = useOwnGroup()
  if (groupId === undefined) return null
  return (
    <OpenDoc name={formatDocName({ kind: 'draft', workshopId, groupId })}>
      <GroupDraft groupId={groupId} />
    </OpenDoc>
  )
}
