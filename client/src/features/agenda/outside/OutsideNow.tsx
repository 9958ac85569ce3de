/** What people outside see first: what is on, with its countdown, and what comes next; or when the next sitting begins. Presentational. */
import type { Language } from '@plenaria/shared/language'
import { allottedTo, type Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { useNow } from '../../../clock/useNow.ts'
import { Clock } from '../../../design/Clock.tsx'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { Texts } from '../whole/Texts.tsx'
import styles from './OutsideAgendaPage.module.css'

type Props = { readonly show: Show; readonly zone: string; readonly languages: readonly Language[] }

const Running = ({ current, show, zone, languages }: Props & { current: SegmentTimes }) => {
  const t = useText()
  const read = useLocalText()
  const { formatTimeWithOwn } = useFormats()
  const { segment, projectedEnd } = current
  const total = allottedTo(segment)
  const { next } = show
  const nextAt = show.running?.segments.find((times) => times.segment.id === next?.id)?.projectedStart ?? projectedEnd
  return (
    <>
      <p className={styles.label}>{t('outside.now')}</p>
      <h2 className={styles.current}>
        <Texts text={segment.title} languages={languages} />
      </h2>
      <Clock
        size="l"
        left={timeLeft(segment.timer, total, useNow())}
        total={total}
        isPaused={segment.timer.status === 'paused'}
      />
      <p className={styles.line}>{t('outside.ends', { time: formatTimeWithOwn(projectedEnd, zone) })}</p>
      <p className={styles.line}>
        {next
          ? t('outside.next', { time: formatTimeWithOwn(nextAt, zone), title: read(next.title) })
          : t('outside.last')}
      </p>
    </>
  )
}

const DAY = 86_400_000

const labelFor = (left: number): MessageKey => {
  if (left >= DAY) return 'outside.upcoming'
  return left > 0 ? 'outside.startsIn' : 'outside.startsSoon'
}

const Waiting = ({ upcoming, zone, languages }: Props & { upcoming: Sitting }) => {
  const t = useText()
  const { formatDate, formatTimeWithOwn } = useFormats()
  const left = upcoming.plannedStart - useNow()
  const day = formatDate(upcoming.plannedStart, zone, 'long')
  return (
    <>
      <p className={styles.label}>{t(labelFor(left))}</p>
      <h2 className={styles.current}>
        <Texts text={upcoming.title} languages={languages} />
      </h2>
      {left > 0 && left < DAY && <Clock size="l" left={left} label={t('outside.startsIn')} />}
      <p className={styles.line}>
        {t('outside.startsOn', { day, time: formatTimeWithOwn(upcoming.plannedStart, zone) })}
      </p>
    </>
  )
}

export const OutsideNow = (props: Props) => {
  const t = useText()
  const { current, upcoming, hasEnded } = props.show
  if (current) return <Running {...props} current={current} />
  if (upcoming) return <Waiting {...props} upcoming={upcoming} />
  return hasEnded ? <h2 className={styles.current}>{t('outside.ended')}</h2> : null
}
