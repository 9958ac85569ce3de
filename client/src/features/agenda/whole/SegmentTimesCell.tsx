/** The times of a segment: as planned, in the reader's own zone beside it, and as it was or is expected where that differs. */
import { instant } from '@plenaria/shared/time'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import type { Place } from './segmentPlace.ts'
import styles from './WholeAgenda.module.css'

type Props = { readonly times: SegmentTimes; readonly place: Place; readonly zone: string }

/** A segment is planned to the minute: what is within half of one is as planned. */
const differs = (a: number, b: number): boolean => Math.abs(a - b) >= 30_000

const known = ({ actualStart, actualEnd }: SegmentTimes): boolean => actualStart !== null && actualEnd !== null

export const SegmentTimesCell = ({ times, place, zone }: Props) => {
  const t = useText()
  const { formatSpan, formatOwnSpan } = useFormats()
  const { plannedStart, plannedEnd, projectedStart, projectedEnd } = times
  const own = formatOwnSpan(plannedStart, plannedEnd, zone)
  const isOther = differs(plannedStart, projectedStart) || differs(plannedEnd, projectedEnd)
  const really = formatSpan(projectedStart, instant(Math.max(projectedStart, projectedEnd)), zone)
  return (
    <div className={styles.times}>
      <span className={styles.planned}>{formatSpan(plannedStart, plannedEnd, zone)}</span>
      {own && <span className={styles.aside}>{t('agenda.own', { span: own })}</span>}
      {isOther && place !== 'skipped' && (
        <span className={styles.really} data-live={!known(times)}>
          {t(known(times) ? 'agenda.actual' : 'agenda.expected', { span: really })}
        </span>
      )}
    </div>
  )
}
