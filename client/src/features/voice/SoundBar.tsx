/** The bar below the stage: the language one listens in, the sound of the room, its outside meeting where it has one, and the way to the prompter. */
import { LinkButton } from '../../design/LinkButton.tsx'
import { useMediaQuery } from '../../design/useMediaQuery.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import { ChannelChoice } from '../../media/ChannelChoice.tsx'
import { isJoined } from '../../media/soundState.ts'
import { useSound } from '../../media/useSound.ts'
import { OutsideMeeting } from './OutsideMeeting.tsx'
import styles from './SoundBar.module.css'
import { SoundControls } from './SoundControls.tsx'
import { useMeetings, useRoomSound } from './useRoomSound.ts'
import { VoiceTexts } from './VoiceTexts.tsx'

const Bar = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const room = useRoomSound(place)
  const meetings = useMeetings(room?.links)
  const pathTo = useWorkshopPath()
  const [meeting] = meetings
  const { state } = useSound()
  // There it is with what else one needs now and then.
  const isSmall = useMediaQuery('(max-width: 760px)')
  const isOwn = room?.sound === 'own'
  const remark = t(room?.sound === 'none' ? 'voice.none' : 'voice.noMeeting')
  return (
    <>
      <ChannelChoice outside={meetings.map(({ channel }) => channel)} />
      {room === null && <span className={styles.remark}>&nbsp;</span>}
      {isOwn && <SoundControls />}
      {meeting && <OutsideMeeting meeting={meeting} isOnly={!isOwn} />}
      {room && !isOwn && !meeting && <span className={styles.remark}>{remark}</span>}
      {room && !(isSmall && isOwn && isJoined(state.status)) && (
        <LinkButton kind="quiet" icon="clock" href={pathTo('prompter')}>
          <span className={styles.prompter}>{t('prompter.open')}</span>
        </LinkButton>
      )}
    </>
  )
}

export const SoundBar = ({ place }: { readonly place: string | null }) => (
  <VoiceTexts>
    <Bar place={place} />
  </VoiceTexts>
)
