/** Items under their topics, in the workshop's order. Pure. */
import type { Topic } from '@plenaria/shared/workshop/charter/evolveCharter'

/** An item whose topic is unknown goes under the first: it must not vanish. */
export const byTopic = <Item extends { readonly topicId: string }>(
  topics: readonly Topic[],
  items: readonly Item[],
): readonly { readonly topic: Topic; readonly items: readonly Item[] }[] => {
  const known = new Set(topics.map(({ id }) => id))
  return topics.map((topic, index) => ({
    topic,
    items: items.filter(({ topicId }) => topicId === topic.id || (index === 0 && !known.has(topicId))),
  }))
}
