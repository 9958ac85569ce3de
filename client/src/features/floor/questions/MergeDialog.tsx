/** Chooses the question that another is merged into. */
import { inLanguage } from '@plenaria/shared/language'
import { type Question, questionStatus } from '@plenaria/shared/workshop/floor/questions'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Questions.module.css'

type Props = { readonly question: Question; readonly onClose: () => void }

const isShown = (one: Question) => ['published', 'answered'].includes(questionStatus(one))

export const MergeDialog = ({ question, onClose }: Props) => {
  const { language: reader, t } = useLanguage()
  const send = useSend()
  const nameOf = useNames()
  const questions = useWorkshop(({ floor }) => floor.questions)
  const [target, setTarget] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  const options = questions
    .filter((one) => one.id !== question.id && one.roomId === question.roomId && isShown(one))
    .map((one) => ({
      id: one.id,
      label: inLanguage(one.text ?? {}, reader),
      description: nameOf(one.author.personId),
    }))
  const merge = async () => {
    if (target === null) return
    setPending(true)
    const { ok } = await send({ type: 'MergeQuestions', questionId: question.id, target })
    setPending(false)
    if (ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isPending={isPending} isDisabled={target === null} onPress={() => void merge()}>
        {t('questions.merge')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('questions.mergeTitle')} actions={actions}>
      <Stack gap={4}>
        <p className={styles.help}>{t('questions.mergeHelp')}</p>
        <Select label={t('questions.mergeInto')} options={options} value={target} onChange={setTarget} />
      </Stack>
    </Dialog>
  )
}
