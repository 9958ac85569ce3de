/** A facilitator asks a room whether it may be recorded, begins once nobody objects, and ends it. Nothing where sound cannot be recorded. */
import { interpretedRoom, type Recording } from '@plenaria/shared/workshop/interpretation/interpretation'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Recording.module.css'
import { useCanRecord } from './useCanRecord.ts'

type Props = { readonly roomId: string }

const Asked = ({ roomId, recording }: Props & { readonly recording: Recording }) => {
  const t = useText()
  const answers = Object.values(recording.answers)
  const agree = answers.filter(Boolean).length
  return (
    <>
      <span className={styles.answers}>{t('recording.answers', { agree, object: answers.length - agree })}</span>
      <CommandButton size="s" icon="microphone" command={{ type: 'StartRecording', roomId }}>
        {t('recording.start')}
      </CommandButton>
      <CommandButton size="s" kind="quiet" command={{ type: 'StopRecording', roomId }}>
        {t('recording.drop')}
      </CommandButton>
    </>
  )
}

export const RecordingControl = ({ roomId }: Props) => {
  const t = useText()
  const canRecord = useCanRecord()
  const recording = useWorkshop(({ interpretation }) => interpretedRoom(interpretation, roomId).recording)
  if (recording?.startedAt != null)
    return (
      <CommandButton size="s" kind="danger" icon="close" command={{ type: 'StopRecording', roomId }}>
        {t('recording.stop')}
      </CommandButton>
    )
  if (recording) return <Asked roomId={roomId} recording={recording} />
  if (!canRecord) return null
  return (
    <CommandButton size="s" kind="quiet" icon="microphone" command={{ type: 'AskToRecord', roomId }}>
      {t('recording.ask')}
    </CommandButton>
  )
}
