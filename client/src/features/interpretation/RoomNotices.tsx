/** What interpretation shows in the middle of the stage: the recording of the room, and its captions, to read and for some to type. */
import { interpretedRoom } from '@plenaria/shared/workshop/interpretation/interpretation'
import { captionLanguages } from '@plenaria/shared/workshop/views/captionLanguages'
import { channelsOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import { useLive } from '../../live/LiveContext.ts'
import { useWholeWorkshop } from '../../live/useWorkshop.ts'
import { Captions } from './captions/Captions.tsx'
import { CaptionTyping } from './captions/CaptionTyping.tsx'
import { InterpretationTexts } from './InterpretationTexts.tsx'
import { RecordingNotice } from './recording/RecordingNotice.tsx'
import styles from './RoomNotices.module.css'

export const RoomNotices = ({ roomId }: { readonly roomId: string }) => {
  const { personId } = useLive()
  const workshop = useWholeWorkshop()
  const { hasCaptions } = interpretedRoom(workshop.interpretation, roomId)
  const mine = captionLanguages(workshop, personId, roomId)
  const first = workshop.interpretation.seats[personId]?.into ?? mine[0]
  return (
    <InterpretationTexts>
      <div className={styles.notices}>
        <RecordingNotice roomId={roomId} />
        {hasCaptions && <Captions key={roomId} roomId={roomId} languages={channelsOf(workshop, roomId)} />}
        {first !== undefined && mine.includes(first) && (
          <CaptionTyping key={`typing ${roomId}`} roomId={roomId} languages={mine} first={first} />
        )}
      </div>
    </InterpretationTexts>
  )
}
