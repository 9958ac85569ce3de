/** What the items of the joint list are called on this page. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { jointLabel } from './jointLabel.ts'

export const useJointLabel = (): ((item: JointItem) => string) => {
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  return (item) => jointLabel(plenary, topics, item)
}
