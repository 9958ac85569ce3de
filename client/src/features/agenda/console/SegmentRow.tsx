/** One line of the run of show, with what can be done to its segment while the sitting runs. */
import { between } from '@plenaria/shared/time'
import { allottedTo, type Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { isPassedOver, type SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { classNames } from '../../../design/classNames.ts'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { latenessTone } from './latenessTone.ts'
import { SegmentMenu } from './SegmentMenu.tsx'
import styles from './SittingTable.module.css'

type Props = {
  readonly sitting: Sitting
  readonly times: SegmentTimes
  readonly show: Show
  readonly isRunning: boolean
  readonly hasActions: boolean
}

const stateOf = ({ segment }: SegmentTimes, show: Show, isSkipped: boolean): 'now' | 'done' | 'ahead' => {
  if (segment.id === show.current?.segment.id) return 'now'
  return isSkipped || segment.timer.status === 'done' ? 'done' : 'ahead'
}

/** Projected or actual end, and how far it is from the planned one; below half a minute it is not. */
const EndCell = ({ times }: { readonly times: SegmentTimes }) => {
  const { formatTime, formatLateness, formatDuration } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const late = between(times.plannedEnd, times.projectedEnd)
  return (
    <td data-align="end">
      {formatTime(times.projectedEnd, zone)}
      {Math.abs(late) >= 30_000 && (
        <span className={styles.drift} data-tone={latenessTone(late)} title={formatLateness(late)}>
          <span aria-hidden="true">
            {late > 0 ? '+' : '−'}
            {formatDuration(late)}
          </span>
          <VisuallyHidden>{formatLateness(late)}</VisuallyHidden>
        </span>
      )}
    </td>
  )
}

export const SegmentRow = ({ sitting, times, show, isRunning, hasActions }: Props) => {
  const t = useText()
  const read = useLocalText()
  const { formatTime, formatDuration } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { segment, plannedStart, actualStart } = times
  // What was begun, left and not taken up again has had its time: it was not skipped.
  const isSkipped = isPassedOver(sitting, segment) && segment.timer.spent === 0
  const state = stateOf(times, show, isSkipped)
  return (
    <tr
      data-state={state}
      className={classNames(styles.row, isSkipped && styles.skipped)}
      {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
    >
      <th scope="row">
        <span>{read(segment.title)}</span>
        <small>
          {[
            isSkipped ? t('console.skipped') : formatDuration(allottedTo(segment)),
            segment.advance === 'automatic' && t('steps.automatic'),
            read(segment.coordinator),
            segment.reason && t('steps.because', { reason: segment.reason }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </th>
      <td data-align="end">{formatTime(plannedStart, zone)}</td>
      <td data-align="end" data-column="actual">
        {actualStart ? (
          formatTime(actualStart, zone)
        ) : (
          <span className={styles.none}>{isSkipped ? '–' : t('console.notBegun')}</span>
        )}
      </td>
      {isSkipped ? <td data-align="end">{t('console.skipped')}</td> : <EndCell times={times} />}
      {hasActions && (
        <td className={styles.actions}>
          <SegmentMenu segment={segment} from={isRunning ? (show.current?.segment.id ?? null) : null} />
        </td>
      )}
    </tr>
  )
}
