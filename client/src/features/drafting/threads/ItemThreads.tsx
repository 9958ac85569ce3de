/** The talk about an item: what is open first, what was closed folded away, and a place to begin. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Thread } from '@plenaria/shared/docs/threads'
import { useRef, useState } from 'react'
import { Dialog } from '../../../design/Dialog.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { threadMessages } from '../../../i18n/messages/threads.ts'
import { MoreTexts } from '../../../i18n/MoreTexts.tsx'
import { useText } from '../../../i18n/useText.ts'
import { NewThread } from './NewThread.tsx'
import { ThreadCard, type ThreadCardProps } from './ThreadCard.tsx'
import styles from './threads.module.css'
import type { Drafts } from './useDrafts.ts'
import { useTalk } from './useTalk.ts'

export type ItemThreadsProps = {
  readonly item: ItemText
  readonly number: number
  readonly threads: readonly Thread[]
  readonly drafts: Drafts
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

const Closed = ({ threads, card }: { threads: readonly Thread[]; card: Omit<ThreadCardProps, 'thread'> }) => {
  const t = useText()
  if (threads.length === 0) return null
  return (
    <details className={styles.closed}>
      <summary>{t('threads.closed', { count: threads.length })}</summary>
      <ul className={styles.list}>
        {threads.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} {...card} />
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

const Threads = ({ item, number, threads, drafts, isReadOnly, onClose }: ItemThreadsProps) => {
  const t = useText()
  const talk = useTalk(item.id)
  const { show } = useToasts()
  const list = useRef<HTMLElement>(null)
  const [sent, setSent] = useState(0)
  // The button that closed a thread goes with it; the focus stays where the next one is.
  const settle = (change: (threadId: string) => void) => (threadId: string) => {
    change(threadId)
    list.current?.focus()
  }
  const accept = (threadId: string) => {
    const takeBack = talk.accept(threadId)
    if (takeBack === null) return
    const action = { label: t('drafting.undo'), onPress: takeBack }
    show({ tone: 'info', text: t('threads.isText', { number }), action })
    onClose()
  }
  const tell =
    <Words extends readonly unknown[]>(say: (...words: Words) => void) =>
    (...words: Words) => {
      say(...words)
      setSent(sent + 1)
    }
  const card = {
    item,
    drafts,
    isReadOnly,
    onReply: tell(talk.reply),
    onAccept: accept,
    onClose: settle(talk.close),
    onReopen: settle(talk.reopen),
  }
  const open = threads.filter(({ state }) => state === 'open')
  return (
    <div className={styles.threads}>
      <section ref={list} tabIndex={-1} className={styles.open} aria-label={t('threads.list')}>
        {open.length === 0 && <Nothing hasClosed={threads.length > 0} isReadOnly={isReadOnly} />}
        <ul className={styles.list}>
          {open.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} {...card} />
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

const ThreadsDialog = (props: ItemThreadsProps) => {
  const t = useText()
  return (
    <Dialog isOpen onClose={props.onClose} title={t('threads.title', { number: props.number })}>
      <Threads {...props} />
    </Dialog>
  )
}

export const ItemThreads = (props: ItemThreadsProps) => (
  <MoreTexts texts={threadMessages}>
    <ThreadsDialog {...props} />
  </MoreTexts>
)
