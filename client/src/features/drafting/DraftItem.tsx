/** One item of a group's draft: its wording in both languages, and what can be done with it. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Thread } from '@plenaria/shared/docs/threads'
import type { Language } from '@plenaria/shared/language'
import { type KeyboardEvent, lazy, memo, Suspense, useState } from 'react'
import { IconButton } from '../../design/IconButton.tsx'
import { KindChoice } from '../../docs/KindChoice.tsx'
import { ThreadsButton } from '../../docs/threads/ThreadsButton.tsx'
import { WordingFields } from '../../docs/WordingFields.tsx'
import { useText } from '../../i18n/useText.ts'
import styles from './DraftItem.module.css'

const ItemHistory = lazy(async () => ({ default: (await import('./history/ItemHistory.tsx')).ItemHistory }))

export type DraftItemProps = {
  readonly groupId: string
  readonly item: ItemText
  /** Its place among the items of its topic, from 1. */
  readonly number: number
  readonly count: number
  readonly languages: readonly Language[]
  readonly threads: readonly Thread[]
  readonly isReadOnly: boolean
  readonly isFresh: boolean
  /** −1 for up, 1 for down. */
  readonly onMove: (itemId: string, step: -1 | 1) => void
  readonly onRemove: (itemId: string) => void
}

const Actions = ({ item, number, count, onMove, onRemove }: DraftItemProps) => {
  const t = useText()
  return (
    <>
      <IconButton
        icon="chevronUp"
        size="s"
        label={t('drafting.up', { number })}
        isDisabled={number === 1}
        onPress={() => onMove(item.id, -1)}
      />
      <IconButton
        icon="chevronDown"
        size="s"
        label={t('drafting.down', { number })}
        isDisabled={number === count}
        onPress={() => onMove(item.id, 1)}
      />
      <IconButton icon="trash" size="s" label={t('drafting.remove', { number })} onPress={() => onRemove(item.id)} />
    </>
  )
}

/** Of the longest language: the others say the same in fewer words, or are not there yet. */
const wordsOf = ({ text }: ItemText): number =>
  Math.max(0, ...Object.values(text).map((words) => words.split(/\s+/).filter(Boolean).length))

const HistoryButton = ({ groupId, item, number, isReadOnly }: DraftItemProps) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="clock" size="s" label={t('history.open', { number })} onPress={() => setOpen(true)} />
      {isOpen && (
        <Suspense>
          <ItemHistory
            groupId={groupId}
            item={item}
            number={number}
            isReadOnly={isReadOnly}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}

const DraftItemView = (props: DraftItemProps) => {
  const { item, number, languages, threads, isReadOnly, isFresh, onMove } = props
  const t = useText()
  // Asked once: an item is fresh when it appears, not whenever it is drawn again.
  const [isFocused] = useState(isFresh)
  const moveByKey = (event: KeyboardEvent) => {
    // What is pressed in a dialog of the item comes here as well.
    if (!event.currentTarget.contains(event.target as Node)) return
    if (isReadOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(item.id, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // The keys belong to whatever field inside has the focus; the item itself is no control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article className={styles.item} aria-label={t('drafting.item', { number })} onKeyDown={moveByKey}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <KindChoice item={item} number={String(number)} isReadOnly={isReadOnly} />
        <span className={styles.words}>{t('drafting.words', { count: wordsOf(item) })}</span>
        <div className={styles.actions}>
          <ThreadsButton
            item={item}
            label={(open) => t('drafting.threads', { number, count: open })}
            threads={threads}
            isReadOnly={isReadOnly}
          />
          <HistoryButton {...props} />
          {!isReadOnly && <Actions {...props} />}
        </div>
      </div>
      <WordingFields
        item={item}
        languages={languages}
        number={String(number)}
        isReadOnly={isReadOnly}
        isFocused={isFocused}
        hasKindElsewhere
      />
    </article>
  )
}

/** Drawn again only when it changed itself: a group's text has dozens of items. */
export const DraftItem = memo(DraftItemView)
