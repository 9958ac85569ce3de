/** The big countdown. It shows what it is given; who counts is not its concern. Screen readers find it, and are not told every second. */
import { millis } from '@plenaria/shared/time'
import { type ClockStage, clockStage } from '@plenaria/shared/workshop/agenda/clockStage'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/useText.ts'
import styles from './Clock.module.css'
import { classNames } from './classNames.ts'
import { formatClock } from './formatClock.ts'
import { Icon } from './Icon.tsx'

export type ClockProps = {
  /** Milliseconds, negative when over. */
  readonly left: number
  /** Of how many milliseconds: with it the clock draws attention at 20 % and at 5 %. */
  readonly total?: number
  /** s in lines and cards, m on the stage and the console, xl on the projector. */
  readonly size?: 's' | 'm' | 'l' | 'xl'
  readonly isPaused?: boolean
  /** What is counted, for screen readers. “Time left” without it. */
  readonly label?: string
}

/** Said beside the digits, because colour alone says nothing to some. */
const words: Partial<Record<ClockStage, MessageKey>> = {
  warning: 'time.soon',
  danger: 'time.ending',
  over: 'time.over',
}

/** A clock without a length of its own is calm until it is over. */
const stageOf = (left: number, total: number | undefined, isPaused: boolean): ClockStage => {
  if (formatClock(left).isOver) return 'over'
  if (total === undefined || isPaused) return 'calm'
  const stage = clockStage(millis(left), millis(total))
  return stage === 'over' ? 'danger' : stage
}

export const Clock = ({ left, total, size = 'm', isPaused = false, label }: ClockProps) => {
  const t = useText()
  const stage = stageOf(left, total, isPaused)
  const word = words[stage]
  const { digits } = formatClock(left)
  return (
    <span
      role="timer"
      aria-label={label ?? t('time.left')}
      data-stage={stage}
      data-long={digits.length > 5}
      className={classNames(styles.clock, styles[size], styles[stage])}
    >
      <span className={styles.digits}>{digits}</span>
      {word && <span className={styles.word}>{t(word)}</span>}
      {isPaused && (
        <span className={styles.word}>
          <Icon name="pause" size="s" />
          {t('time.paused')}
        </span>
      )}
    </span>
  )
}
