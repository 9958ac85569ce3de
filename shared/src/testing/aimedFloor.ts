/** A random wish about the floor made by somebody who sees the room: it names who waits and who speaks, and makes new ids. */
import { type Floor, floorRoom } from '../workshop/floor/floor.ts'
import type { FloorCommand } from '../workshop/floor/floorCommands.ts'
import type { Command } from '../workshop/workshop.ts'

const floorTypes: readonly Command['type'][] = [
  'AskForFloor',
  'PutOnList',
  'WithdrawRequest',
  'GiveFloor',
  'GiveBackFloor',
  'EndSpeech',
  'ReturnToList',
  'ExtendSpeech',
  'SignalSpeaker',
  'AskQuestion',
]
export const isFloorWish = (command: Command): command is FloorCommand => floorTypes.includes(command.type)

export const aimedFloor = (command: FloorCommand, floor: Floor, at: number): Command => {
  if (command.type === 'AskQuestion') return { ...command, text: 'Who pays?', questionId: `question-${(at % 3) + 1}` }
  if (!('roomId' in command) || command.roomId === null) return command
  const { roomId } = command
  const { requests, speaking, last } = floorRoom(floor, roomId)
  const waiting = requests[at % Math.max(1, requests.length)]
  const speechId = `speech-${floor.speeches.length + (speaking ? 1 : 0)}-${at}`
  switch (command.type) {
    case 'AskForFloor':
    case 'PutOnList':
      return { ...command, requestId: `request-${requests.length}-${at}` }
    case 'WithdrawRequest':
      return { ...command, requestId: waiting?.id ?? command.requestId }
    case 'GiveFloor':
      return { ...command, speechId, requestId: waiting?.id ?? command.requestId, from: speaking?.id ?? null }
    case 'GiveBackFloor':
      return { ...command, speechId, last: last?.id ?? command.last }
    case 'EndSpeech':
    case 'ReturnToList':
    case 'ExtendSpeech':
    case 'SignalSpeaker':
      return { ...command, speechId: speaking?.id ?? command.speechId }
    default:
      return command
  }
}
