/** What can be done to a segment: to go to it, to give it more time or less, to skip it, and to note why it went as it did. */
import { minutes } from '@plenaria/shared/time'
import { allottedTo, type Segment } from '@plenaria/shared/workshop/agenda/agenda'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useState } from 'react'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWish } from '../../../live/WishContext.ts'
import { ExplainDialog } from './ExplainDialog.tsx'
import { maySkip } from './maySkip.ts'

type Id = 'goTo' | 'give5' | 'take5' | 'skip' | 'explain'

const step = minutes(5)

const commandFor = (id: Exclude<Id, 'explain'>, { id: segmentId }: Segment, from: string): Command => {
  if (id === 'goTo') return { type: 'GoToSegment', segmentId, from }
  if (id === 'skip') return { type: 'SkipSegment', segmentId }
  return { type: 'AdjustSegment', segmentId, by: id === 'give5' ? step : minutes(-5) }
}

type Props = {
  readonly segment: Segment
  /** The segment that is seen as the current one, while a sitting runs. */
  readonly from: string | null
}

const useEntries = ({ segment, from }: Props): readonly MenuEntry<Id>[] => {
  const t = useText()
  const title = useLocalText()(segment.title)
  const { may } = useViewer()
  const isAhead = segment.timer.status === 'ahead'
  const isOther = from !== null && segment.id !== from && may('GoToSegment')
  const entry = (id: Id, isThere: boolean, icon: MenuEntry<Id>['icon'] & string, label: string): MenuEntry<Id>[] =>
    isThere ? [{ id, icon, label }] : []
  return [
    ...entry('goTo', isOther, 'arrowRight', t('console.goTo', { title })),
    ...entry('give5', isOther && isAhead, 'plus', t('console.give5', { title })),
    ...entry('take5', isOther && isAhead && allottedTo(segment) >= step, 'minus', t('console.take5', { title })),
    ...entry('skip', isOther && maySkip(segment), 'skip', t('console.skip', { title })),
    ...entry('explain', !isAhead && may('ExplainSegment'), 'edit', t('steps.explain')),
  ]
}

export const SegmentMenu = ({ segment, from }: Props) => {
  const t = useText()
  const wish = useWish()
  const title = useLocalText()(segment.title)
  const entries = useEntries({ segment, from })
  const [isExplaining, setExplaining] = useState(false)
  const act = (id: Id) => {
    if (id === 'explain') setExplaining(true)
    else if (from !== null) void wish(commandFor(id, segment, from))
  }
  if (entries.length === 0) return null
  return (
    <>
      <Menu
        label={t('console.actionsOn', { title })}
        trigger={<IconButton icon="more" size="s" label={t('console.actionsOn', { title })} />}
        entries={entries}
        onAction={act}
      />
      {isExplaining && <ExplainDialog segment={segment} onClose={() => setExplaining(false)} />}
    </>
  )
}
