/** One thread: what was said or suggested, the replies, and what whoever may write can answer. */
import type { Reply, SuggestionThread, Thread } from '@plenaria/shared/docs/threads'
import { Chip } from '../../design/Chip.tsx'
import { WordDiff } from '../WordDiff.tsx'
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageName } from '../../i18n/languageName.ts'
import { useText } from '../../i18n/useText.ts'
import { useNames } from '../../live/useWorkshop.ts'
import { Signature } from './Signature.tsx'
import type { TalkedItem } from './talkedItem.ts'
import { ThreadAnswers, type ThreadAnswersProps } from './ThreadAnswers.tsx'
import styles from './threads.module.css'
import type { Sent } from './useSenders.ts'

export type ThreadCardProps = Omit<ThreadAnswersProps, 'thread'> & {
  readonly thread: Thread
  readonly item: TalkedItem
  /** Who sent what, by the log; undefined while it is not known. */
  readonly sent: Sent | undefined
  readonly isReadOnly: boolean
}

type Part<Of extends Thread = Thread> = Pick<ThreadCardProps, 'item' | 'sent'> & { readonly thread: Of }

const Closing = ({ thread, sent }: Omit<Part, 'item'>) => {
  const t = useText()
  const nameOf = useNames()
  const { state, by } = thread
  if (state === 'open') return null
  const closedBy = sent?.closed?.personId ?? thread.closedBy
  const isWithdrawn = state === 'declined' && closedBy === (sent?.begun.personId ?? by)
  return (
    <div>
      <Chip tone={state === 'accepted' ? 'ok' : 'neutral'} {...(state === 'declined' ? {} : { icon: 'check' })}>
        {t(isWithdrawn ? 'threads.withdrawn' : `threads.${state}`, { name: nameOf(closedBy) })}
      </Chip>
    </div>
  )
}

const Suggested = ({ thread, item, sent }: Part<SuggestionThread>) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const { by, at, language, text, state } = thread
  const now = item.text[language] ?? ''
  return (
    <>
      <Signature by={by} sentBy={sent?.begun.personId ?? undefined} at={at}>
        {t('threads.suggestion', { language: languageName(language, reader) })}
      </Signature>
      {state === 'open' && now.trim() !== text.trim() ? (
        <WordDiff before={now} after={text} language={language} />
      ) : (
        <p className={styles.suggested} lang={language}>
          {printedWords(text)}
        </p>
      )}
      {state === 'open' && now.trim() === text.trim() && <p className={styles.same}>{t('threads.same')}</p>}
    </>
  )
}

/** Said in the same breath as the suggestion, under the same name. */
const isNote = ({ kind, by, at }: Thread, sent: Sent | undefined, reply: Reply): boolean =>
  kind === 'suggestion' &&
  reply.by === by &&
  reply.at === at &&
  sent?.replies[reply.id]?.personId === sent?.begun.personId

export const ThreadCard = ({ thread, item, sent, isReadOnly, ...answers }: ThreadCardProps) => (
  <li className={styles.thread}>
    {thread.kind === 'suggestion' && <Suggested thread={thread} item={item} sent={sent} />}
    {thread.replies.length > 0 && (
      <ol className={styles.replies}>
        {thread.replies.map((reply) => (
          <li key={reply.id}>
            {!isNote(thread, sent, reply) && (
              <Signature by={reply.by} sentBy={sent?.replies[reply.id]?.personId ?? undefined} at={reply.at} />
            )}
            <p className={styles.words}>{reply.text}</p>
          </li>
        ))}
      </ol>
    )}
    <Closing thread={thread} sent={sent} />
    {!isReadOnly && <ThreadAnswers thread={thread} {...answers} />}
  </li>
)
