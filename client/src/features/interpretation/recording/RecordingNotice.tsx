/** To everybody in the room, for as long as it is so: that it is to be recorded, or is being recorded, with one's answer. */
import { interpretedRoom } from '@plenaria/shared/workshop/interpretation/interpretation'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

const Answers = ({ roomId, answer }: { readonly roomId: string; readonly answer: boolean | undefined }) => {
  const t = useText()
  const send = useSend()
  const say = (agrees: boolean) => void send({ type: 'AnswerRecording', roomId, agrees })
  return (
    <Stack direction="row" gap={2}>
      {answer !== true && (
        <Button size="s" onPress={() => say(true)}>
          {t('recording.agree')}
        </Button>
      )}
      {answer !== false && (
        <Button size="s" onPress={() => say(false)}>
          {t('recording.object')}
        </Button>
      )}
    </Stack>
  )
}

export const RecordingNotice = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const { formatTime } = useFormats()
  const { personId } = useLive()
  const { may } = useViewer()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const recording = useWorkshop(({ interpretation }) => interpretedRoom(interpretation, roomId).recording)
  if (!recording) return null
  const isRunning = recording.startedAt !== null
  const answer = recording.answers[personId]
  const words = isRunning
    ? t('recording.runningWords', { time: formatTime(recording.startedAt ?? recording.askedAt, zone) })
    : t('recording.askedWords')
  return (
    <Banner
      tone={isRunning ? 'late' : 'warn'}
      icon="microphone"
      title={t(isRunning ? 'recording.running' : 'recording.asked')}
      action={may('AnswerRecording') && <Answers roomId={roomId} answer={answer} />}
    >
      {words} {answer !== undefined && t(answer ? 'recording.agreed' : 'recording.objected')}
    </Banner>
  )
}
