/** The look of a segment's timer: what is left, of how much, and when it ends. Presentational; the rule is segmentTimer.ts in shared. */
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { allottedTo } from '@plenaria/shared/workshop/agenda/agenda'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { type Instant, millis } from '@plenaria/shared/time'
import { ClockPanel } from '../../design/ClockPanel.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './SegmentTimer.module.css'

export type SegmentTimerProps = {
  readonly times: SegmentTimes
  /** The workshop's time. */
  readonly now: Instant
  /** IANA name of the workshop's zone. */
  readonly zone: string
}

/** A segment is planned to the minute: a projection within half of one reads as planned. */
const isAsPlanned = (lateness: number): boolean => Math.abs(lateness) < 30_000

export const SegmentTimer = ({ times, now, zone }: SegmentTimerProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDuration, formatTime, formatTimeWithOwn, zoneName } = useFormats()
  const { segment, projectedEnd, plannedEnd } = times
  const allotted = allottedTo(segment)
  const isPlanned = isAsPlanned(projectedEnd - plannedEnd)
  return (
    <ClockPanel
      title={localText(segment.title)}
      left={timeLeft(segment.timer, allotted, now)}
      total={millis(Math.max(1, allotted))}
      isPaused={segment.timer.status === 'paused'}
    >
      {t('stage.of', { length: formatDuration(allotted) })}
      {!isPlanned && ` · ${t('stage.plannedEnd', { time: formatTime(plannedEnd, zone) })}`}
      <br />
      {t('stage.ends', { time: formatTimeWithOwn(projectedEnd, zone) })}
      <span className={styles.zone}>{t('stage.zone', { zone: zoneName(zone) })}</span>
    </ClockPanel>
  )
}
