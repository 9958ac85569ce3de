/** The slot that runs, with its clock, for those who follow: nothing where none does. */
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import { allottedToSlot, currentSlot, slotRunOf } from '@plenaria/shared/workshop/agenda/evolveSlots'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { useNow } from '../../../clock/useNow.ts'
import { Clock, type ClockProps } from '../../../design/Clock.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import styles from './SlotClock.module.css'

type Props = { readonly segment: Segment } & Pick<ClockProps, 'size'>

export const SlotClock = ({ segment, size = 's' }: Props) => {
  const t = useText()
  const read = useLocalText()
  const now = useNow()
  const slot = currentSlot(segment)
  if (!slot) return null
  const { timer } = slotRunOf(segment, slot.id)
  const total = allottedToSlot(segment, slot)
  return (
    <div className={styles.slot}>
      <strong className={styles.title}>{read(slot.title)}</strong>
      <Clock
        size={size}
        left={timeLeft(timer, total, now)}
        total={total}
        isPaused={timer.status === 'paused'}
        label={t('time.slotLeft')}
      />
    </div>
  )
}
