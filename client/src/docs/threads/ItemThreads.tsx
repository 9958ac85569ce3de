/** The talk about an item: what is open first, what was closed folded away, and a place to begin. */
import type { SuggestionThread, Thread } from '@plenaria/shared/docs/threads'
import { useRef, useState } from 'react'
import { Dialog } from '../../design/Dialog.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { rewordingMessages } from '../../i18n/messages/rewording.ts'
import { threadMessages } from '../../i18n/messages/threads.ts'
import { MoreTexts } from '../../i18n/MoreTexts.tsx'
import { useText } from '../../i18n/useText.ts'
import { useRewording } from '../useRewording.ts'
import { NewThread } from './NewThread.tsx'
import { ThreadCard, type ThreadCardProps } from './ThreadCard.tsx'
import type { TalkedItem } from './talkedItem.ts'
import styles from './threads.module.css'
import type { Drafts } from './useDrafts.ts'
import { useSenders } from './useSenders.ts'
import { useTalk } from './useTalk.ts'

export type ItemThreadsProps = {
  readonly item: TalkedItem
  readonly title: string
  readonly threads: readonly Thread[]
  readonly drafts: Drafts
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

type Cards = { readonly threads: readonly Thread[]; readonly card: (thread: Thread) => ThreadCardProps }

const Closed = ({ threads, card }: Cards) => {
  const t = useText()
  if (threads.length === 0) return null
  return (
    <details className={styles.closed}>
      <summary>{t('threads.closed', { count: threads.length })}</summary>
      <ul className={styles.list}>
        {threads.map((thread) => (
          <ThreadCard key={thread.id} {...card(thread)} />
        ))}
      </ul>
    </details>
  )
}

const Nothing = ({ hasClosed, isReadOnly }: { readonly hasClosed: boolean; readonly isReadOnly: boolean }) => {
  const t = useText()
  if (hasClosed) return <p className={styles.same}>{t('threads.noneOpen')}</p>
  return (
    <EmptyState icon="message" title={t('threads.none')}>
      {t(isReadOnly ? 'threads.noneReading' : 'threads.noneWords')}
    </EmptyState>
  )
}

const Threads = ({ item, threads, drafts, isReadOnly, onClose }: ItemThreadsProps) => {
  const t = useText()
  const talk = useTalk(item.id)
  const reword = useRewording()
  const sentOf = useSenders(item.id, threads)
  const list = useRef<HTMLElement>(null)
  const [sent, setSent] = useState(0)
  // The button that closed a thread goes with it; the focus stays where the next one is.
  const settle = (change: (threadId: string) => void) => (threadId: string) => {
    change(threadId)
    list.current?.focus()
  }
  const accept = async ({ id: threadId, language }: SuggestionThread) => {
    const seen = item.text[language] ?? ''
    if (await reword({ kind: 'accept', threadId, seen }, t('threads.isText'))) onClose()
  }
  const tell =
    <Words extends readonly unknown[]>(say: (...words: Words) => void) =>
    (...words: Words) => {
      say(...words)
      setSent(sent + 1)
    }
  const card = (thread: Thread): ThreadCardProps => ({
    thread,
    sent: sentOf(thread.id),
    item,
    drafts,
    isReadOnly,
    onReply: tell(talk.reply),
    onAccept: accept,
    onClose: settle(talk.close),
    onReopen: settle(talk.reopen),
  })
  const open = threads.filter(({ state }) => state === 'open')
  return (
    <div className={styles.threads}>
      <section ref={list} tabIndex={-1} className={styles.open} aria-label={t('threads.list')}>
        {open.length === 0 && <Nothing hasClosed={threads.length > 0} isReadOnly={isReadOnly} />}
        <ul className={styles.list}>
          {open.map((thread) => (
            <ThreadCard key={thread.id} {...card(thread)} />
          ))}
        </ul>
      </section>
      {!isReadOnly && (
        <NewThread item={item} drafts={drafts} onComment={tell(talk.comment)} onSuggest={tell(talk.suggest)} />
      )}
      <Closed threads={threads.filter(({ state }) => state !== 'open')} card={card} />
      <VisuallyHidden>
        <output>{sent > 0 && <span key={sent}>{t('threads.sent')}</span>}</output>
      </VisuallyHidden>
    </div>
  )
}

const texts = { ...threadMessages, ...rewordingMessages }

export const ItemThreads = (props: ItemThreadsProps) => (
  <MoreTexts texts={texts}>
    <Dialog isOpen onClose={props.onClose} title={props.title}>
      <Threads {...props} />
    </Dialog>
  </MoreTexts>
)
