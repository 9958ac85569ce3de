/** A text of one line that people write together, such as who is responsible. It needs an OpenDoc around it. */
import { type LineField, lineOf } from '@plenaria/shared/docs/itemShape'
import { useEffect, useId, useRef } from 'react'
import { bindLine } from './bindLine.ts'
import { useDoc } from './DocContext.ts'
import styles from './PlainField.module.css'

export type PlainFieldProps = {
  readonly itemId: string
  readonly field: LineField
  readonly language: string
  /** The text as `readItems` reads it. */
  readonly text: string
  readonly label: string
  readonly placeholder?: string
  readonly isReadOnly?: boolean
}

const LineInput = ({ itemId, field, language, id, placeholder }: PlainFieldProps & { readonly id: string }) => {
  const input = useRef<HTMLInputElement>(null)
  const { connection } = useDoc()
  useEffect(() => {
    const line = lineOf(connection.doc, itemId, field, language)
    if (input.current && line) return bindLine(input.current, line)
  }, [connection, itemId, field, language])
  return (
    <input
      ref={input}
      id={id}
      className={styles.input}
      lang={language}
      maxLength={2_000}
      autoComplete="off"
      {...(placeholder ? { placeholder } : {})}
    />
  )
}

export const PlainField = (props: PlainFieldProps) => {
  const { label, text, language, placeholder, isReadOnly } = props
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} {...(isReadOnly ? {} : { htmlFor: id })}>
        {label}
      </label>
      {isReadOnly ? (
        <span className={styles.text} lang={language}>
          {text || <span className={styles.missing}>{placeholder}</span>}
        </span>
      ) : (
        <LineInput {...props} id={id} />
      )}
    </div>
  )
}
