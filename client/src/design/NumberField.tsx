/** A number with buttons to step it. The value is a number, `NaN` while the field is empty. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField'
import { classNames } from './classNames.ts'
import fieldStyles from './Field.module.css'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import { Icon } from './Icon.tsx'
import styles from './NumberField.module.css'

export type NumberFieldProps = Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> & {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: string | undefined
  /** Shown after the number, for example `min`. */
  readonly unit?: string
}

export const NumberField = ({ label, description, error, unit, ...rest }: NumberFieldProps) => (
  <AriaNumberField {...rest} isInvalid={Boolean(error)} className={classNames(fieldStyles.field)}>
    <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
    <Group className={classNames(fieldStyles.input, styles.group)}>
      <Button slot="decrement" className={classNames(styles.step)}>
        <Icon name="minus" size="s" />
      </Button>
      <Input className={classNames(styles.number, 'tabular')} />
      {unit && <span className={styles.unit}>{unit}</span>}
      <Button slot="increment" className={classNames(styles.step)}>
        <Icon name="plus" size="s" />
      </Button>
    </Group>
    <FieldNotes description={description} error={error} />
  </AriaNumberField>
)
