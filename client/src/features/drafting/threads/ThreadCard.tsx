/** One thread: what was said or suggested, the replies, and what whoever may write can answer. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Reply, SuggestionThread, Thread } from '@plenaria/shared/docs/threads'
import { Chip } from '../../../design/Chip.tsx'
import { WordDiff } from '../../../docs/WordDiff.tsx'
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import { Signature } from './Signature.tsx'
import { ThreadAnswers, type ThreadAnswersProps } from './ThreadAnswers.tsx'
import styles from './threads.module.css'

export type ThreadCardProps = Omit<ThreadAnswersProps, 'thread'> & {
  readonly thread: Thread
  readonly item: ItemText
  readonly isReadOnly: boolean
}

const Closing = ({ thread }: { readonly thread: Thread }) => {
  const t = useText()
  const nameOf = useNames()
  const { state, closedBy, by } = thread
  if (state === 'open') return null
  const isWithdrawn = state === 'declined' && closedBy === by
  return (
    <div>
      <Chip tone={state === 'accepted' ? 'ok' : 'neutral'} {...(state === 'declined' ? {} : { icon: 'check' })}>
        {t(isWithdrawn ? 'threads.withdrawn' : `threads.${state}`, { name: nameOf(closedBy) })}
      </Chip>
    </div>
  )
}

const Suggested = ({ thread, item }: { readonly thread: SuggestionThread; readonly item: ItemText }) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const { by, at, language, text, state } = thread
  const now = item.text[language] ?? ''
  return (
    <>
      <Signature by={by} at={at}>
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
const isNote = ({ kind, by, at }: Thread, reply: Pick<Reply, 'by' | 'at'>): boolean =>
  kind === 'suggestion' && reply.by === by && reply.at === at

export const ThreadCard = ({ thread, item, isReadOnly, ...answers }: ThreadCardProps) => (
  <li className={styles.thread}>
    {thread.kind === 'suggestion' && <Suggested thread={thread} item={item} />}
    {thread.replies.length > 0 && (
      <ol className={styles.replies}>
        {thread.replies.map(({ id, by, at, text }) => (
          <li key={id}>
            {!isNote(thread, { by, at }) && <Signature by={by} at={at} />}
            <p className={styles.words}>{text}</p>
          </li>
        ))}
      </ol>
    )}
    <Closing thread={thread} />
    {!isReadOnly && <ThreadAnswers thread={thread} {...answers} />}
  </li>
)
