/** The adopted items in the order of their numbers, each with its follow-up as it stands. Pure. */
import {
  followUpOf,
  isOverdue,
  type ItemFollowUp,
  type Progress,
  progressOf,
} from '@plenaria/shared/workshop/followUp/followUp'
import type { Adoption, JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import type { Instant } from '@plenaria/shared/time'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

export type FollowUpRow = {
  readonly item: JointItem
  readonly adoption: Adoption
  readonly followUp: ItemFollowUp
  readonly progress: Progress
  readonly isOverdue: boolean
}

type Parts = Pick<Workshop, 'charter' | 'plenary' | 'followUp'>

export const followUpRows = ({ charter, plenary, followUp }: Parts, now: Instant): readonly FollowUpRow[] =>
  charter.topics.flatMap(({ id }) =>
    plenary.items
      .flatMap((item) =>
        item.topicId === id && item.state.status === 'adopted' ? [{ item, adoption: item.state }] : [],
      )
      .toSorted((a, b) => a.adoption.number - b.adoption.number)
      .map(({ item, adoption }) => {
        const own = followUpOf(followUp, item.id)
        return { item, adoption, followUp: own, progress: progressOf(own), isOverdue: isOverdue(own, now) }
      }),
  )
