/** Wishes about recording a room's sound → facts. Nothing is recorded before everybody has been asked, nor against an objection (IN14). */
import { accept, type Decision } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import { interpretedRoom, type Interpretation } from './interpretation.ts'
import type { InterpretationCommand } from './interpretationCommands.ts'
import type { InterpretationEvent } from './interpretationEvents.ts'
import type { InterpretationFacts } from './interpretationFacts.ts'

const recordingCommands = ['AskToRecord', 'AnswerRecording', 'StartRecording', 'StopRecording'] as const
export type RecordingCommand = Extract<InterpretationCommand, { type: (typeof recordingCommands)[number] }>
type Decided = Decision<InterpretationEvent>

export const isRecordingCommand = (command: InterpretationCommand): command is RecordingCommand =>
  recordingCommands.some((type) => type === command.type)

const answer = (
  all: Interpretation,
  { roomId, agrees }: Extract<RecordingCommand, { type: 'AnswerRecording' }>,
  { by, now, roomOf }: InterpretationFacts,
): Decided => {
  const { recording } = interpretedRoom(all, roomId)
  if (by === null || roomOf(by) !== roomId) return refuse('notInRoom')
  if (!recording) return refuse('notAskedToRecord')
  if (recording.answers[by] === agrees) return accept()
  const events: InterpretationEvent[] = [{ type: 'RecordingAnswered', roomId, personId: by, agrees, at: now }]
  if (!agrees && recording.startedAt !== null) events.push({ type: 'RecordingStopped', roomId, by, at: now })
  return accept(...events)
}

export const decideRecording = (
  all: Interpretation,
  command: RecordingCommand,
  facts: InterpretationFacts,
): Decided => {
  const { by, now, canRecord, roomOf } = facts
  const { roomId } = command
  const { recording } = interpretedRoom(all, roomId)
  switch (command.type) {
    case 'AskToRecord':
      if (!canRecord) return refuse('cannotRecord')
      return recording ? accept() : accept({ type: 'RecordingAsked', roomId, by, at: now })
    case 'AnswerRecording':
      return answer(all, command, facts)
    case 'StartRecording': {
      if (!canRecord) return refuse('cannotRecord')
      if (!recording) return refuse('notAskedToRecord')
      if (recording.startedAt !== null) return accept()
      const objects = Object.entries(recording.answers).some(([id, agrees]) => !agrees && roomOf(id) === roomId)
      return objects ? refuse('recordingObjected') : accept({ type: 'RecordingStarted', roomId, by, at: now })
    }
    case 'StopRecording':
      return recording ? accept({ type: 'RecordingStopped', roomId, by, at: now }) : accept()
  }
}
