/** What comes of the agreed items, called as the joint list calls them. */
import { FollowUpList } from '../features/followUp/FollowUpList.tsx'
import { jointLabel } from '../features/plenary/jointLabel.ts'
import { useWorkshop } from '../live/useWorkshop.ts'

export const AgreedFollowUp = () => {
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  return <FollowUpList labelOf={({ item }) => jointLabel(plenary, topics, item)} />
}
