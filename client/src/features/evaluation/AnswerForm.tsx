/** Answering the evaluation. What is chosen or typed stays on this device until it is sent, and after. */
import type { EvaluationAnswers, EvaluationQuestion } from '@plenaria/shared/workshop/evaluation/evaluation'
import { useState } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { MarkScale } from '../../design/MarkScale.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useSend } from '../../live/useSend.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Evaluation.module.css'
import { keepAnswers, type KeptAnswers, readKeptAnswers } from './keptAnswers.ts'

const marks = [1, 2, 3, 4, 5]

const useKeptAnswers = () => {
  const { workshopId, personId } = useLive()
  const key = `evaluation.${workshopId}.${personId}`
  const [kept, setKept] = useState(() => readKeptAnswers(key))
  const keep = (next: KeptAnswers) => {
    setKept(next)
    keepAnswers(key, next)
  }
  return { kept, keep }
}

type QuestionProps = {
  readonly question: EvaluationQuestion
  readonly answer: EvaluationAnswers[string] | undefined
  readonly onAnswer: (answer: EvaluationAnswers[string]) => void
}

const QuestionField = ({ question: { kind, text }, answer, onAnswer }: QuestionProps) => {
  const t = useText()
  const label = useLocalText()(text)
  return kind === 'mark' ? (
    <MarkScale
      label={label}
      marks={marks}
      markLabel={(mark) => t('evaluation.mark', { mark })}
      lowest={t('evaluation.worst')}
      highest={t('evaluation.best')}
      value={typeof answer === 'number' ? answer : null}
      onChange={onAnswer}
    />
  ) : (
    <TextArea label={label} maxLength={4_000} value={typeof answer === 'string' ? answer : ''} onChange={onAnswer} />
  )
}

const OpenForm = () => {
  const t = useText()
  const send = useSend()
  const { personId } = useLive()
  const { questions, answers: given } = useWorkshop(({ evaluation }) => evaluation)
  const { kept, keep } = useKeptAnswers()
  const [isSending, setSending] = useState(false)
  const { answers, isSent } = kept
  const hasAnswered = given[personId] !== undefined
  const submit = async () => {
    setSending(true)
    const reply = await send({ type: 'AnswerEvaluation', answers })
    setSending(false)
    if (reply.ok) keep({ answers, isSent: true })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={styles.remark}>{t('evaluation.confidential')}</p>
      {hasAnswered && Object.keys(answers).length === 0 && <Banner icon="info">{t('evaluation.elsewhere')}</Banner>}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(answer) => keep({ answers: { ...answers, [question.id]: answer }, isSent: false })}
        />
      ))}
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isPending={isSending} isDisabled={isSent}>
          {t(hasAnswered ? 'evaluation.sendAgain' : 'evaluation.send')}
        </Button>
        <output>{isSent && t('evaluation.sent')}</output>
      </div>
    </form>
  )
}

export const AnswerForm = () => {
  const t = useText()
  const status = useWorkshop(({ evaluation }) => evaluation.status)
  if (status === 'open') return <OpenForm />
  const isOver = status === 'closed'
  return (
    <EmptyState icon={isOver ? 'lock' : 'clock'} title={t(isOver ? 'evaluation.over' : 'evaluation.notOpen')}>
      {t(isOver ? 'evaluation.overLead' : 'evaluation.notOpenLead')}
    </EmptyState>
  )
}
