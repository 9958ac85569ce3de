/** One question: who asks, in its words, who stands behind it, what was answered, and what this reader can do with it. */
import type { LocalText } from '@plenaria/shared/language'
import {
  type Question,
  type QuestionStatus,
  questionStatus,
  supportersOf,
} from '@plenaria/shared/workshop/floor/questions'
import { Card } from '../../../design/Card.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { Stack } from '../../../design/Stack.tsx'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { useSpeakers } from '../useSpeakers.ts'
import { QuestionActions } from './QuestionActions.tsx'
import styles from './Questions.module.css'
import { SupportButton } from './SupportButton.tsx'
import { Written } from './Written.tsx'

type Props = {
  readonly question: Question
  /** Null where the reader has no right to the words, or they are on their way. */
  readonly text: LocalText | null
  readonly isLed: boolean
}

const stateKeys: Readonly<Record<QuestionStatus, MessageKey>> = {
  waiting: 'questions.waiting',
  published: 'questions.published',
  answered: 'questions.answered',
  merged: 'questions.merged',
  aside: 'questions.aside',
  withdrawn: 'questions.withdrawnState',
}

const Head = ({ question }: Pick<Props, 'question'>) => {
  const t = useText()
  const nameOf = useNames()
  const { name, delegation, platforms } = useSpeakers()(question.author.personId)
  const status = questionStatus(question)
  return (
    <div className={styles.head}>
      <strong>{name}</strong>
      {delegation && <span>{delegation}</span>}
      <PlatformMark platforms={platforms} />
      {question.to !== null && <span>{t('questions.putTo', { name: nameOf(question.to) })}</span>}
      {status !== 'published' && (
        <Chip tone={status === 'answered' ? 'ok' : status === 'waiting' ? 'warn' : 'neutral'}>
          {t(stateKeys[status])}
        </Chip>
      )}
    </div>
  )
}

const Answers = ({ question: { answers, answeredOrallyAt } }: Pick<Props, 'question'>) => {
  const t = useText()
  const nameOf = useNames()
  return (
    <>
      {answers.map(({ id, by, text, language }) => (
        <blockquote key={id} className={styles.answer}>
          <p className={styles.help}>{t('questions.answersOf', { name: by === null ? '' : nameOf(by) })}</p>
          <Written text={text} original={language} />
        </blockquote>
      ))}
      {answeredOrallyAt !== null && (
        <Chip tone="ok" icon="microphone">
          {t('questions.answeredOrally')}
        </Chip>
      )}
    </>
  )
}

export const QuestionCard = ({ question, text, isLed }: Props) => {
  const t = useText()
  const { name } = useSpeakers()(question.author.personId)
  const questions = useWorkshop(({ floor }) => floor.questions)
  const status = questionStatus(question)
  const { state } = question
  return (
    <Card as="li" label={name} tone={isLed && status === 'waiting' ? 'warn' : 'plain'}>
      <Stack gap={2}>
        <Head question={question} />
        {text ? (
          <Written text={text} original={question.language} />
        ) : (
          status === 'waiting' && <p className={styles.help}>{t('questions.loadingMine')}</p>
        )}
        {state.status === 'aside' && <p className={styles.help}>{state.reason}</p>}
        <Answers question={question} />
        <div className={styles.foot}>
          {status === 'published' ? (
            <SupportButton question={question} />
          ) : (
            status === 'answered' && (
              <span className={styles.help}>
                {t('questions.supporters', { count: supportersOf(questions, question).length })}
              </span>
            )
          )}
          <QuestionActions question={question} isLed={isLed} />
        </div>
      </Stack>
    </Card>
  )
}
