/** What one needs now and then, behind one button where the bar is narrow. */
import { IconButton } from '../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../design/Menu.tsx'
import { useText } from '../../i18n/useText.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import type { Show } from './useShows.ts'

type Props = {
  readonly shows: readonly Show[]
  readonly voices: string
  readonly onVoices: () => void
  readonly onSettings: () => void
  /** Where no link leads there beside it. */
  readonly hasPrompter: boolean
}

type Entry = MenuEntry<string> & { readonly act?: () => void }

export const MoreButton = ({ shows, voices, onVoices, onSettings, hasPrompter }: Props) => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const prompter: Entry = { id: 'prompter', label: t('prompter.open'), icon: 'clock', href: pathTo('prompter') }
  const entries: readonly Entry[] = [
    ...shows.map(({ kind, label, icon, act }) => ({ id: kind, label, icon, act })),
    { id: 'voices', label: voices, icon: 'volume', act: onVoices },
    { id: 'settings', label: t('voice.settings'), icon: 'settings', act: onSettings },
    ...(hasPrompter ? [prompter] : []),
  ]
  return (
    <Menu
      label={t('voice.more')}
      trigger={<IconButton icon="more" label={t('voice.more')} />}
      entries={entries}
      onAction={(id) => entries.find((entry) => entry.id === id)?.act?.()}
    />
  )
}
