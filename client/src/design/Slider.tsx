/** A share from 0 to 100 per cent, set by moving a knob. */
import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { classNames } from './classNames.ts'
import styles from './Slider.module.css'

export type SliderProps = {
  readonly label: string
  readonly description?: ReactNode
  readonly value: number
  readonly onChange: (value: number) => void
}

export const Slider = ({ label, description, value, onChange }: SliderProps) => (
  <AriaSlider
    value={value}
    onChange={(next) => onChange(typeof next === 'number' ? next : (next[0] ?? value))}
    minValue={0}
    maxValue={100}
    step={5}
    className={classNames(styles.slider)}
  >
    <Label className={classNames(styles.label)}>{label}</Label>
    <SliderOutput className={classNames(styles.output, 'tabular')}>{value} %</SliderOutput>
    <SliderTrack className={classNames(styles.track)}>
      <SliderThumb className={classNames(styles.thumb)} />
    </SliderTrack>
    {description && <span className={styles.description}>{description}</span>}
  </AriaSlider>
)
