/** What this reader can do with a question: its author, whoever answers, whoever translates, and whoever leads the room. */
import { type Question, questionStatus } from '@plenaria/shared/workshop/floor/questions'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { QuestionWriting, type Writing } from './QuestionWriting.tsx'

type Props = { readonly question: Question; readonly isLed: boolean }
type Opened = Writing | 'publish' | 'merge' | null
type More = 'orally' | 'merge' | 'aside' | 'translate' | 'bringBack'

/** Those who answer: experts, the person it is put to, whoever leads. */
const useMayAnswer = ({ question, isLed }: Props): boolean => {
  const { person, personId } = useViewer()
  return isLed || question.to === personId || person?.grants.some(({ role }) => role === 'expert') === true
}

const useMayTranslate = ({ question, isLed }: Props): boolean => {
  const { person, personId } = useViewer()
  const isHere = useWorkshop((workshop) => roomOf(workshop, personId) === question.roomId)
  return isLed || (isHere && person?.grants.some(({ role }) => role === 'interpreter') === true)
}

const useMore = (props: Props): readonly MenuEntry<More>[] => {
  const t = useText()
  const mayTranslate = useMayTranslate(props)
  const { question, isLed } = props
  const status = questionStatus(question)
  const isOpen = status === 'waiting' || status === 'published'
  const isSlip = status === 'answered' && question.answeredOrallyAt !== null
  const led: readonly MenuEntry<More>[] = [
    ...(status === 'published' ? [{ id: 'orally', label: t('questions.orally'), icon: 'microphone' } as const] : []),
    ...(isOpen ? [{ id: 'merge', label: t('questions.merge'), icon: 'link' } as const] : []),
    ...(isOpen ? [{ id: 'aside', label: t('questions.setAside'), icon: 'close' } as const] : []),
    ...(status === 'aside' || status === 'merged' || isSlip
      ? [{ id: 'bringBack', label: t('questions.bringBack'), icon: 'undo' } as const]
      : []),
  ]
  return [
    ...(isLed ? led : []),
    ...(mayTranslate && (status === 'published' || status === 'answered')
      ? [{ id: 'translate', label: t('questions.translate'), icon: 'translate' } as const]
      : []),
  ]
}

const MoreMenu = (props: Props & { readonly open: (what: Opened) => void }) => {
  const t = useText()
  const send = useSend()
  const nameOf = useNames()
  const entries = useMore(props)
  const { question, open } = props
  const questionId = question.id
  const act = (id: More) => {
    if (id === 'orally') return void send({ type: 'AnswerOrally', questionId })
    if (id === 'bringBack') return void send({ type: 'BringQuestionBack', questionId })
    return open(id)
  }
  const label = t('questions.actions', { name: nameOf(question.author.personId) })
  if (entries.length === 0) return null
  return (
    <Menu label={label} trigger={<IconButton icon="more" size="s" label={label} />} entries={entries} onAction={act} />
  )
}

export const QuestionActions = (props: Props) => {
  const t = useText()
  const send = useSend()
  const { personId } = useViewer()
  const mayAnswer = useMayAnswer(props)
  const [opened, setOpened] = useState<Opened>(null)
  const { question, isLed } = props
  const status = questionStatus(question)
  const close = () => setOpened(null)
  const isOwn = question.author.personId === personId && (status === 'waiting' || status === 'published')
  return (
    <>
      {isLed && status === 'waiting' && (
        <Button size="s" kind="primary" icon="check" onPress={() => setOpened('publish')}>
          {t('questions.publish')}
        </Button>
      )}
      {mayAnswer && (status === 'published' || status === 'answered') && (
        <Button size="s" icon="edit" onPress={() => setOpened('answer')}>
          {t('questions.answer')}
        </Button>
      )}
      {isOwn && (
        <Button
          size="s"
          kind="quiet"
          icon="undo"
          onPress={() => void send({ type: 'WithdrawQuestion', questionId: question.id })}
        >
          {t('questions.withdraw')}
        </Button>
      )}
      <MoreMenu {...props} open={setOpened} />
      {opened === 'publish' && <PublishDialog question={question} onClose={close} />}
      {opened === 'merge' && <MergeDialog question={question} onClose={close} />}
      {(opened === 'answer' || opened === 'aside' || opened === 'translate') && (
        <QuestionWriting question={question} what={opened} onClose={close} />
      )}
    </>
  )
}
