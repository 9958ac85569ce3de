/** The screen that is shared in this room, or the camera of whoever speaks; nothing while nobody shows anything. */
import type { MediaVoice } from '@plenaria/shared/protocol/media'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../design/IconButton.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useNames } from '../../live/useWorkshop.ts'
import styles from './RoomPicture.module.css'
import { SoundNotices } from './SoundNotices.tsx'
import { useSound } from '../../media/useSound.ts'
import { VoiceTexts } from './VoiceTexts.tsx'

/** As the server chooses: a screen before a camera. */
const shownVoice = (voices: readonly MediaVoice[], own: string): MediaVoice | undefined => {
  const others = voices.filter(({ personId }) => personId !== own)
  return others.findLast(({ kind }) => kind === 'screen') ?? others.find(({ kind }) => kind === 'camera')
}

const Picture = () => {
  const t = useText()
  const nameOf = useNames()
  const { personId } = useLive()
  const { state } = useSound()
  const { picture, voices, wantsVideo, isVideoSpared } = state
  const video = useRef<HTMLVideoElement>(null)
  const shown = wantsVideo && !isVideoSpared ? shownVoice(voices, personId) : undefined
  const isShown = shown !== undefined && picture !== null
  useEffect(() => {
    const element = video.current
    if (!element || !isShown) return
    element.srcObject = picture
    element.play().catch(() => undefined)
  }, [isShown, picture])
  if (!isShown) return null
  const name = nameOf(shown.personId)
  const label = t(shown.kind === 'screen' ? 'voice.pictureOf' : 'voice.cameraOf', { name })
  return (
    <figure className={styles.picture} data-kind={shown.kind}>
      {/* What is said beside a live picture is heard and, later, captioned by people. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <video ref={video} className={styles.video} autoPlay playsInline muted aria-label={label} />
      <figcaption className={styles.caption}>
        <span>{label}</span>
        <IconButton
          icon="external"
          size="s"
          label={t('voice.enlarge')}
          onPress={() => void video.current?.requestFullscreen().catch(() => undefined)}
        />
      </figcaption>
    </figure>
  )
}

export const RoomPicture = () => (
  <>
    <SoundNotices />
    <VoiceTexts>
      <Picture />
    </VoiceTexts>
  </>
)
