/** What is written about a question: an answer, the reason for setting it aside, its translation. */
import type { Question } from '@plenaria/shared/workshop/floor/questions'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { WriteDialog } from './WriteDialog.tsx'

export type Writing = 'answer' | 'aside' | 'translate'

type Props = { readonly question: Question; readonly what: Writing; readonly onClose: () => void }

export const QuestionWriting = ({ question, what, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const { id: questionId } = question
  const isDone = async (command: Parameters<typeof send>[0]) => (await send(command)).ok
  switch (what) {
    case 'answer':
      return (
        <WriteDialog
          title={t('questions.answerTitle')}
          label={t('questions.answerText')}
          confirmLabel={t('questions.answer')}
          maxLength={4_000}
          languages={languages}
          onConfirm={(text, language) =>
            isDone({ type: 'AnswerQuestion', questionId, answerId: crypto.randomUUID(), text, language })
          }
          onClose={onClose}
        />
      )
    case 'aside':
      return (
        <WriteDialog
          title={t('questions.asideTitle')}
          label={t('questions.asideReason')}
          confirmLabel={t('questions.setAside')}
          maxLength={500}
          languages={[]}
          onConfirm={(reason) => isDone({ type: 'SetQuestionAside', questionId, reason })}
          onClose={onClose}
        />
      )
    case 'translate':
      return (
        <WriteDialog
          title={t('questions.translateTitle')}
          label={t('questions.text')}
          confirmLabel={t('questions.save')}
          maxLength={1_000}
          languages={languages.filter((one) => one !== question.language)}
          onConfirm={(text, language) =>
            isDone({ type: 'TranslateQuestion', questionId, answerId: null, language, text })
          }
          onClose={onClose}
        />
      )
  }
}
