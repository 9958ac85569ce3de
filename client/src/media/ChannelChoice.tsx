/** The listener's one choice of a language, and how its channel stands: on air, in pause, or nobody there. */
import {
  isSoundChannel,
  languageChannel,
  languageOfChannel,
  type SoundChannel,
} from '@plenaria/shared/workshop/soundChannel'
import type { ChannelNow } from '@plenaria/shared/workshop/views/channelNow'
import { interpretersOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import { Button } from '../design/Button.tsx'
import { Menu, type MenuEntry } from '../design/Menu.tsx'
import { channelMessages } from '../i18n/messages/channel.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useLanguageNames } from '../i18n/useLanguageNames.ts'
import { useText } from '../i18n/useText.ts'
import { useNames, useWorkshop } from '../live/useWorkshop.ts'
import styles from './ChannelChoice.module.css'
import { chooseChannel } from './keptChannel.ts'
import { type ChannelChoiceNow, useChannelChoice } from './useChannelChoice.ts'

const OWN = 'own'

const useStateText = (): ((channel: ChannelNow | undefined, isShort?: boolean) => string) => {
  const t = useText()
  const nameOf = useNames()
  return (channel, isShort = false) => {
    switch (channel?.state) {
      case 'live':
        return channel.personId === null || isShort
          ? t('channel.live')
          : t('channel.liveBy', { name: nameOf(channel.personId) })
      case 'original':
        return t('channel.asSpoken')
      case 'pause':
        return t('channel.pause')
      case 'nobody':
        return t('channel.nobody')
      case undefined:
        return t('channel.asIs')
    }
  }
}

type Props = {
  /** The channels that the room's outside meeting has a link for, the one that is linked to now first. */
  readonly outside?: readonly SoundChannel[]
  readonly isCompact?: boolean
}

const useEntries = (
  { channels, heard }: ChannelChoiceNow,
  outside: readonly SoundChannel[],
): readonly MenuEntry<string>[] => {
  const t = useText()
  const languageOf = useLanguageNames()
  const stateText = useStateText()
  const own = heard.wanted === null ? t('channel.original') : languageOf(heard.wanted)
  const known = channels.map(({ language }) => languageChannel(language))
  const others = outside.flatMap((channel) => (known.includes(channel) ? [] : (languageOfChannel(channel) ?? [])))
  return [
    {
      id: OWN,
      label: t('channel.own'),
      ...(known.length > 0 && { description: t('channel.ownIs', { channel: own }) }),
    },
    { id: 'floor', label: t('channel.original'), description: t('channel.asIs') },
    ...channels.map((channel) => ({
      id: languageChannel(channel.language),
      label: languageOf(channel.language),
      description: stateText(channel),
    })),
    ...others.map((language) => ({
      id: languageChannel(language),
      label: languageOf(language),
      description: t('channel.outside'),
    })),
  ]
}

/** What is listened to now, in a word and in a few. */
const useNow = ({ channels, heard }: ChannelChoiceNow, [linked]: readonly SoundChannel[]) => {
  const t = useText()
  const languageOf = useLanguageNames()
  const stateText = useStateText()
  const wanted = channels.find(({ language }) => language === heard.wanted)
  const outside = channels.length === 0 && linked !== undefined ? languageOfChannel(linked) : null
  if (outside !== null) return { name: languageOf(outside), state: t('channel.outside'), look: 'floor' }
  const name = wanted ? languageOf(wanted.language) : t('channel.original')
  return { name, state: stateText(wanted, true), look: wanted?.state ?? 'floor' }
}

const Choice = ({ outside = [], isCompact = false }: Props) => {
  const t = useText()
  const now = useChannelChoice()
  const entries = useEntries(now, outside)
  const { name, state, look } = useNow(now, outside)
  return (
    <Menu
      label={t('channel.choose')}
      trigger={
        <Button size={isCompact ? 's' : 'm'} icon="headphones" aria-label={t('channel.now', { channel: name, state })}>
          <span className={styles.choice} data-state={look}>
            {name}
            {!isCompact && <span className={styles.state}>{state}</span>}
          </span>
        </Button>
      }
      entries={entries}
      selected={now.choice ?? OWN}
      onAction={(id) => chooseChannel(isSoundChannel(id) ? id : null)}
    />
  )
}

export const ChannelChoice = ({ outside = [], ...rest }: Props) => {
  const { channels, isInBooth } = useChannelChoice()
  const hasInterpreters = useWorkshop((workshop) => interpretersOf(workshop).length > 0)
  // Where nobody interprets and one link leads to all there is nothing to choose.
  const isChoice = (channels.length > 0 && hasInterpreters) || outside.length > 1
  if (!isChoice || isInBooth) return null
  return (
    <MoreTexts texts={channelMessages}>
      <Choice outside={outside} {...rest} />
    </MoreTexts>
  )
}
