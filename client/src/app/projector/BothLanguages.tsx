/** A text of the workshop in every language of the room: the reader's large, the others below it. */
import type { LocalText } from '@plenaria/shared/language'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './BothLanguages.module.css'

export const BothLanguages = ({ text }: { readonly text: LocalText }) => {
  const { language } = useLanguage()
  const read = useLocalText()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const first = read(text)
  const others = languages.filter((tag) => tag !== language && text[tag] && text[tag] !== first)
  return (
    <>
      <span className={styles.first}>{first}</span>
      {others.map((tag) => (
        <span key={tag} lang={tag} className={styles.other}>
          {text[tag]}
        </span>
      ))}
    </>
  )
}
