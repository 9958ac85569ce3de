/** One line of text: also e-mail, address, date and time by the browser's own input types. */
import type { ReactNode } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldNotes } from './FieldNotes.tsx'

export type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> & {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: string | undefined
  readonly placeholder?: string
}

export const TextField = ({ label, description, error, placeholder, ...rest }: TextFieldProps) => (
  <AriaTextField {...rest} isInvalid={Boolean(error)} className={classNames(styles.field)}>
    <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
    <Input className={classNames(styles.input)} {...(placeholder ? { placeholder } : {})} />
    <FieldNotes description={description} error={error} />
  </AriaTextField>
)
