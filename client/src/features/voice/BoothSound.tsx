/** The sound of the booth: joined with one press, and what one's microphone does now. Whether it is heard follows from being on air. */
import { languageChannel } from '@plenaria/shared/workshop/soundChannel'
import { boothLanguage, type MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { type ReactNode, useState } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { Chip, type ChipProps } from '../../design/Chip.tsx'
import { IconButton } from '../../design/IconButton.tsx'
import { useLanguageNames } from '../../i18n/useLanguageNames.ts'
import { useText } from '../../i18n/useText.ts'
import type { Sound } from '../../media/createSound.ts'
import { isJoined, type SoundState } from '../../media/soundState.ts'
import { useRights } from '../../media/useRights.ts'
import { useSound } from '../../media/useSound.ts'
import styles from './BoothSound.module.css'
import { JoinButton } from './JoinButton.tsx'
import { LevelBar } from './LevelBar.tsx'
import { OutsideMeeting } from './OutsideMeeting.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { SoundStatusLine } from './SoundControls.tsx'
import { SoundNotices } from './SoundNotices.tsx'
import { useBoothMicrophone } from './useBoothMicrophone.ts'
import { useMeetings, useRoomSound } from './useRoomSound.ts'
import { VoiceTexts } from './VoiceTexts.tsx'

type Props = { readonly sound: Sound; readonly state: SoundState; readonly rights: MediaRights }

const NotJoined = ({ sound, rights }: Omit<Props, 'state'>) => {
  const t = useText()
  return (
    <div className={styles.line}>
      <JoinButton sound={sound} />
      {rights.isOnAir ? (
        <Chip tone="late" icon="warning">
          {t('voice.boothMute')}
        </Chip>
      ) : (
        <p className={styles.remark}>{t('voice.boothJoin')}</p>
      )}
    </div>
  )
}

/** What one's microphone does, in a few words. */
const useMicrophoneText = ({ state, rights }: Omit<Props, 'sound'>): Pick<ChipProps, 'tone' | 'icon' | 'children'> => {
  const t = useText()
  const languageName = useLanguageNames()
  const { mic } = state.sending
  const language = boothLanguage(rights)
  if (language === null) return { icon: 'headphones', children: t('voice.boothNone') }
  if (mic.status !== 'on') return { icon: 'microphone', children: t('voice.opening') }
  if (!rights.isOnAir) return { icon: 'microphone', children: t('voice.boothReady') }
  if (mic.isHeld) return { tone: 'warn', icon: 'microphoneOff', children: t('voice.boothHeld') }
  return { tone: 'ok', icon: 'volume', children: t('voice.boothHeard', { language: languageName(language) }) }
}

const Joined = ({ sound, state, rights }: Props) => {
  const t = useText()
  const [areSettingsOpen, setSettingsOpen] = useState(false)
  const said = useMicrophoneText({ state, rights })
  const { mic } = state.sending
  const language = boothLanguage(rights)
  const track = mic.status === 'on' ? sound.microphone() : null
  const trouble = mic.status === 'off' ? mic.trouble : null
  const again = language !== null && (
    <Button size="s" icon="microphone" onPress={() => sound.send('mic', languageChannel(language))}>
      {t('voice.speak')}
    </Button>
  )
  return (
    <>
      <div className={styles.line}>
        <output className={styles.said}>{trouble === null && <Chip {...said} />}</output>
        <IconButton icon="settings" size="s" label={t('voice.settings')} onPress={() => setSettingsOpen(true)} />
      </div>
      {trouble !== null && (
        <Banner tone="late" icon="microphoneOff" isUrgent action={again}>
          {t(`voice.${trouble}`)}
        </Banner>
      )}
      {track && <LevelBar track={track} isBare />}
      {areSettingsOpen && (
        <SettingsDialog sound={sound} state={state} rights={rights} onClose={() => setSettingsOpen(false)} />
      )}
    </>
  )
}

const Own = () => {
  const rights = useRights()
  const { sound, state } = useSound()
  useBoothMicrophone(sound, state, rights)
  if (sound === null || rights === null) return null
  return (
    <>
      <SoundNotices />
      {state.status === 'off' && <NotJoined sound={sound} rights={rights} />}
      <SoundStatusLine status={state.status} isElsewhere={state.isElsewhere} />
      {isJoined(state.status) && <Joined sound={sound} state={state} rights={rights} />}
    </>
  )
}

const Bar = ({ place }: { readonly place: string | null }): ReactNode => {
  const room = useRoomSound(place)
  const [meeting] = useMeetings(room?.links)
  const isOwn = room?.sound === 'own'
  if (!isOwn && !meeting) return null
  return (
    <div className={styles.sound}>
      {isOwn && <Own />}
      {meeting && <OutsideMeeting meeting={meeting} isOnly={!isOwn} />}
    </div>
  )
}

export const BoothSound = ({ place }: { readonly place: string | null }) => (
  <VoiceTexts>
    <Bar place={place} />
  </VoiceTexts>
)
