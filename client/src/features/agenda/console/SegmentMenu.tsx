/** What can be done to a segment that is not the current one: to go to it, to give it more time or less, or to skip it. */
import { minutes } from '@plenaria/shared/time'
import { allottedTo, type Segment } from '@plenaria/shared/workshop/agenda/agenda'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWish } from '../../../live/WishContext.ts'
import { maySkip } from './maySkip.ts'

type Id = 'goTo' | 'give5' | 'take5' | 'skip'

const step = minutes(5)

const commandFor = (id: Id, { id: segmentId }: Segment, from: string): Command => {
  if (id === 'goTo') return { type: 'GoToSegment', segmentId, from }
  if (id === 'skip') return { type: 'SkipSegment', segmentId }
  return { type: 'AdjustSegment', segmentId, by: id === 'give5' ? step : minutes(-5) }
}

/** @param from the segment that is seen as the current one */
export const SegmentMenu = ({ segment, from }: { readonly segment: Segment; readonly from: string }) => {
  const t = useText()
  const wish = useWish()
  const title = useLocalText()(segment.title)
  const isAhead = segment.timer.status === 'ahead'
  const entries: readonly MenuEntry<Id>[] = [
    { id: 'goTo', icon: 'arrowRight', label: t('console.goTo', { title }) },
    ...(isAhead ? [{ id: 'give5' as const, icon: 'plus' as const, label: t('console.give5', { title }) }] : []),
    ...(isAhead && allottedTo(segment) >= step
      ? [{ id: 'take5' as const, icon: 'minus' as const, label: t('console.take5', { title }) }]
      : []),
    ...(maySkip(segment) ? [{ id: 'skip' as const, icon: 'skip' as const, label: t('console.skip', { title }) }] : []),
  ]
  const act = (id: Id) => void wish(commandFor(id, segment, from))
  return (
    <Menu
      label={t('console.actionsOn', { title })}
      trigger={<IconButton icon="more" size="s" label={t('console.actionsOn', { title })} />}
      entries={entries}
      onAction={act}
    />
  )
}
