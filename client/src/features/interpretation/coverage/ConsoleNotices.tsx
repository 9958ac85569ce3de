/** What facilitators are told about interpretation wherever they drive the show: alarms, and the recording of their room. */
import { useRoomId } from '../../../live/useRoomId.ts'
import { InterpretationTexts } from '../InterpretationTexts.tsx'
import { RecordingNotice } from '../recording/RecordingNotice.tsx'
import { InterpretationAlarms } from './InterpretationAlarms.tsx'

export const ConsoleNotices = () => (
  <InterpretationTexts>
    <InterpretationAlarms hasLink />
    <RecordingNotice roomId={useRoomId()} />
  </InterpretationTexts>
)
