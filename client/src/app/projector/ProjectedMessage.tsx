/** What everybody is told, large, in every language it was written in. */
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Projection.module.css'

export const ProjectedMessage = () => {
  const read = useLocalText()
  const { language } = useLanguage()
  const told = useWorkshop(({ messages }) => messages.announcements.findLast(({ to }) => to.kind === 'everyone'))
  if (!told?.text) return null
  const main = read(told.text)
  const others = Object.entries(told.text).filter(([tag, words]) => tag !== language && words !== '' && words !== main)
  return (
    <output className={styles.told}>
      {main}
      {others.map(([tag, words]) => (
        <small key={tag} lang={tag}>
          {words}
        </small>
      ))}
    </output>
  )
}
