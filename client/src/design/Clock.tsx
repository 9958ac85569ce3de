/** The big countdown. It shows what it is given; who counts is not its concern. Screen readers find it, and are not told every second. */
import { useText } from '../i18n/useText.ts'
import styles from './Clock.module.css'
import { classNames } from './classNames.ts'
import { formatClock } from './formatClock.ts'
import { Icon } from './Icon.tsx'

export type ClockProps = {
  /** Milliseconds, negative when over. */
  readonly left: number
  /** s in lines and cards, m on the stage and the console, xl on the projector. */
  readonly size?: 's' | 'm' | 'l' | 'xl'
  readonly isPaused?: boolean
  /** Below this many milliseconds the clock draws attention. Default one minute. */
  readonly warnBelow?: number
  /** What is counted, for screen readers. “Time left” without it. */
  readonly label?: string
}

export const Clock = ({ left, size = 'm', isPaused = false, warnBelow = 60_000, label }: ClockProps) => {
  const t = useText()
  const { digits, isOver } = formatClock(left)
  const state = isOver ? styles.over : left < warnBelow && !isPaused && styles.soon
  return (
    <span role="timer" aria-label={label ?? t('time.left')} className={classNames(styles.clock, styles[size], state)}>
      <span className={styles.digits}>{digits}</span>
      {isOver && <span className={styles.word}>{t('time.over')}</span>}
      {isPaused && (
        <span className={styles.word}>
          <Icon name="pause" size="s" />
          {t('time.paused')}
        </span>
      )}
    </span>
  )
}
