/** What can be done to a segment that is not the current one: to go to it, or to skip it. */
import type { Segment } from '@plenaria/shared/workshop/agenda/evolveAgenda'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWish } from '../../../live/WishContext.ts'
import { maySkip } from './maySkip.ts'

type Id = 'goTo' | 'skip'

/** @param from the segment that is seen as the current one */
export const SegmentMenu = ({ segment, from }: { readonly segment: Segment; readonly from: string }) => {
  const t = useText()
  const wish = useWish()
  const title = useLocalText()(segment.title)
  const entries: readonly MenuEntry<Id>[] = [
    { id: 'goTo', icon: 'arrowRight', label: t('console.goTo', { title }) },
    ...(maySkip(segment) ? [{ id: 'skip' as const, icon: 'skip' as const, label: t('console.skip', { title }) }] : []),
  ]
  const act = (id: Id) =>
    void wish(
      id === 'goTo'
        ? { type: 'GoToSegment', segmentId: segment.id, from }
        : { type: 'SkipSegment', segmentId: segment.id },
    )
  return (
    <Menu
      label={t('console.actionsOn', { title })}
      trigger={<IconButton icon="more" size="s" label={t('console.actionsOn', { title })} />}
      entries={entries}
      onAction={act}
    />
  )
}
