/** Several lines of plain text; grows with what is written where the browser can. Text that people write together is not this. */
import type { ReactNode } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldNotes } from './FieldNotes.tsx'

export type TextAreaProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'type'> & {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly rows?: number
}

export const TextArea = ({ label, description, error, placeholder, rows = 4, ...rest }: TextAreaProps) => (
  <TextField {...rest} isInvalid={Boolean(error)} className={classNames(styles.field)}>
    <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
    <AriaTextArea
      rows={rows}
      className={classNames(styles.input, styles.area)}
      {...(placeholder ? { placeholder } : {})}
    />
    <FieldNotes description={description} error={error} />
  </TextField>
)
