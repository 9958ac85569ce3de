/**
 * A group's text as its rapporteur presents it: one item after the other, large, in every language. Keys and presenters' clickers
 * go on and back; what is shown follows the text while the group still writes.
 */
import { type ItemText, lineFields } from '@plenaria/shared/docs/itemShape'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { useEffect, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { useItems } from '../../docs/useItems.ts'
import { byTopic } from '../../features/drafting/byTopic.ts'
import { useGroupTopics } from '../../features/drafting/useGroupTopics.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import plenary from './Plenary.module.css'
import styles from './PresentedText.module.css'
import { ProjectedHead } from './ProjectedHead.tsx'
import { ProjectedWording } from './ProjectedWording.tsx'
import projection from './Projection.module.css'
import { stepOfKey } from './stepOfKey.ts'

type Shown = Omit<ItemText, 'translation'>

/** As it was recorded, and before that as it stands. */
const useGroupItems = (groupId: string): readonly Shown[] => {
  const record = useWorkshop(({ drafting }) => draftOf(drafting, groupId).record)
  const live = useItems()
  return record?.items ?? live
}

const Lines = ({ item }: { readonly item: Shown }) => {
  const t = useText()
  const read = useLocalText()
  const lines = lineFields.filter((field) => read(item[field] ?? {}).trim() !== '')
  if (lines.length === 0) return null
  return (
    <dl className={styles.lines}>
      {lines.map((field) => (
        <div key={field}>
          <dt>{t(`drafting.${field}`)}</dt>
          <dd>{read(item[field] ?? {})}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The place in the list, kept inside it whatever is added or taken away meanwhile. */
const useStep = (count: number) => {
  const [wanted, setWanted] = useState(0)
  const at = Math.max(0, Math.min(wanted, count - 1))
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOfKey(event.key)
      if (step === null) return
      event.preventDefault()
      setWanted(Math.max(0, Math.min(at + step, count - 1)))
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [at, count])
  return { at, back: () => setWanted(at - 1), on: () => setWanted(at + 1) }
}

export const PresentedText = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const read = useLocalText()
  const group = useWorkshop(({ groups }) => groupById(groups, groupId))
  const topics = byTopic(useGroupTopics(groupId), useGroupItems(groupId))
  const pages = topics.flatMap(({ topic, items }) => items.map((item, index) => ({ topic, item, number: index + 1 })))
  const { at, back, on } = useStep(pages.length)
  const page = pages[at]
  return (
    <div className={projection.screen}>
      <ProjectedHead about={read(group?.name ?? {})} />
      <main className={projection.main}>
        {page ? (
          <section className={plenary.item}>
            <h1 className={plenary.label}>
              {read(page.topic.name)} · {page.number}
            </h1>
            <ProjectedWording text={page.item.text} />
            <Lines item={page.item} />
          </section>
        ) : (
          <p className={plenary.none}>{t('present.nothing')}</p>
        )}
      </main>
      <nav className={styles.steps} aria-label={t('present.steps')}>
        <Button icon="arrowLeft" isDisabled={at === 0} onPress={back}>
          {t('present.back')}
        </Button>
        <output>{t('present.place', { at: pages.length === 0 ? 0 : at + 1, count: pages.length })}</output>
        <Button icon="arrowRight" isDisabled={at >= pages.length - 1} onPress={on}>
          {t('present.on')}
        </Button>
      </nav>
    </div>
  )
}
