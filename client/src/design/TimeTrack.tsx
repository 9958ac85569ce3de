/** A line of time: how much has passed, how much it ran over, and marks such as “texts lock”. */
import styles from './TimeTrack.module.css'

export type TimeMark = { readonly at: number; readonly label: string }

export type TimeTrackProps = {
  /** Milliseconds since the start. */
  readonly elapsed: number
  /** The length, in milliseconds. */
  readonly total: number
  readonly marks?: readonly TimeMark[]
  /** What the line shows, for screen readers. */
  readonly label: string
}

const percent = (part: number, whole: number): string => `${Math.min(100, Math.max(0, (part / whole) * 100))}%`

export const TimeTrack = ({ elapsed, total, marks = [], label }: TimeTrackProps) => {
  const whole = Math.max(total, elapsed, 1)
  const passed = Math.round((Math.min(elapsed, total) / Math.max(total, 1)) * 100)
  return (
    <div className={styles.frame}>
      <div
        className={styles.track}
        // A progress element cannot show time and overrun as two parts.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.max(0, passed)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className={styles.passed} style={{ inlineSize: percent(Math.min(elapsed, total), whole) }} />
        <span className={styles.over} style={{ inlineSize: percent(Math.max(0, elapsed - total), whole) }} />
      </div>
      {marks.map((mark) => (
        <span
          key={mark.at}
          className={styles.mark}
          style={{ insetInlineStart: percent(mark.at, whole) }}
          title={mark.label}
        />
      ))}
    </div>
  )
}
