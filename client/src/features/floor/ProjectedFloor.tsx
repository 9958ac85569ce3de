/** The floor of plenary on the big screen: who speaks, for which delegation, the time left, and the next three. Nothing while nobody speaks or waits. */
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { useText } from '../../i18n/useText.ts'
import styles from './ProjectedFloor.module.css'
import { SpeechClock } from './SpeakerNow.tsx'
import { useFloorNow } from './useFloorNow.ts'
import { useSpeakers } from './useSpeakers.ts'

const NEXT = 3

export const ProjectedFloor = () => {
  const t = useText()
  const speakerOf = useSpeakers()
  const { speaking, left, waiting } = useFloorNow(plenaryRoom)
  if (!speaking && waiting.length === 0) return null
  const names = waiting.slice(0, NEXT).map(({ personId }) => speakerOf(personId).name)
  const speaker = speaking && speakerOf(speaking.personId)
  return (
    <section className={styles.floor} aria-label={t('floor.title')}>
      {speaking && speaker && (
        <div className={styles.speaker}>
          <strong>{speaker.name}</strong>
          {speaker.delegation && <span>{speaker.delegation}</span>}
          {/* A turn of the agenda has its clock above, with its slot. */}
          {speaking.slotId === null && <SpeechClock speaking={speaking} left={left} size="l" />}
        </div>
      )}
      {names.length > 0 && <p className={styles.next}>{t('floor.next', { names: names.join(' · ') })}</p>}
    </section>
  )
}
