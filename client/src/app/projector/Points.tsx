/** The points of a segment as a list that is read from afar. */
import type { LocalText } from '@plenaria/shared/language'
import { useLocalText } from '../../i18n/useLocalText.ts'
import styles from './Projection.module.css'

export const Points = ({ points }: { readonly points: readonly LocalText[] }) => {
  const read = useLocalText()
  if (points.length === 0) return null
  return (
    <ul className={styles.points} data-many={points.length > 4}>
      {points.map((point) => (
        <li key={read(point)}>{read(point)}</li>
      ))}
    </ul>
  )
}
