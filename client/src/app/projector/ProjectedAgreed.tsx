/** What was agreed so far, the latest first, with its number and its text in the reader's language. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { jointLabel } from '../../features/plenary/jointLabel.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Plenary.module.css'

export const ProjectedAgreed = () => {
  const t = useText()
  const read = useLocalText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const adopted = plenary.items
    .flatMap((item) => (item.state.status === 'adopted' ? [{ item, state: item.state }] : []))
    .toSorted((a, b) => b.state.adoptedAt - a.state.adoptedAt)
  if (adopted.length === 0) return null
  return (
    <section className={styles.agreed}>
      <h2>{t('projector.agreed')}</h2>
      <ol>
        {adopted.map(({ item, state }) => (
          <li key={item.id}>
            <span className={styles.number}>{jointLabel(plenary, topics, item)}</span>
            <span className={styles.agreedText}>{printedWords(read(state.wording.text))}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
