/** The clock with its line of time and one sentence: a card in the rail, a strip below the top bar on a phone. */
import type { ReactNode } from 'react'
import { Clock, type ClockProps } from './Clock.tsx'
import { ClockAnnouncer } from './ClockAnnouncer.tsx'
import styles from './ClockPanel.module.css'
import { type TimeMark, TimeTrack } from './TimeTrack.tsx'

export type ClockPanelProps = Pick<ClockProps, 'left' | 'isPaused'> & {
  /** What is timed: the segment's title. */
  readonly title: string
  /** The planned length in milliseconds. */
  readonly total: number
  readonly marks?: readonly TimeMark[]
  /** “of 60:00 · ends 10:20” */
  readonly children?: ReactNode
}

export const ClockPanel = ({ title, total, marks, children, left, ...clock }: ClockPanelProps) => (
  <section className={styles.panel} aria-label={title}>
    <Clock {...clock} left={left} total={total} />
    <div className={styles.rest}>
      {children && <div className={styles.words}>{children}</div>}
      <TimeTrack label={title} elapsed={total - left} total={total} {...(marks ? { marks } : {})} />
    </div>
    <ClockAnnouncer left={left} />
  </section>
)
