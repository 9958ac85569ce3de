/** How much of a known amount is done. */
import { Label } from 'react-aria-components/Label'
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import { classNames } from './classNames.ts'
import styles from './ProgressBar.module.css'

export type ProgressBarProps = {
  readonly label: string
  readonly value: number
  readonly max?: number
  /** The amount in words, for example “12 of 51”. A percentage without it. */
  readonly valueLabel?: string
  readonly isLabelHidden?: boolean
}

export const ProgressBar = ({ label, value, max = 100, valueLabel, isLabelHidden = false }: ProgressBarProps) => (
  <AriaProgressBar
    value={value}
    maxValue={max}
    className={classNames(styles.progress)}
    {...(valueLabel ? { valueLabel } : {})}
    {...(isLabelHidden ? { 'aria-label': label } : {})}
  >
    {({ percentage = 0, valueText }) => (
      <>
        {!isLabelHidden && (
          <span className={styles.words}>
            <Label>{label}</Label>
            <span className="tabular">{valueText}</span>
          </span>
        )}
        <span className={styles.track}>
          <span className={styles.fill} style={{ inlineSize: `${percentage}%` }} />
        </span>
      </>
    )}
  </AriaProgressBar>
)
