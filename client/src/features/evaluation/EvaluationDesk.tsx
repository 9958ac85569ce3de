/** Setting the evaluation up: its questions in every language, opening, closing, and how many have answered. */
import type { EvaluationQuestion } from '@plenaria/shared/workshop/evaluation/evaluation'
import { FEWEST_ANSWERS, hasResults } from '@plenaria/shared/workshop/evaluation/evaluationResults'
import { standardQuestions } from '@plenaria/shared/workshop/evaluation/standardQuestions'
import { useState } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { Chip } from '../../design/Chip.tsx'
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Evaluation.module.css'
import { QuestionRow } from './QuestionRow.tsx'

const statusKeys = {
  notYet: 'evaluation.statusNotYet',
  open: 'evaluation.statusOpen',
  closed: 'evaluation.statusClosed',
} as const

/** Once results are shown there is no way back, so that closing asks first. */
const CloseButton = ({ isForGood }: { readonly isForGood: boolean }) => {
  const t = useText()
  const send = useSend()
  const [isAsking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    void send({ type: 'CloseEvaluation' })
  }
  return (
    <>
      <Button onPress={() => (isForGood ? setAsking(true) : close())}>{t('evaluation.close')}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('evaluation.closeTitle')}
        consequences={[t('evaluation.closeShown'), t('evaluation.closeForGood')]}
        confirmLabel={t('evaluation.close')}
        onConfirm={close}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export const EvaluationDesk = () => {
  const t = useText()
  const send = useSend()
  const evaluation = useWorkshop((workshop) => workshop.evaluation)
  const { status, questions: set, answers } = evaluation
  const isOver = hasResults(evaluation)
  const [draft, setDraft] = useState<readonly EvaluationQuestion[]>(set.length > 0 ? set : standardQuestions)
  const count = Object.keys(answers).length
  const isFixed = status === 'open' || count > 0
  const questions = isFixed ? set : draft
  const change = (index: number, to: EvaluationQuestion | null) =>
    setDraft(draft.flatMap((one, at) => (at === index ? (to === null ? [] : [to]) : [one])))
  const add = () => setDraft([...draft, { id: crypto.randomUUID(), kind: 'words', text: {} }])
  return (
    <Stack gap={4}>
      <div className={styles.actions}>
        <Chip tone={status === 'open' ? 'accent' : 'neutral'}>{t(statusKeys[status])}</Chip>
        <output>{t('evaluation.answered', { count })}</output>
        {status === 'open' ? (
          <CloseButton isForGood={count >= FEWEST_ANSWERS} />
        ) : isOver ? null : (
          <Button
            kind="primary"
            isDisabled={questions.length === 0}
            onPress={() => void send({ type: 'OpenEvaluation', questions: [...questions] })}
          >
            {t(status === 'closed' ? 'evaluation.openAgain' : 'evaluation.open')}
          </Button>
        )}
      </div>
      <p className={styles.remark}>{t('evaluation.confidential')}</p>
      {isOver ? (
        <Banner icon="info">{t('evaluation.closedForGood')}</Banner>
      ) : (
        <p className={styles.remark}>{t('evaluation.inReport')}</p>
      )}
      {count > 0 && <Banner icon="lock">{t('evaluation.fixed')}</Banner>}
      {questions.map((question, index) => (
        <QuestionRow
          key={question.id}
          question={question}
          number={index + 1}
          isFixed={isFixed}
          onChange={(to) => change(index, to)}
        />
      ))}
      {!isFixed && questions.length < 20 && (
        <div>
          <Button icon="plus" onPress={add}>
            {t('evaluation.add')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
