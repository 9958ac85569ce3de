/** What plenary adopted, by topic, as it stands in the record. */
import { languageOrder } from '../../docs/languageOrder.ts'
import { WordingText } from '../../docs/WordingText.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { WorkTexts } from '../../i18n/WorkTexts.tsx'
import styles from './AdoptedList.module.css'
import { roman } from './jointLabel.ts'

const List = () => {
  const t = useText()
  const localText = useLocalText()
  const { language } = useLanguage()
  const { topics, languages } = useWorkshop(({ charter }) => charter)
  const items = useWorkshop(({ plenary }) => plenary.items)
  const adopted = items.flatMap((item) => (item.state.status === 'adopted' ? [{ ...item, state: item.state }] : []))
  if (adopted.length === 0) return <p className={styles.none}>{t('plenary.noneAdopted')}</p>
  return (
    <div className={styles.list}>
      <h2>{t('plenary.adoptedList')}</h2>
      {topics.map((topic, index) => {
        const own = adopted.filter(({ topicId }) => topicId === topic.id)
        if (own.length === 0) return null
        return (
          <section key={topic.id} className={styles.topic}>
            <h3>
              {roman(index + 1)}. {localText(topic.name)}
            </h3>
            <ol className={styles.items}>
              {own
                .toSorted((a, b) => a.state.number - b.state.number)
                .map(({ id, state }) => (
                  <li key={id} className={styles.item}>
                    <span className={styles.number}>{state.number})</span>
                    <WordingText wording={state.wording} languages={languageOrder(languages, language)} isCompact />
                  </li>
                ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

export const AdoptedList = () => (
  <WorkTexts>
    <List />
  </WorkTexts>
)
