/** The look of a segment's timer: what is left, of how much, and when it ends. Presentational; the rule is segmentTimer.ts in shared. */
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { type Instant, millis, plus } from '@plenaria/shared/time'
import type { GroupTimer } from '@plenaria/shared/workshop/views/groupTimer'
import { ClockPanel } from '../../design/ClockPanel.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './SegmentTimer.module.css'

export type SegmentTimerProps = {
  readonly times: SegmentTimes
  /** Of the group one is in, or of plenary. */
  readonly timer: GroupTimer
  /** IANA name of the workshop's zone. */
  readonly zone: string
}

/** A segment is planned to the minute: a projection within half of one reads as planned. */
const isAsPlanned = (lateness: number): boolean => Math.abs(lateness) < 30_000

export const SegmentTimer = ({ times, timer: { left, allotted, extra }, zone }: SegmentTimerProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDuration, formatTime, formatTimeWithOwn, zoneName } = useFormats()
  const { segment, plannedEnd } = times
  const projectedEnd: Instant = plus(times.projectedEnd, extra)
  const isPlanned = isAsPlanned(projectedEnd - plannedEnd)
  return (
    <ClockPanel
      title={localText(segment.title)}
      left={left}
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
