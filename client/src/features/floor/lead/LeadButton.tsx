/** For whoever leads a room with one thumb: the next speaker, or the end of the one who speaks when nobody waits. */
import { Button } from '../../../design/Button.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useFloorNow } from '../useFloorNow.ts'
import { useSpeakers } from '../useSpeakers.ts'
import { useGiving } from './useGiving.ts'

export const LeadButton = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const send = useSend()
  const speakerOf = useSpeakers()
  const floor = useFloorNow(roomId)
  const { isPending, give } = useGiving(roomId, floor)
  const { next, speaking } = floor
  if (next)
    return (
      <Button icon="microphone" isPending={isPending} onPress={() => give(next.id)}>
        {t('floor.giveNext', { name: speakerOf(next.personId).name })}
      </Button>
    )
  if (!speaking || speaking.slotId !== null) return null
  return (
    <Button icon="check" onPress={() => void send({ type: 'EndSpeech', roomId, speechId: speaking.id })}>
      {t('floor.endLabel', { name: speakerOf(speaking.personId).name })}
    </Button>
  )
}
