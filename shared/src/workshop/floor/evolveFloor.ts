/** Folds facts about the floor. Questions in writing are folded in a file of their own. */
import type { Id } from '../../ids.ts'
import { millis } from '../../time.ts'
import type { FloorEvent } from './floorEvents.ts'
import { evolveQuestions, isQuestionEvent, type SpeechEvent } from './evolveQuestions.ts'
import {
  type Floor,
  floorRoom,
  type FloorRequest,
  isSamePlace,
  type Room,
  type Speaking,
  spokenSoFar,
  usualRules,
} from './floor.ts'

type Of<Type extends FloorEvent['type']> = Extract<FloorEvent, { type: Type }>

const inRoom = (floor: Floor, roomId: Id, change: (room: Room) => Room): Floor => ({
  ...floor,
  rooms: { ...floor.rooms, [roomId]: change(floorRoom(floor, roomId)) },
})

const onSpeech = (
  floor: Floor,
  { roomId, speechId }: { roomId: Id; speechId: Id },
  change: (speaking: Speaking) => Speaking,
): Floor =>
  inRoom(floor, roomId, (room) =>
    room.speaking?.id === speechId ? { ...room, speaking: change(room.speaking) } : room,
  )

const asked = ({ requestId: id, personId, kind, note, language, segmentId, at }: Of<'FloorAsked'>): FloorRequest => ({
  id,
  personId,
  kind,
  note,
  language,
  segmentId,
  askedAt: at,
})

/** A person's older request for the same place makes way: what is left of other segments does not grow. */
const withRequest = (room: Room, request: FloorRequest): Room => ({
  ...room,
  requests: [
    ...room.requests.filter(
      ({ id, personId, kind }) =>
        id !== request.id && !(personId === request.personId && isSamePlace(kind, request.kind)),
    ),
    request,
  ],
})

const given = (room: Room, event: Of<'FloorGiven'>): Room => {
  const { speechId: id, requestId, slotId, segmentId, personId, kind, language, limit, at } = event
  const known = [...room.requests, ...(room.last?.request ? [room.last.request] : [])]
  return {
    ...room,
    requests: room.requests.filter((one) => one.id !== requestId),
    last: null,
    speaking: {
      id,
      personId,
      kind,
      language,
      segmentId,
      request: known.find((one) => one.id === requestId) ?? null,
      slotId,
      since: at,
      limit,
      spent: millis(0),
      runsSince: at,
      toldFor: null,
      signal: null,
    },
  }
}

const taken = (floor: Floor, { roomId, speechId, why, spent }: Of<'FloorTaken'>): Floor => {
  const { speaking } = floorRoom(floor, roomId)
  if (speaking?.id !== speechId) return floor
  const { personId, kind, segmentId, since, request } = speaking
  return {
    ...inRoom(floor, roomId, (room) => {
      const after = { ...room, speaking: null, last: { ...speaking, spent, runsSince: null } }
      return why === 'returned' && request ? withRequest(after, request) : after
    }),
    speeches: [...floor.speeches, { id: speechId, roomId, segmentId, personId, kind, since, spent }],
  }
}

const evolveSpeech = (floor: Floor, event: SpeechEvent): Floor => {
  switch (event.type) {
    case 'FloorAsked':
      return inRoom(floor, event.roomId, (room) => withRequest(room, asked(event)))
    case 'RequestWithdrawn':
      return inRoom(floor, event.roomId, (room) => ({
        ...room,
        requests: room.requests.filter(({ id }) => id !== event.requestId),
      }))
    case 'ListClosed':
      return inRoom(floor, event.roomId, (room) => ({ ...room, closedFor: event.segmentId }))
    case 'ListReopened':
      return inRoom(floor, event.roomId, (room) => ({ ...room, closedFor: null }))
    case 'FloorRulesSet':
      if (event.roomId === null) return { ...floor, rules: event.rules ?? usualRules }
      return inRoom(floor, event.roomId, (room) => ({ ...room, rules: event.rules }))
    case 'FloorGiven':
      return inRoom(floor, event.roomId, (room) => given(room, event))
    case 'FloorTaken':
      return taken(floor, event)
    case 'SpeechPaused':
      return onSpeech(floor, event, (one) => ({ ...one, spent: spokenSoFar(one, event.at), runsSince: null }))
    case 'SpeechResumed':
      return onSpeech(floor, event, (one) => ({ ...one, runsSince: one.runsSince ?? event.at }))
    case 'SpeechExtended':
      return onSpeech(floor, event, (one) => ({
        ...one,
        limit: one.limit === null ? null : millis(Math.max(0, one.limit + event.added)),
      }))
    case 'SpeechTimeUp':
      return onSpeech(floor, event, (one) => ({ ...one, toldFor: event.endsAt }))
    case 'SpeakerSignalled':
      return onSpeech(floor, event, (one) => ({ ...one, signal: { kind: event.signal, at: event.at } }))
  }
}

export const evolveFloor = (floor: Floor, event: FloorEvent): Floor =>
  isQuestionEvent(event) ? { ...floor, questions: evolveQuestions(floor.questions, event) } : evolveSpeech(floor, event)
