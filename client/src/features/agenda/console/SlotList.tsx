/** The slots of the current segment: each with its own clock, and what starts, ends and lengthens it. */
import { minutes } from '@plenaria/shared/time'
import type { Segment, Slot } from '@plenaria/shared/workshop/agenda/agenda'
import { allottedToSlot, currentSlot, slotRunOf } from '@plenaria/shared/workshop/agenda/evolveSlots'
import { timeLeft, timeSpent } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { useNow } from '../../../clock/useNow.ts'
import { Clock } from '../../../design/Clock.tsx'
import { classNames } from '../../../design/classNames.ts'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { nextSlot } from '../slots/nextSlot.ts'
import styles from './SlotList.module.css'

type LineProps = { readonly segment: Segment; readonly slot: Slot; readonly from: string | null }

const SlotCommands = ({ segment, slot, from }: LineProps) => {
  const t = useText()
  const title = useLocalText()(slot.title)
  const { timer } = slotRunOf(segment, slot.id)
  const onSlot = { segmentId: segment.id, slotId: slot.id }
  if (timer.status === 'done') return null
  if (slot.id !== from)
    return (
      <CommandButton
        size="s"
        icon="play"
        aria-label={t('slots.start', { title })}
        command={{ type: 'StartSlot', ...onSlot, from }}
      >
        {t('slots.begin')}
      </CommandButton>
    )
  return (
    <>
      <CommandButton size="s" aria-label={t('slots.less')} command={{ type: 'AdjustSlot', ...onSlot, by: minutes(-1) }}>
        {t('console.take1')}
      </CommandButton>
      <CommandButton size="s" aria-label={t('slots.more')} command={{ type: 'AdjustSlot', ...onSlot, by: minutes(1) }}>
        {t('console.add1')}
      </CommandButton>
      <CommandButton size="s" icon="check" aria-label={t('slots.end')} command={{ type: 'EndSlot', ...onSlot }}>
        {t('slots.stop')}
      </CommandButton>
    </>
  )
}

const SlotLine = ({ segment, slot, from }: LineProps) => {
  const t = useText()
  const now = useNow()
  const { formatDuration } = useFormats()
  const { timer } = slotRunOf(segment, slot.id)
  const total = allottedToSlot(segment, slot)
  const isCurrent = slot.id === from
  return (
    <li className={classNames(styles.slot, isCurrent && styles.current)} data-state={timer.status}>
      <span className={styles.title}>{useLocalText()(slot.title)}</span>
      <span className={styles.time}>
        {isCurrent && (
          <Clock
            size="s"
            left={timeLeft(timer, total, now)}
            total={total}
            isPaused={timer.status === 'paused'}
            label={t('time.slotLeft')}
          />
        )}
        {!isCurrent &&
          (timer.status === 'done'
            ? t('slots.done', { length: formatDuration(timeSpent(timer, now)) })
            : formatDuration(total))}
      </span>
      <span className={styles.commands}>
        <SlotCommands segment={segment} slot={slot} from={from} />
      </span>
    </li>
  )
}

export const SlotList = ({ segment }: { readonly segment: Segment }) => {
  const t = useText()
  const read = useLocalText()
  const slots = segment.slots ?? []
  if (slots.length === 0) return null
  const from = currentSlot(segment)?.id ?? null
  const next = nextSlot(segment)
  const startNext = next && (
    <CommandButton
      size="s"
      icon="arrowRight"
      kbd="."
      command={{ type: 'StartSlot', segmentId: segment.id, slotId: next.id, from }}
    >
      {t('slots.next', { title: read(next.title) })}
    </CommandButton>
  )
  return (
    <section>
      <SectionHeading remark={startNext}>{t('slots.title')}</SectionHeading>
      <ol className={styles.slots}>
        {slots.map((slot) => (
          <SlotLine key={slot.id} segment={segment} slot={slot} from={from} />
        ))}
      </ol>
    </section>
  )
}
