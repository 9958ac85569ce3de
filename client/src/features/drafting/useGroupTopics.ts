import type { Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { useMemo } from 'react'
import { useWorkshop } from '../../live/useWorkshop.ts'

/** The topics a group has lists for: its own where it has some, else all of the workshop's. */
export const useGroupTopics = (groupId: string): readonly Topic[] => {
  const topics = useWorkshop(({ charter }) => charter.topics)
  const own = useWorkshop(({ groups }) => groupById(groups, groupId)?.topicIds)
  return useMemo(() => {
    const chosen = topics.filter(({ id }) => own?.includes(id))
    return chosen.length > 0 ? chosen : topics
  }, [topics, own])
}
