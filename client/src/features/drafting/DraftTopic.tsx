/** The items of one topic of a group's draft, and the place to add another. */
import { addItem, moveItem, removeItem, restoreItem } from '@plenaria/shared/docs/itemDoc'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Thread } from '@plenaria/shared/docs/threads'
import type { Language } from '@plenaria/shared/language'
import type { Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { usePageClock } from '../../clock/ClockProvider.tsx'
import { Button } from '../../design/Button.tsx'
import { useToasts } from '../../design/toasts.ts'
import { Icon } from '../../design/Icon.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { useDoc } from '../../docs/DocContext.ts'
import type { ThreadsByItem } from '../../docs/useThreads.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { DraftItem } from './DraftItem.tsx'
import styles from './DraftTopic.module.css'
import { useItemDrag } from './useItemDrag.ts'
import { neighbourFor } from './neighbourFor.ts'

export type DraftTopicProps = {
  readonly groupId: string
  readonly topic: Topic
  readonly items: readonly ItemText[]
  readonly languages: readonly Language[]
  readonly threads: ThreadsByItem
  readonly isReadOnly: boolean
}

/** The same empty list each time, so that an item without talk need not be drawn again. */
const none: readonly Thread[] = []

/** What is done to the list; each answers at once, the document carries it to the others. */
const useTopicActions = (topicId: string, items: readonly ItemText[]) => {
  const { connection } = useDoc()
  const { doc } = connection
  const t = useText()
  const { show } = useToasts()
  const clock = usePageClock()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [freshId, setFresh] = useState<string | null>(null)
  const [announcement, announce] = useState('')
  // Rows keep their handlers while others type; what they need is read when they are pressed.
  const latest = useRef(items)
  useEffect(() => {
    latest.current = items
  })

  const add = () => {
    const itemId = crypto.randomUUID()
    setFresh(itemId)
    const last = items.at(-1)
    addItem(doc, { itemId, topicId, languages, ...(last ? { after: last.id } : {}) })
  }
  const move = useCallback(
    (itemId: string, step: -1 | 1) => {
      const ids = latest.current.map(({ id }) => id)
      const after = neighbourFor(ids, itemId, step)
      if (after === undefined) return
      moveItem(doc, itemId, after)
      announce(t('drafting.moved', { number: ids.indexOf(itemId) + 1 + step, count: ids.length }))
    },
    [doc, t],
  )
  const drop = (itemId: string, after: string | null) => {
    moveItem(doc, itemId, after)
    const ids = latest.current.map(({ id }) => id).filter((id) => id !== itemId)
    const number = (after === null ? 0 : ids.indexOf(after) + 1) + 1
    announce(t('drafting.moved', { number, count: ids.length + 1 }))
  }
  const remove = useCallback(
    (itemId: string) => {
      removeItem(doc, itemId, clock.now())
      const action = { label: t('drafting.undo'), onPress: () => restoreItem(doc, itemId) }
      show({ tone: 'info', text: t('drafting.removed'), action })
    },
    [doc, clock, show, t],
  )
  return { add, move, drop, remove, freshId, announcement }
}

export const DraftTopic = ({ groupId, topic, items, languages, threads, isReadOnly }: DraftTopicProps) => {
  const t = useText()
  const localText = useLocalText()
  const headingId = useId()
  const { add, move, drop, remove, freshId, announcement } = useTopicActions(topic.id, items)
  const list = useRef<HTMLOListElement>(null)
  const drag = useItemDrag(list, drop)
  const name = localText(topic.name)
  return (
    <section className={styles.topic} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{name}</h2>
        <span className={styles.count}>{t('drafting.count', { count: items.length })}</span>
      </div>
      <p className={styles.prompt}>{localText(topic.prompt)}</p>
      <ol ref={list} className={styles.items}>
        {items.map((item, index) => (
          <li
            key={item.id}
            data-item={item.id}
            data-dragged={drag.draggedId === item.id}
            {...(drag.mark?.id === item.id ? { 'data-drop': drag.mark.side } : {})}
          >
            {!isReadOnly && items.length > 1 && (
              <span className={styles.grip} title={t('drafting.drag')} {...drag.gripOf(item.id)}>
                <Icon name="grip" size="s" />
              </span>
            )}
            <DraftItem
              groupId={groupId}
              item={item}
              number={index + 1}
              count={items.length}
              languages={languages}
              threads={threads.get(item.id) ?? none}
              isReadOnly={isReadOnly}
              isFresh={item.id === freshId}
              onMove={move}
              onRemove={remove}
            />
          </li>
        ))}
      </ol>
      {items.length === 0 && isReadOnly && <p className={styles.empty}>{t('drafting.emptyReading')}</p>}
      {!isReadOnly && (
        <div className={styles.add}>
          <Button icon="plus" isWide onPress={add}>
            {t(items.length === 0 ? 'drafting.addFirst' : 'drafting.add', { topic: name })}
          </Button>
        </div>
      )}
      <VisuallyHidden>
        <output>{announcement}</output>
      </VisuallyHidden>
    </section>
  )
}
