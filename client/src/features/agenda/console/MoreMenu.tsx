/** What facilitators need less often: to skip what is next, to end the sitting early, to see the keys and switch them off. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWish } from '../../../live/WishContext.ts'
import { maySkip } from './maySkip.ts'

type Id = 'skip' | 'end' | 'keys'

export const MoreMenu = ({ show, onKeys }: { readonly show: Show; readonly onKeys: () => void }) => {
  const t = useText()
  const read = useLocalText()
  const wish = useWish()
  const { may } = useViewer()
  const { next, running } = show
  const commands: Partial<Record<Id, Command>> = {
    ...(next && maySkip(next) ? { skip: { type: 'SkipSegment', segmentId: next.id } } : {}),
    ...(running ? { end: { type: 'EndSitting', sittingId: running.sitting.id } } : {}),
  }
  const entries: MenuEntry<Id>[] = [
    ...(commands.skip && next
      ? [{ id: 'skip' as const, icon: 'skip' as const, label: t('console.skip', { title: read(next.title) }) }]
      : []),
    { id: 'keys', icon: 'settings', label: t('steps.keysTitle') },
    ...(commands.end
      ? [{ id: 'end' as const, icon: 'flag' as const, label: t('confirm.endNow'), isDanger: true }]
      : []),
  ]
  const act = (id: Id) => {
    const command = commands[id]
    if (command) void wish(command)
    else onKeys()
  }
  if (!may('NextSegment')) return null
  return (
    <Menu
      label={t('console.more')}
      trigger={<IconButton icon="more" kind="plain" label={t('console.more')} />}
      entries={entries}
      onAction={act}
    />
  )
}
