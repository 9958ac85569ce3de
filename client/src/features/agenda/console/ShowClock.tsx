/** The facilitators' clock: what is left of the current segment, or until the next sitting, with its end in words. It commands nothing. */
import { between } from '@plenaria/shared/time'
import { allottedTo, type Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { latenessAt, type LatenessNow } from '@plenaria/shared/workshop/views/latenessAt'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import type { ReactNode } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Clock } from '../../../design/Clock.tsx'
import { ClockAnnouncer } from '../../../design/ClockAnnouncer.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { LatenessLine } from './LatenessLine.tsx'
import styles from './ShowClock.module.css'

type FrameProps = {
  readonly clock?: ReactNode
  readonly title: string
  readonly chip?: ReactNode
  readonly children?: ReactNode
}

const Frame = ({ clock, title, chip, children }: FrameProps) => (
  <div className={styles.frame}>
    {clock}
    <div className={styles.words}>
      <span className={styles.titleLine}>
        <strong className={styles.title}>{title}</strong>
        {chip}
      </span>
      {children && <span className={styles.detail}>{children}</span>}
    </div>
  </div>
)

const SegmentClock = ({ times, late }: { readonly times: SegmentTimes; readonly late: LatenessNow | null }) => {
  const t = useText()
  const read = useLocalText()
  const { formatTimeWithOwn, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const now = useNow()
  const { segment, projectedEnd, plannedEnd } = times
  const title = read(segment.title)
  const left = timeLeft(segment.timer, allottedTo(segment), now)
  const ends = { projected: formatTimeWithOwn(projectedEnd, zone), planned: formatTime(plannedEnd, zone) }
  return (
    <Frame
      title={title}
      chip={late && <LatenessLine late={late} />}
      clock={
        <>
          <Clock
            left={left}
            total={allottedTo(segment)}
            isPaused={segment.timer.status === 'paused'}
            label={t('app.leftIn', { title })}
          />
          <ClockAnnouncer left={left} />
        </>
      }
    >
      <span className="tabular">{t('console.endsAt', ends)}</span>
    </Frame>
  )
}

const StartClock = ({ sitting }: { readonly sitting: Sitting }) => {
  const t = useText()
  const title = useLocalText()(sitting.title)
  const { formatDate, formatTimeWithOwn } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const left = between(useNow(), sitting.plannedStart)
  const hasDays = left > 36 * 3_600_000
  return (
    <Frame title={title} clock={!hasDays && <Clock left={left} label={t('app.untilStart', { title })} />}>
      {formatDate(sitting.plannedStart, zone, 'long')} ·{' '}
      {t('console.startsAt', { time: formatTimeWithOwn(sitting.plannedStart, zone) })}
    </Frame>
  )
}

export const ShowClock = ({ show }: { readonly show: Show }) => {
  const t = useText()
  const zone = useWorkshop(({ charter }) => charter.zone)
  if (show.current) return <SegmentClock times={show.current} late={latenessAt(show, zone)} />
  if (show.upcoming) return <StartClock sitting={show.upcoming} />
  return <Frame title={t(show.hasEnded ? 'console.ended' : 'console.noSittings')} />
}
