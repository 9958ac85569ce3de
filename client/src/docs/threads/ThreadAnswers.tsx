/** The buttons below a thread, and the field for a reply once somebody asks for it. */
import type { SuggestionThread, Thread } from '@plenaria/shared/docs/threads'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { WaitingButton } from '../../design/WaitingButton.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useNames } from '../../live/useWorkshop.ts'
import { RemarkField } from './RemarkField.tsx'
import styles from './threads.module.css'
import type { Drafts } from './useDrafts.ts'

export type ThreadAnswersProps = {
  readonly thread: Thread
  readonly drafts: Drafts
  readonly onReply: (threadId: string, text: string) => void
  readonly onAccept: (thread: SuggestionThread) => Promise<void>
  readonly onClose: (threadId: string) => void
  readonly onReopen: (threadId: string) => void
}

const Closings = ({ thread, onAccept, onClose }: ThreadAnswersProps) => {
  const t = useText()
  const { personId } = useLive()
  const { id, by } = thread
  if (thread.kind === 'comment') {
    return (
      <Button size="s" kind="quiet" icon="check" onPress={() => onClose(id)}>
        {t('threads.resolve')}
      </Button>
    )
  }
  return (
    <>
      <Button size="s" kind="quiet" onPress={() => onClose(id)}>
        {t(by === personId ? 'threads.withdraw' : 'threads.decline')}
      </Button>
      <WaitingButton size="s" icon="check" onPress={() => onAccept(thread)}>
        {t('threads.accept')}
      </WaitingButton>
    </>
  )
}

export const ThreadAnswers = (props: ThreadAnswersProps) => {
  const { thread, drafts, onReply, onReopen } = props
  const t = useText()
  const nameOf = useNames()
  const key = `reply ${thread.id}`
  // What was begun before is shown again, but takes no focus.
  const [field, setField] = useState<'hidden' | 'kept' | 'asked'>(drafts.textOf(key) ? 'kept' : 'hidden')
  if (thread.state !== 'open') {
    return (
      <div className={styles.answers}>
        <Button size="s" kind="quiet" icon="undo" onPress={() => onReopen(thread.id)}>
          {t('threads.reopen')}
        </Button>
      </div>
    )
  }
  if (field === 'hidden') {
    return (
      <div className={styles.answers}>
        <Button size="s" kind="quiet" onPress={() => setField('asked')}>
          {t('threads.reply')}
        </Button>
        <Closings {...props} />
      </div>
    )
  }
  return (
    <RemarkField
      label={t('threads.replyTo', { name: nameOf(thread.by) })}
      sendLabel={t('threads.reply')}
      field={key}
      drafts={drafts}
      rows={2}
      hasFocus={field === 'asked'}
      onSend={(text) => onReply(thread.id, text)}
    >
      <Closings {...props} />
    </RemarkField>
  )
}
