/** The floor on the speaker's prompter: their own time, or who speaks while they wait; and what they are signalled, readable at arm's length. */
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { SlowDownNotice } from '../../live/SlowDownNotice.tsx'
import { SpeechClock } from './SpeakerNow.tsx'
import styles from './PromptedFloor.module.css'
import { useFloorNow } from './useFloorNow.ts'
import { useOwnFloor } from './useOwnFloor.ts'
import { useSpeakers } from './useSpeakers.ts'

const Floor = ({ roomId, floor }: { readonly roomId: string; readonly floor: FloorNow }) => {
  const t = useText()
  const speakerOf = useSpeakers()
  const { isSpeaking, request, place } = useOwnFloor(roomId, floor)
  const { speaking, left, waiting } = floor
  if (!speaking && !request) return null
  return (
    <section className={styles.floor} aria-label={t('floor.title')} data-own={isSpeaking}>
      {speaking && (
        <>
          <p className={styles.who}>
            {isSpeaking ? t('floor.youSpeak') : t('floor.nowSpeaks', { name: speakerOf(speaking.personId).name })}
          </p>
          {speaking.slotId === null && <SpeechClock speaking={speaking} left={left} size={isSpeaking ? 'xl' : 'm'} />}
        </>
      )}
      {isSpeaking && speaking?.signal && (
        <p key={speaking.signal.at} className={styles.signal} role="alert">
          {t(`floor.${speaking.signal.kind}`)}
        </p>
      )}
      {request && (
        <p className={styles.who}>
          {place === 1 ? t('floor.youAreNext') : t('floor.myPlace', { place, all: waiting.length })}
        </p>
      )}
    </section>
  )
}

/** Where nobody has the floor, a speaker of the agenda may be the one who looks. */
export const PromptedFloor = () => {
  const { personId } = useLive()
  const roomId = useWorkshop((workshop) => roomOf(workshop, personId)) ?? plenaryRoom
  const floor = useFloorNow(roomId)
  const speakerId = floor.speaking?.personId ?? personId
  return (
    <>
      <Floor roomId={roomId} floor={floor} />
      {speakerId === personId && <SlowDownNotice roomId={roomId} />}
    </>
  )
}
