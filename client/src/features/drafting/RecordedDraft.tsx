/** A group's items as they were recorded when drafting closed, with what was said about them. Nothing here can be changed. */
import type { DraftRecord } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import type { Language } from '@plenaria/shared/language'
import { Banner } from '../../design/Banner.tsx'
import { Card } from '../../design/Card.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Loading } from '../../design/Loading.tsx'
import { WordingText } from '../../docs/WordingText.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useThreads } from '../../docs/useThreads.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { byTopic } from './byTopic.ts'
import { useGroupTopics } from './useGroupTopics.ts'
import styles from './RecordedDraft.module.css'
import { ThreadsButton, type ThreadsButtonProps } from '../../docs/threads/ThreadsButton.tsx'

export type RecordedDraftProps = {
  readonly groupId: string
  readonly record: DraftRecord | null
  readonly languages: readonly Language[]
}

type TalkProps = Pick<ThreadsButtonProps, 'item' | 'threads'> & { readonly number: number }

const Talk = ({ number, ...props }: TalkProps) => {
  const t = useText()
  if (props.threads.length === 0) return null
  return (
    <div className={styles.talk}>
      <ThreadsButton {...props} label={(count) => t('drafting.threads', { number, count })} isReadOnly />
    </div>
  )
}

export const RecordedDraft = ({ groupId, record, languages }: RecordedDraftProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatTime } = useFormats()
  const topics = useGroupTopics(groupId)
  const threads = useThreads()
  const zone = useWorkshop(({ charter }) => charter.zone)
  if (!record) return <Loading label={t('drafting.recording')} />
  return (
    <>
      <Banner icon="lock" title={t('drafting.closed')}>
        {t('drafting.closedWords', { time: formatTime(record.at, zone) })}
      </Banner>
      {record.items.length === 0 && <EmptyState icon="document" title={t('drafting.closedEmpty')} />}
      {byTopic(topics, record.items)
        .filter(({ items }) => items.length > 0)
        .map(({ topic, items }) => (
          <section key={topic.id} className={styles.topic}>
            <h2>{localText(topic.name)}</h2>
            <ol className={styles.items}>
              {items.map((item, index) => (
                <Card key={item.id} as="li">
                  <WordingText wording={item} languages={languages} translation={item.translation} />
                  <Talk item={item} number={index + 1} threads={threads.get(item.id) ?? []} />
                </Card>
              ))}
            </ol>
          </section>
        ))}
    </>
  )
}
