/** The points of a segment as a list that is read from afar. */
import type { LocalText } from '@plenaria/shared/language'
import { useLocalText } from '../../i18n/useLocalText.ts'
import styles from './Projection.module.css'
import { sizeForText } from './sizeForText.ts'

export const Points = ({ points }: { readonly points: readonly LocalText[] }) => {
  const read = useLocalText()
  const lines = points.map(read)
  if (lines.length === 0) return null
  return (
    <ul className={styles.points} data-many={lines.length > 4} data-size={sizeForText(lines.join('').length, 90)}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
