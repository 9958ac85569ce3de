/** Wishes to give and take the floor, its time and its signals → facts. */
import { accept } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { type Millis, millis } from '../../time.ts'
import { refuse } from '../refusals.ts'
import { type Floor, floorRoom, type Room, type RoomId, rulesIn, type Speaking } from './floor.ts'
import type { FloorCommand } from './floorCommands.ts'
import type { FloorEvent } from './floorEvents.ts'
import { type FloorDecision, type FloorFacts, said } from './floorFacts.ts'
import { floorTaken } from './floorTaken.ts'

export type SpeechCommand = Extract<
  FloorCommand,
  { type: 'GiveFloor' | 'GiveBackFloor' | 'EndSpeech' | 'ReturnToList' | 'ExtendSpeech' | 'SignalSpeaker' }
>
type Of<Type extends SpeechCommand['type']> = Extract<SpeechCommand, { type: Type }>
/** FL8: the room's limit, or what is left of the delegation's budget if that is less. */
const limitFor = (floor: Floor, roomId: RoomId, personId: Id, { spentInSegment }: FloorFacts): Millis | null => {
  const { limit, budget } = rulesIn(floor, roomId)
  if (budget === null) return limit
  const left = millis(Math.max(0, budget - spentInSegment(roomId, personId)))
  return limit === null ? left : millis(Math.min(limit, left))
}

const isUsed = ({ speeches, rooms }: Floor, speechId: Id): boolean =>
  speeches.some(({ id }) => id === speechId) || Object.values(rooms).some(({ speaking }) => speaking?.id === speechId)

const give = (floor: Floor, command: Of<'GiveFloor'>, facts: FloorFacts): FloorDecision => {
  const { roomId, requestId, speechId, from } = command
  const { requests, speaking } = floorRoom(floor, roomId)
  if (speaking?.request?.id === requestId) return accept() // FL5: somebody was first with the same wish
  const request = requests.find(({ id, segmentId }) => id === requestId && segmentId === facts.segmentId)
  if (!request) return refuse('requestGone')
  if ((speaking?.id ?? null) !== from) return refuse('floorMoved')
  const { personId, kind, language, segmentId } = request
  if (facts.roomOf(personId) !== roomId) return refuse('notInRoom')
  if (isUsed(floor, speechId)) return refuse('alreadyExists')
  const before = speaking ? [floorTaken(roomId, speaking, 'followed', facts)] : []
  const limit = limitFor(floor, roomId, personId, facts)
  const speech = { roomId, speechId, requestId, slotId: null, segmentId, personId, kind, language, limit }
  return accept<FloorEvent>(...before, { type: 'FloorGiven', ...speech, ...said(facts) })
}

/** Whether somebody else has given the floor back already. */
const isBack = (floor: Floor, { speaking }: Room, last: Id): boolean =>
  speaking !== null && floor.speeches.find(({ id }) => id === last)?.personId === speaking.personId

const giveBack = (floor: Floor, command: Of<'GiveBackFloor'>, facts: FloorFacts): FloorDecision => {
  const { roomId, speechId, last: seen } = command
  const room = floorRoom(floor, roomId)
  const { last } = room
  if (isBack(floor, room, seen)) return accept()
  if (room.speaking !== null || last?.id !== seen || last.segmentId !== facts.segmentId) return refuse('floorMoved')
  if (last.request === null) return refuse('slotTime')
  if (facts.roomOf(last.personId) !== roomId) return refuse('notInRoom')
  if (isUsed(floor, speechId)) return refuse('alreadyExists')
  const { personId, kind, language, segmentId, request, spent } = last
  const limit = last.limit === null ? null : millis(Math.max(0, last.limit - spent))
  const speech = { roomId, speechId, requestId: request.id, slotId: null, segmentId, personId, kind, language, limit }
  return accept({ type: 'FloorGiven', ...speech, ...said(facts) })
}

const end = (roomId: RoomId, speaking: Speaking, facts: FloorFacts): FloorDecision => {
  const isOwn = speaking.personId === facts.by
  if (!isOwn && !facts.leads(roomId)) return refuse('notYourRoom')
  return accept(floorTaken(roomId, speaking, isOwn ? 'finished' : 'taken', facts))
}

const extend = (
  speaking: Speaking,
  { roomId, speechId, added }: Of<'ExtendSpeech'>,
  facts: FloorFacts,
): FloorDecision => {
  if (speaking.slotId !== null) return refuse('slotTime')
  if (speaking.limit === null) return refuse('noLimit')
  const by = millis(Math.max(added, 0 - speaking.limit))
  return by === 0 ? accept() : accept({ type: 'SpeechExtended', roomId, speechId, added: by, ...said(facts) })
}

/** What is wished about a speech that is over is done already, unless it was to be given more time. */
export const decideSpeech = (floor: Floor, command: SpeechCommand, facts: FloorFacts): FloorDecision => {
  if (command.type === 'GiveFloor') return give(floor, command, facts)
  if (command.type === 'GiveBackFloor') return giveBack(floor, command, facts)
  const { roomId, speechId } = command
  const { speaking } = floorRoom(floor, roomId)
  if (speaking?.id !== speechId) return command.type === 'ExtendSpeech' ? refuse('floorMoved') : accept()
  switch (command.type) {
    case 'EndSpeech':
      return end(roomId, speaking, facts)
    case 'ReturnToList':
      if (speaking.request === null) return refuse('slotTime')
      return accept(floorTaken(roomId, speaking, 'returned', facts))
    case 'ExtendSpeech':
      return extend(speaking, command, facts)
    case 'SignalSpeaker':
      return accept({ type: 'SpeakerSignalled', roomId, speechId, signal: command.signal, ...said(facts) })
  }
}
