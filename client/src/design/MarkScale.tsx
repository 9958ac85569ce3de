/** A mark of a few, side by side, chosen with one touch or with the arrow keys. What the ends mean is said in words. */
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { classNames } from './classNames.ts'
import { FieldLabel } from './FieldLabel.tsx'
import styles from './MarkScale.module.css'

export type MarkScaleProps = {
  readonly label: string
  /** In order, the lowest first. */
  readonly marks: readonly number[]
  readonly markLabel: (mark: number) => string
  readonly lowest: string
  readonly highest: string
  readonly value: number | null
  readonly onChange: (mark: number) => void
}

export const MarkScale = ({ label, marks, markLabel, lowest, highest, value, onChange }: MarkScaleProps) => (
  <RadioGroup
    className={classNames(styles.scale)}
    orientation="horizontal"
    value={value === null ? null : String(value)}
    onChange={(mark) => onChange(Number(mark))}
  >
    <FieldLabel isRequired={false}>{label}</FieldLabel>
    <div className={styles.line}>
      <div className={styles.marks}>
        {marks.map((mark) => (
          <Radio key={mark} value={String(mark)} className={classNames(styles.mark)} aria-label={markLabel(mark)}>
            {mark}
          </Radio>
        ))}
      </div>
      <div className={styles.ends}>
        <span>{lowest}</span>
        <span>{highest}</span>
      </div>
    </div>
  </RadioGroup>
)
