/** The label of a field; says in words that a field must be filled in. */
import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { useText } from '../i18n/useText.ts'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'

export type FieldLabelProps = { readonly children: ReactNode; readonly isRequired?: boolean | undefined }

export const FieldLabel = ({ children, isRequired }: FieldLabelProps) => {
  const t = useText()
  return (
    <Label className={classNames(styles.label)}>
      {children}
      {isRequired && <span className={styles.required}> · {t('design.required')}</span>}
    </Label>
  )
}
