/** Wishes about the floor → facts: asks who leads the room, and hands on to the list, the speech and the questions. */
import { plenaryRoom } from '../plenaryRoom.ts'
import { refuse } from '../refusals.ts'
import { decideList, type ListCommand } from './decideList.ts'
import { decideQuestions, type QuestionCommand } from './decideQuestions.ts'
import { decideSpeech } from './decideSpeech.ts'
import type { Floor } from './floor.ts'
import type { FloorCommand } from './floorCommands.ts'
import type { FloorDecision, FloorFacts } from './floorFacts.ts'

const isOfQuestion = (command: FloorCommand): command is QuestionCommand => 'questionId' in command

const listCommands = [
  'AskForFloor',
  'PutOnList',
  'WithdrawRequest',
  'CloseList',
  'ReopenList',
  'SetFloorRules',
] as const
const isOfList = (command: FloorCommand): command is ListCommand => listCommands.some((type) => type === command.type)

const led: readonly FloorCommand['type'][] = [
  'PutOnList',
  'CloseList',
  'ReopenList',
  'SetFloorRules',
  'GiveFloor',
  'GiveBackFloor',
  'ReturnToList',
  'ExtendSpeech',
]

export const decideFloor = (floor: Floor, command: FloorCommand, facts: FloorFacts): FloorDecision => {
  if (isOfQuestion(command)) return decideQuestions(floor, command, facts)
  // Rules without a room stand everywhere: whoever sets them leads plenary.
  const roomId = command.roomId ?? plenaryRoom
  if (!facts.isRoom(roomId)) return refuse('unknownRoom')
  if (led.includes(command.type) && !facts.leads(roomId)) return refuse('notYourRoom')
  if (command.type === 'SignalSpeaker' && !facts.leads(roomId) && !facts.interprets(roomId))
    return refuse('notYourRoom')
  return isOfList(command) ? decideList(floor, command, facts) : decideSpeech(floor, command, facts)
}
