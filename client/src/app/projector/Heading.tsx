/** The title of what the room is on, in every language of the room. */
import type { LocalText } from '@plenaria/shared/language'
import { BothLanguages } from './BothLanguages.tsx'
import styles from './Projection.module.css'
import { sizeForText } from './sizeForText.ts'

export const Heading = ({ text }: { readonly text: LocalText }) => {
  const longest = Math.max(0, ...Object.values(text).map(({ length }) => length))
  return (
    <h1 className={styles.heading} data-size={sizeForText(longest, 34)}>
      <BothLanguages text={text} />
    </h1>
  )
}
