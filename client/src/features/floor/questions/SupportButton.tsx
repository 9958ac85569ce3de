/** How many stand behind a question, and the press by which one's delegation does. */
import { isSameSupporter, type Question, supportersOf } from '@plenaria/shared/workshop/floor/questions'
import { ToggleButton } from '../../../design/ToggleButton.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useMayTakePart } from '../useMayTakePart.ts'
import { useSpeakers } from '../useSpeakers.ts'
import styles from './Questions.module.css'

export const SupportButton = ({ question }: { readonly question: Question }) => {
  const t = useText()
  const send = useSend()
  const { may, person, personId } = useViewer()
  const questions = useWorkshop(({ floor }) => floor.questions)
  const { name } = useSpeakers()(question.author.personId)
  const supporters = supportersOf(questions, question)
  const own = { delegationId: person?.delegationId ?? null, personId }
  const isSupported = supporters.some((one) => isSameSupporter(one, own))
  const isAuthors = isSameSupporter(question.author, own)
  const count = t('questions.supporters', { count: supporters.length })
  const mayTakePart = useMayTakePart(question.roomId)
  if (!may('SupportQuestion') || !mayTakePart || isAuthors) return <span className={styles.help}>{count}</span>
  return (
    <>
      <ToggleButton
        size="s"
        icon="chevronUp"
        isSelected={isSupported}
        aria-label={`${t('questions.supportLabel', { name })}: ${count}`}
        onChange={(isFor) =>
          void send({ type: isFor ? 'SupportQuestion' : 'WithdrawSupport', questionId: question.id })
        }
      >
        {t('questions.support')}
      </ToggleButton>
      <span className={styles.help}>{count}</span>
    </>
  )
}
