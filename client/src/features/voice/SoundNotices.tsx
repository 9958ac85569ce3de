/** What somebody must know of their sound, with what to do about it; nothing while all is well. */
import { floorRoom } from '@plenaria/shared/workshop/floor/floor'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { SlowDownNotice } from '../../live/SlowDownNotice.tsx'
import { useRoomId } from '../../live/useRoomId.ts'
import { useSend } from '../../live/useSend.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import { useSound } from '../../media/useSound.ts'
import styles from './SoundNotices.module.css'
import { VoiceTexts } from './VoiceTexts.tsx'

const MutedNotice = () => {
  const t = useText()
  const send = useSend()
  const nameOf = useNames()
  const { formatTime } = useFormats()
  const { personId, may } = useViewer()
  const muted = useWorkshop(({ sound }) => sound.muted[personId])
  const zone = useWorkshop(({ charter }) => charter.zone)
  if (!muted) return null
  const time = formatTime(muted.at, zone)
  const title = muted.by ? t('voice.mutedBy', { name: nameOf(muted.by), time }) : t('voice.mutedBySomebody', { time })
  const ask = (
    <Button size="s" icon="hand" onPress={() => void send({ type: 'AskForMicrophone' })}>
      {t('voice.ask')}
    </Button>
  )
  const hasAsked = muted.askedAt !== null
  return (
    <Banner tone="warn" icon="microphoneOff" title={title} action={!hasAsked && may('AskForMicrophone') && ask}>
      {hasAsked && t('voice.asked')}
    </Banner>
  )
}

/** For whoever is heard without having been given the floor: with it, it stands beside their time. */
const SlowerNotice = () => {
  const { state } = useSound()
  const roomId = useRoomId()
  const { personId } = useViewer()
  const speakerId = useWorkshop(({ floor }) => floorRoom(floor, roomId).speaking?.personId)
  const { mic } = state.sending
  if (mic.status !== 'on' || mic.channel !== 'floor' || mic.isHeld || speakerId === personId) return null
  return (
    <div className={styles.notices}>
      <SlowDownNotice roomId={roomId} />
    </div>
  )
}

const Notices = () => {
  const t = useText()
  const { sound, state } = useSound()
  const { status, needsPress, isVideoSpared, sending } = state
  const isMuted = useWorkshop((workshop) => workshop.sound.muted)
  const { personId } = useViewer()
  const press = (
    <Button kind="primary" size="s" icon="volume" onPress={() => sound?.pressed()}>
      {t('voice.press')}
    </Button>
  )
  const isShown =
    status === 'blocked' || needsPress || isVideoSpared || sending.screen.status === 'on' || isMuted[personId]
  if (!isShown) return null
  return (
    <div className={styles.notices}>
      <MutedNotice />
      {status === 'blocked' && (
        <Banner tone="late" icon="offline" isUrgent title={t('voice.blocked')}>
          {t('voice.blockedHelp')}
        </Banner>
      )}
      {needsPress && (
        <Banner tone="warn" icon="volume" isUrgent action={press}>
          {t('voice.needsPress')}
        </Banner>
      )}
      {isVideoSpared && <Banner icon="offline">{t('voice.spared')}</Banner>}
      {sending.screen.status === 'on' && <Banner icon="screen">{t('voice.youShare')}</Banner>}
    </div>
  )
}

export const SoundNotices = () => (
  <VoiceTexts>
    <SlowerNotice />
    <Notices />
  </VoiceTexts>
)
