/** The joint list by topic. It stands inside the OpenDoc of the joint list; what is adopted comes from the facts. */
import type { Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import { type JointItem, listedItems } from '@plenaria/shared/workshop/plenary/plenary'
import { Chip } from '../../design/Chip.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { DocNotice } from '../../docs/DocNotice.tsx'
import { type LanguageView, LanguageViewSwitch, useLanguageView } from '../../docs/LanguageView.tsx'
import { UndoButtons } from '../../docs/UndoButtons.tsx'
import { useItems } from '../../docs/useItems.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { JointEntry } from './JointEntry.tsx'
import styles from './JointList.module.css'
import { jointLabel, roman } from './jointLabel.ts'
import { EnBlocBar } from './together/EnBlocBar.tsx'
import { LeftToDo } from './together/LeftToDo.tsx'
import { useSourceEntries } from './useSourceEntries.ts'

const Counters = ({ items }: { readonly items: readonly JointItem[] }) => {
  const t = useText()
  const count = (...statuses: JointItem['state']['status'][]) =>
    items.filter(({ state }) => statuses.includes(state.status)).length
  return (
    <div className={styles.counters}>
      <Chip tone="ok" icon="check">
        {t('plenary.adoptedCount', { count: count('adopted') })}
      </Chip>
      <Chip>{t('plenary.openCount', { count: count('open', 'asked', 'silence') })}</Chip>
    </div>
  )
}

type TopicProps = { readonly topic: Topic; readonly index: number; readonly view: LanguageView }

const TopicItems = ({ topic, index, view }: TopicProps) => {
  const t = useText()
  const localText = useLocalText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const entries = useSourceEntries()
  const wordings = useItems()
  const items = listedItems(plenary).filter(({ topicId }) => topicId === topic.id)
  return (
    <section className={styles.topic}>
      <h2>
        <span className={styles.roman}>{roman(index + 1)}.</span> {localText(topic.name)}
      </h2>
      {items.length === 0 && <p className={styles.empty}>{t('plenary.emptyTopic')}</p>}
      {items.map((item) => (
        <JointEntry
          key={item.id}
          item={item}
          label={jointLabel(plenary, topics, item)}
          wording={wordings.find(({ id }) => id === item.id) ?? null}
          languages={view.shown}
          entries={entries}
        />
      ))}
    </section>
  )
}

export const JointList = () => {
  const t = useText()
  const { may } = useViewer()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const items = listedItems(plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const view = useLanguageView(useWorkshop(({ charter }) => charter.languages))
  if (items.length === 0) {
    return (
      <EmptyState icon="agenda" title={t('plenary.emptyJoint')}>
        {t(may('TakeUp') ? 'plenary.emptyJointChair' : 'plenary.emptyJointWords')}
      </EmptyState>
    )
  }
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <Counters items={items} />
        <div className={styles.tools}>
          {may('TakePen') && <UndoButtons />}
          <LanguageViewSwitch view={view} />
        </div>
      </div>
      <DocNotice />
      {may('AskEnBloc') && <EnBlocBar />}
      {topics.map((topic, index) => (
        <TopicItems key={topic.id} topic={topic} index={index} view={view} />
      ))}
      {may('TakeUp') && <LeftToDo />}
    </div>
  )
}
