/** The names of those who are writing in a text, beside its language: it stays where a caret's own label fades. */
import { useNames } from '../live/useWorkshop.ts'
import { useWritersHere } from './useWritersHere.ts'
import { useWriterOf } from './useWriters.ts'
import styles from './WritersHere.module.css'

type Props = { readonly itemId: string; readonly language: string }

export const WritersHere = ({ itemId, language }: Props) => {
  const nameOf = useNames()
  const writerOf = useWriterOf()
  const writers = useWritersHere(itemId, language)
  if (writers.length === 0) return null
  return (
    <ul className={styles.writers} aria-hidden="true">
      {writers.map((personId) => (
        <li key={personId} data-look={writerOf(personId).look}>
          {nameOf(personId)}
        </li>
      ))}
    </ul>
  )
}
