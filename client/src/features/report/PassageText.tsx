/** Somebody's words in the report, marked with the language they are in, and the note that says so where it is another. */
import type { Passage } from '@plenaria/shared/report/passage'
import type { Line } from '@plenaria/shared/report/reportDocument'
import styles from './ReportPreview.module.css'

export const PassageText = ({ passage: { text, language, note } }: { readonly passage: Passage }) => (
  <>
    {note && <em className={styles.note}>{note} </em>}
    {text && (
      <span dir="auto" className={styles.passage} {...(language ? { lang: language } : {})}>
        {text}
      </span>
    )}
  </>
)

export const LineText = ({ line: { label, passage } }: { readonly line: Line }) => (
  <>
    {label && <span className={styles.label}>{label}: </span>}
    <PassageText passage={passage} />
  </>
)
