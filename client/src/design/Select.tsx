/** One choice of many, in a list that opens. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, type SelectProps as AriaSelectProps, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { useText } from '../i18n/useText.ts'
import { classNames } from './classNames.ts'
import fieldStyles from './Field.module.css'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import { Icon } from './Icon.tsx'
import listStyles from './List.module.css'
import styles from './Select.module.css'

export type SelectOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly description?: string
  readonly isDisabled?: boolean
}

export type SelectProps<Id extends string> = Pick<
  AriaSelectProps,
  'isDisabled' | 'isRequired' | 'name' | 'autoFocus'
> & {
  readonly label: string
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly description?: ReactNode
  readonly error?: string | undefined
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
}

const Option = ({ option }: { readonly option: SelectOption<string> }) => (
  <ListBoxItem
    id={option.id}
    textValue={option.label}
    isDisabled={option.isDisabled ?? false}
    className={classNames(listStyles.item)}
  >
    {({ isSelected }) => (
      <>
        <span className={listStyles.words}>
          <Text slot="label">{option.label}</Text>
          {option.description && (
            <Text slot="description" className={classNames(listStyles.description)}>
              {option.description}
            </Text>
          )}
        </span>
        {isSelected && <Icon name="check" size="s" />}
      </>
    )}
  </ListBoxItem>
)

export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { label, options, value, onChange, description, error, placeholder, ...rest } = props
  const t = useText()
  const choose = (key: string | number | null) => {
    const option = options.find(({ id }) => id === key)
    if (option) onChange(option.id)
  }
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={choose}
      isInvalid={Boolean(error)}
      placeholder={placeholder ?? t('design.choose')}
      className={classNames(fieldStyles.field)}
    >
      <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
      <Button className={classNames(fieldStyles.input, styles.button)}>
        <SelectValue className={classNames(styles.value)}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="chevronDown" size="s" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={classNames(listStyles.popover)} offset={4}>
        <ListBox className={classNames(listStyles.list)}>
          {options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
