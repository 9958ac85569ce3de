/** What happens to a speech by itself when its time is up. Derived from the running clock; stored is only that the room was told. */
import { type Instant, instant } from '../../time.ts'
import { type Floor, type RoomId, rulesIn, type Speaking, speechEndsAt } from './floor.ts'
import type { FloorEvent } from './floorEvents.ts'
import { floorTaken } from './floorTaken.ts'

/** Ends of speeches of which the room was not told. */
const untold = ({ rooms }: Floor): readonly { roomId: RoomId; speaking: Speaking; endsAt: Instant }[] =>
  Object.entries(rooms).flatMap(([roomId, { speaking }]) => {
    const endsAt = speaking && speechEndsAt(speaking)
    return speaking && endsAt !== null && speaking.toldFor !== endsAt ? [{ roomId, speaking, endsAt }] : []
  })

/** When the next speaker's time is up, or null. */
export const nextTimeUp = (floor: Floor): Instant | null => {
  const ends = untold(floor).map(({ endsAt }) => endsAt)
  return ends.length === 0 ? null : instant(Math.min(...ends))
}

/** FL10: the room is told; the floor goes by itself where the room's rules say so and nobody prepared the turn. */
export const timesUp = (floor: Floor, now: Instant): readonly FloorEvent[] =>
  untold(floor)
    .filter(({ endsAt }) => endsAt <= now)
    .map(({ roomId, speaking, endsAt }) =>
      rulesIn(floor, roomId).atLimit === 'end' && speaking.request !== null
        ? floorTaken(roomId, speaking, 'timeUp', { now, by: null })
        : { type: 'SpeechTimeUp', roomId, speechId: speaking.id, endsAt, at: now },
    )
