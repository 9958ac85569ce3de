/** Late contributions for those who answer for them: all groups for the chair, their own for who serves one. */
import { isStaffOf } from '@plenaria/shared/workshop/groups/groups'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { LateContributions } from './work.ts'

export const LateForMe = () => {
  const { may, personId } = useViewer()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  if (!may('seeLateContributions')) return null
  const own = groups.filter((group) => may('TakeUp') || isStaffOf(group, personId))
  return (
    <>
      {own.map(({ id }) => (
        <LateContributions key={id} groupId={id} />
      ))}
    </>
  )
}
