/** Somebody's words in the report, marked with the language they are in, and the note that says so where it is another. */
import { letterLabel } from '@plenaria/shared/report/letters'
import { linesOf, type Passage, type Run } from '@plenaria/shared/report/passage'
import type { Line } from '@plenaria/shared/report/reportDocument'
import { useContext } from 'react'
import { DocumentLanguage } from './DocumentLanguage.ts'
import styles from './ReportPreview.module.css'

const RunText = ({ run: { text, strong, link } }: { readonly run: Run }) => {
  const words = strong ? <strong>{text}</strong> : text
  return link === null ? (
    words
  ) : (
    <a href={link} target="_blank" rel="noreferrer">
      {words}
    </a>
  )
}

export const PassageText = ({ passage }: { readonly passage: Passage }) => {
  const document = useContext(DocumentLanguage)
  const { text, language, note } = passage
  return (
    <>
      {note && <em className={styles.note}>{note} </em>}
      {text &&
        linesOf(passage).map(({ letter, runs }, at) => (
          // Lines of a printed text have no identity; their place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <span
            key={at}
            dir="auto"
            className={styles.line}
            data-lettered={letter !== null}
            {...(language ? { lang: language } : {})}
          >
            {letter !== null && <span className={styles.number}>{letterLabel(letter, document)} </span>}
            <span>
              {runs.map((run, place) => (
                // oxlint-disable-next-line react/no-array-index-key
                <RunText key={place} run={run} />
              ))}
            </span>
          </span>
        ))}
    </>
  )
}

export const LineText = ({ line: { label, passage } }: { readonly line: Line }) => (
  <>
    {label && <span className={styles.label}>{label.endsWith(':') ? label : `${label}:`} </span>}
    <PassageText passage={passage} />
  </>
)
