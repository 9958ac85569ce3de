/**
 * A group's text as its rapporteur presents it: one item after the other, large, in every language. Keys and presenters' clickers
 * go on and back; what is shown follows the text while the group still writes.
 */
import { docAccess } from '@plenaria/shared/docs/docAccess'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { classNames } from '../../design/classNames.ts'
import { useDocState } from '../../docs/DocContext.ts'
import { useItems } from '../../docs/useItems.ts'
import { byTopic } from '../../features/drafting/byTopic.ts'
import { useGroupTopics } from '../../features/drafting/useGroupTopics.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import plenary from './Plenary.module.css'
import { presentedLines } from './PresentedLines.tsx'
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

/** The item that is shown stays shown, whatever is added or taken away before it; the place counts when it has gone itself. */
const useShown = (ids: readonly string[]) => {
  const [wanted, setWanted] = useState<{ readonly id: string | undefined; readonly at: number }>({
    id: undefined,
    at: 0,
  })
  // The first is held as well, as soon as there is one.
  if (wanted.id === undefined && ids[0] !== undefined) setWanted({ id: ids[0], at: 0 })
  const found = wanted.id === undefined ? -1 : ids.indexOf(wanted.id)
  const at = found >= 0 ? found : Math.max(0, Math.min(wanted.at, ids.length - 1))
  const go = (step: -1 | 1) => {
    const next = Math.max(0, Math.min(at + step, ids.length - 1))
    setWanted({ id: ids[next], at: next })
  }
  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = event.altKey || event.ctrlKey || event.metaKey ? null : stepOfKey(event.key)
      if (step === null) return
      event.preventDefault()
      latest.current(step)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return { at, back: () => go(-1), on: () => go(1) }
}

/** Why there is nothing to show yet; null once what there is can be shown. */
const useWhyNothing = (groupId: string): 'noAccess' | 'offline' | 'loading' | null => {
  const { workshopId, personId } = useLive()
  const state = useDocState()
  const hasRecord = useWorkshop(({ drafting }) => draftOf(drafting, groupId).record !== null)
  const mode = useWorkshop((workshop) => docAccess(workshop, personId, { kind: 'draft', workshopId, groupId }))
  if (hasRecord) return null
  if (mode === 'none') return 'noAccess'
  if (state?.synced) return null
  return state?.link === 'offline' ? 'offline' : 'loading'
}

const Page = ({ topic, item, number }: { topic: string; item: Shown; number: number }) => (
  <section className={classNames(plenary.item, styles.page)}>
    <h1 className={plenary.label}>
      {topic} · {number}
    </h1>
    <ProjectedWording text={item.text} below={(language) => presentedLines(item, language)} />
  </section>
)

export const PresentedText = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const read = useLocalText()
  const group = useWorkshop(({ groups }) => groupById(groups, groupId))
  const topics = byTopic(useGroupTopics(groupId), useGroupItems(groupId))
  const pages = topics.flatMap(({ topic, items }) => items.map((item, index) => ({ topic, item, number: index + 1 })))
  const { at, back, on } = useShown(pages.map(({ item }) => item.id))
  const why = useWhyNothing(groupId)
  const page = pages[at]
  return (
    <div className={projection.screen}>
      <ProjectedHead about={read(group?.name ?? {})} />
      <main className={projection.main}>
        {page ? (
          <Page key={page.item.id} topic={read(page.topic.name)} item={page.item} number={page.number} />
        ) : (
          <p className={plenary.none}>{t(`present.${why ?? 'nothing'}`)}</p>
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
