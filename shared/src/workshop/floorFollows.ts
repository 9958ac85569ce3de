/**
 * What the floor follows: the agenda, whose clock is the speakers' and whose slots name who speaks, and people, who take their
 * speech to no other room. It compares what was with what is, so that a step that is undone is followed like any other.
 */
import type { Id } from '../ids.ts'
import { type Instant, millis } from '../time.ts'
import { currentSegment, type Segment, type Slot } from './agenda/agenda.ts'
import { allottedToSlot, currentSlot, slotRunOf } from './agenda/evolveSlots.ts'
import { timeLeft } from './agenda/segmentTimer.ts'
import { type Floor, floorRoom, type Speaking } from './floor/floor.ts'
import type { FloorEvent } from './floor/floorEvents.ts'
import { floorTaken } from './floor/floorTaken.ts'
import { plenaryRoom } from './plenaryRoom.ts'
import { roomOf } from './views/rooms.ts'
import { evolve, type Workshop } from './workshop.ts'

type Turn = { segment: Segment; slot: Slot }

const turnIn = ({ agenda }: Workshop): Turn | null => {
  const segment = currentSegment(agenda)
  const slot = segment && currentSlot(segment)
  return slot ? { segment, slot } : null
}

const speechesOf = ({ rooms }: Floor): readonly { roomId: Id; speaking: Speaking }[] =>
  Object.entries(rooms).flatMap(([roomId, { speaking }]) => (speaking ? [{ roomId, speaking }] : []))

/** Why a speech is over for a reason outside the floor; null while it goes on. */
const whyOver = (after: Workshop, roomId: Id, { personId, segmentId, slotId }: Speaking) => {
  if (segmentId !== after.agenda.currentSegmentId) return 'movedOn' as const
  if (roomOf(after, personId) !== roomId) return 'left' as const
  return slotId !== null && turnIn(after)?.slot.id !== slotId ? ('finished' as const) : null
}

/** FL14: the floor of plenary goes to whoever the slot names that has begun. */
const begun = (before: Workshop, after: Workshop, now: Instant): readonly FloorEvent[] => {
  const turn = turnIn(after)
  const personId = turn?.slot.personId
  if (!turn || personId === undefined || turnIn(before)?.slot.id === turn.slot.id) return []
  if (roomOf(after, personId) !== plenaryRoom) return []
  const { segment, slot } = turn
  const { speaking } = floorRoom(after.floor, plenaryRoom)
  const limit = timeLeft(slotRunOf(segment, slot.id).timer, allottedToSlot(segment, slot), now)
  return [
    ...(speaking ? [floorTaken(plenaryRoom, speaking, 'followed', { now, by: null })] : []),
    {
      type: 'FloorGiven',
      roomId: plenaryRoom,
      speechId: `turn-${after.floor.speeches.length + (speaking ? 1 : 0)}-${now}`,
      requestId: null,
      slotId: slot.id,
      segmentId: segment.id,
      personId,
      kind: 'prepared',
      language: null,
      limit: millis(Math.max(0, limit)),
      at: now,
      by: null,
    },
  ]
}

/** The time that a slot was given is its speaker's. */
const lengthened = (before: Workshop, after: Workshop, { slotId }: Speaking): number => {
  const [was, is] = [turnIn(before), turnIn(after)]
  if (slotId === null || was?.slot.id !== slotId || is?.slot.id !== slotId) return 0
  return allottedToSlot(is.segment, is.slot) - allottedToSlot(was.segment, was.slot)
}

const goingOn = (before: Workshop, after: Workshop, now: Instant): readonly FloorEvent[] => {
  const status = currentSegment(after.agenda)?.timer.status
  return speechesOf(after.floor).flatMap(({ roomId, speaking }): readonly FloorEvent[] => {
    const why = whyOver(after, roomId, speaking)
    if (why) return [floorTaken(roomId, speaking, why, { now, by: null })]
    const speech = { roomId, speechId: speaking.id, at: now }
    const added = millis(lengthened(before, after, speaking))
    return [
      ...(status === 'paused' && speaking.runsSince !== null ? [{ type: 'SpeechPaused' as const, ...speech }] : []),
      ...(status === 'running' && speaking.runsSince === null ? [{ type: 'SpeechResumed' as const, ...speech }] : []),
      ...(added === 0 ? [] : [{ type: 'SpeechExtended' as const, ...speech, added, by: null }]),
    ]
  })
}

/** @returns what follows on the floor from facts of other slices, or of its own: a floor given in a pause stands at once */
export const floorFollows = (before: Workshop, after: Workshop, now: Instant): readonly FloorEvent[] => {
  const started = begun(before, after, now)
  return [...started, ...goingOn(before, started.reduce(evolve, after), now)]
}
