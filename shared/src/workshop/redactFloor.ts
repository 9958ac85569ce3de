/** The floor as those who take part may see it: without notes for whoever leads, and without questions that nobody has published. */
import type { Floor, FloorRequest, Room, Speaking } from './floor/floor.ts'
import type { FloorEvent } from './floor/floorEvents.ts'

export const redactFloorEvent = (event: FloorEvent): FloorEvent => {
  if (event.type === 'FloorAsked') return { ...event, note: '' }
  return event.type === 'QuestionAsked' ? { ...event, text: null } : event
}

const withoutNote = (request: FloorRequest): FloorRequest => ({ ...request, note: '' })
const redactSpeaking = (speaking: Speaking | null): Speaking | null =>
  speaking && { ...speaking, request: speaking.request && withoutNote(speaking.request) }

const redactRoom = (room: Room): Room => ({
  ...room,
  requests: room.requests.map(withoutNote),
  speaking: redactSpeaking(room.speaking),
  last: redactSpeaking(room.last),
})

export const redactFloor = (floor: Floor): Floor => ({
  ...floor,
  rooms: Object.fromEntries(Object.entries(floor.rooms).map(([roomId, room]) => [roomId, redactRoom(room)])),
  questions: floor.questions.map((one) => (one.publishedAt === null ? { ...one, text: null } : one)),
})
