/** One choice of a few, all of them visible. For many use Select. */
import type { ReactNode } from 'react'
import {
  RadioGroup as AriaRadioGroup,
  Radio,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup'
import styles from './Choice.module.css'
import { classNames } from './classNames.ts'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldNotes } from './FieldNotes.tsx'

export type RadioOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly description?: ReactNode
  readonly isDisabled?: boolean
}

export type RadioGroupProps<Id extends string> = Omit<
  AriaRadioGroupProps,
  'children' | 'className' | 'style' | 'value' | 'defaultValue' | 'onChange' | 'isInvalid'
> & {
  readonly label: string
  readonly options: readonly RadioOption<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly description?: ReactNode
  readonly error?: string | undefined
}

export const RadioGroup = <Id extends string>(props: RadioGroupProps<Id>) => {
  const { label, options, value, onChange, description, error, ...rest } = props
  const choose = (chosen: string) => {
    const option = options.find(({ id }) => id === chosen)
    if (option) onChange(option.id)
  }
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={choose}
      isInvalid={Boolean(error)}
      className={classNames(styles.group)}
    >
      <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          isDisabled={option.isDisabled ?? false}
          className={classNames(styles.choice)}
        >
          <span className={classNames(styles.mark, styles.circle)} />
          <span className={styles.words}>
            <span className={classNames(option.description !== undefined && styles.named)}>{option.label}</span>
            {option.description && <span className={styles.description}>{option.description}</span>}
          </span>
        </Radio>
      ))}
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}
