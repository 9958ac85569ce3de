/** A date or a time of day, typed or picked with the browser's own control, which every phone knows best. Values are ISO: `2020-10-07`, `09:20`. */
import { TextField, type TextFieldProps } from './TextField.tsx'

export type DateInputProps = Omit<TextFieldProps, 'type' | 'placeholder'> & { readonly kind?: 'date' | 'time' }

export const DateInput = ({ kind = 'date', ...rest }: DateInputProps) => <TextField {...rest} type={kind} />
