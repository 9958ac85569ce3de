/** Everything one does with the sound of the room: join, speak, show, and the windows behind it. */
import type { MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { useContext, useState } from 'react'
import { IconButton } from '../../design/IconButton.tsx'
import { Spinner } from '../../design/Spinner.tsx'
import { useMediaQuery } from '../../design/useMediaQuery.ts'
import { useText } from '../../i18n/useText.ts'
import type { Sound } from '../../media/createSound.ts'
import { isJoined, type SoundState } from '../../media/soundState.ts'
import { CompactContext } from './BarButton.tsx'
import { JoinButton } from './JoinButton.tsx'
import { MicrophoneButton } from './MicrophoneButton.tsx'
import { MoreButton } from './MoreButton.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { ShowButtons } from './ShowButtons.tsx'
import styles from './SoundControls.module.css'
import { useRights } from '../../media/useRights.ts'
import { useSound } from '../../media/useSound.ts'
import { useSoundToasts } from './useSoundToasts.ts'
import { useShows } from './useShows.ts'
import { useVoicesNow } from './useVoicesNow.ts'
import { VoicesButton } from './VoicesButton.tsx'
import { VoicesDialog } from './VoicesDialog.tsx'

/** A phone, or the thin bar of the staff: what goes out now stays in sight, the rest is behind one button. */
const useIsNarrow = (): boolean => {
  const isCompact = useContext(CompactContext)
  const isSmall = useMediaQuery('(max-width: 760px)')
  return isCompact || isSmall
}

const Joined = ({ sound, state, rights }: { sound: Sound; state: SoundState; rights: MediaRights }) => {
  const t = useText()
  const isCompact = useContext(CompactContext)
  const isNarrow = useIsNarrow()
  const shows = useShows(sound, state, rights)
  const voices = useVoicesNow(state)
  const [open, setOpen] = useState<'voices' | 'settings' | null>(null)
  useSoundToasts(state)
  const close = () => setOpen(null)
  return (
    <>
      <MicrophoneButton sound={sound} state={state} rights={rights} />
      <ShowButtons shows={isNarrow ? shows.filter(({ isOn, isPending }) => isOn || isPending) : shows} />
      {(!isNarrow || voices.asking > 0) && <VoicesButton now={voices} onPress={() => setOpen('voices')} />}
      {isNarrow ? (
        <MoreButton
          shows={shows.filter(({ isOn, isPending }) => !isOn && !isPending)}
          voices={voices.label}
          onVoices={() => setOpen('voices')}
          onSettings={() => setOpen('settings')}
          hasPrompter={!isCompact}
        />
      ) : (
        <IconButton icon="settings" label={t('voice.settings')} onPress={() => setOpen('settings')} />
      )}
      {open === 'voices' && <VoicesDialog voices={state.voices} onClose={close} />}
      {open === 'settings' && <SettingsDialog sound={sound} state={state} rights={rights} onClose={close} />}
    </>
  )
}

/** How it stands, where it is not simply on. */
export const SoundStatusLine = ({ status, isElsewhere }: Pick<SoundState, 'status' | 'isElsewhere'>) => {
  const t = useText()
  // It stays: nobody looks at the page that was closed when it is.
  if (status === 'off' && isElsewhere) return <output className={styles.status}>{t('voice.heardElsewhere')}</output>
  if (status === 'missing' || status === 'link') return <span className={styles.status}>{t('voice.noneShort')}</span>
  if (status === 'on' || status === 'off') return null
  return (
    <output className={styles.status}>
      <Spinner />
      {t(status === 'joining' ? 'voice.joining' : 'voice.reconnecting')}
    </output>
  )
}

export const SoundControls = () => {
  const rights = useRights()
  const { sound, state } = useSound()
  if (sound === null || rights === null) return null
  return (
    <div className={styles.controls}>
      {state.status === 'off' && <JoinButton sound={sound} />}
      <SoundStatusLine status={state.status} isElsewhere={state.isElsewhere} />
      {isJoined(state.status) && <Joined sound={sound} state={state} rights={rights} />}
    </div>
  )
}
