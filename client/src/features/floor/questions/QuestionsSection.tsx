/** Questions in writing of a room: what waits for whoever leads, one's own, those that are open, and those that are closed. */
import type { Question } from '@plenaria/shared/workshop/floor/questions'
import { leadsRoom } from '@plenaria/shared/workshop/views/rooms'
import { personActor } from '@plenaria/shared/workshop/actor'
import { useMemo, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useMayTakePart } from '../useMayTakePart.ts'
import { AskQuestionDialog } from './AskQuestionDialog.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './Questions.module.css'
import { sortedQuestions } from './sortedQuestions.ts'
import { useMyQuestions } from './useMyQuestions.ts'

type ListProps = {
  readonly questions: readonly Question[]
  readonly isLed: boolean
  readonly textOf: ReturnType<typeof useMyQuestions>
}

const List = ({ questions, isLed, textOf }: ListProps) =>
  questions.length === 0 ? null : (
    <ul className={styles.list}>
      {questions.map((one) => (
        <QuestionCard key={one.id} question={one} text={textOf(one)} isLed={isLed} />
      ))}
    </ul>
  )

export const QuestionsSection = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const { may, personId } = useViewer()
  const mayTakePart = useMayTakePart(roomId)
  const isLed = useWorkshop((workshop) => leadsRoom(workshop, personActor(personId), roomId))
  const isBackstage = may('seeBackstage')
  const questions = useWorkshop(({ floor }) => floor.questions)
  const textOf = useMyQuestions(questions)
  const [isAsking, setAsking] = useState(false)
  const { waiting, open, closed } = useMemo(() => sortedQuestions(questions, roomId), [questions, roomId])
  const isMine = ({ author }: Question) => author.personId === personId
  const seen = waiting.filter((one) => isBackstage || isMine(one))
  // What nobody has published is closed to everybody but its author and those backstage.
  const done = closed.filter((one) => one.text !== null || isMine(one))
  const list = { isLed, textOf }
  const mayAsk = may('AskQuestion') && mayTakePart
  if (!mayAsk && seen.length + open.length + done.length === 0) return null
  return (
    <section aria-label={t('questions.title')}>
      <Stack gap={3}>
        <SectionHeading
          {...(isLed && waiting.length > 0 ? { remark: t('questions.toPublish', { count: waiting.length }) } : {})}
        >
          {t('questions.title')}
        </SectionHeading>
        {mayAsk && (
          <div>
            <Button size="s" icon="edit" onPress={() => setAsking(true)}>
              {t('questions.write')}
            </Button>
          </div>
        )}
        <List questions={seen} {...list} />
        {open.length === 0 && seen.length === 0 && done.length === 0 && (
          <p className={styles.help}>{t('questions.none')}</p>
        )}
        <List questions={open} {...list} />
        {done.length > 0 && (
          <details className={styles.closed}>
            <summary>{t('questions.done', { count: done.length })}</summary>
            <List questions={done} {...list} />
          </details>
        )}
        {isAsking && <AskQuestionDialog roomId={roomId} onClose={() => setAsking(false)} />}
      </Stack>
    </section>
  )
}
