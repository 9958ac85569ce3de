/** Interpretation as it stands: who is in which booth, who is on air, what each room speaks; and what is read from it at once. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import type { Instant } from '../../time.ts'

/** An interpreter's place: they have one, so that nobody is on air twice. */
export type Seat = {
  readonly roomId: Id
  /** The channel they interpret into. */
  readonly into: Language
  /** The channel they listen to in place of the floor, or null. */
  readonly source: Language | null
  /** Since when they are on air, and whom they offer the microphone; null off air. */
  readonly air: { readonly since: Instant; readonly offeredTo: Id | null } | null
}

/** The room is asked until it begins; everybody's last answer counts. */
export type Recording = {
  readonly by: Id | null
  readonly askedAt: Instant
  readonly startedAt: Instant | null
  readonly answers: Readonly<Record<Id, boolean>>
}

export type InterpretedRoom = {
  /** What the floor speaks, as somebody last said. */
  readonly spoken: { readonly language: Language; readonly at: Instant } | null
  readonly slowDown: { readonly by: Id; readonly at: Instant } | null
  readonly hasCaptions: boolean
  readonly recording: Recording | null
}

/** A time on air that is over. */
export type Aired = {
  readonly personId: Id
  readonly roomId: Id
  readonly language: Language
  readonly from: Instant
  readonly until: Instant
}

export type Interpretation = {
  /** Whom the facilitators named for plenary; empty while they named nobody. */
  readonly plenaryTeam: readonly Id[]
  readonly seats: Readonly<Record<Id, Seat>>
  readonly rooms: Readonly<Record<Id, InterpretedRoom>>
  readonly aired: readonly Aired[]
}

export const emptyInterpretation: Interpretation = { plenaryTeam: [], seats: {}, rooms: {}, aired: [] }
const quietRoom: InterpretedRoom = { spoken: null, slowDown: null, hasCaptions: false, recording: null }

export const interpretedRoom = ({ rooms }: Pick<Interpretation, 'rooms'>, roomId: Id): InterpretedRoom =>
  rooms[roomId] ?? quietRoom

export const spokenIn = (interpretation: Pick<Interpretation, 'rooms'>, roomId: Id): Language | null =>
  interpretedRoom(interpretation, roomId).spoken?.language ?? null

export type Seated = Seat & { readonly personId: Id }
type Seats = Pick<Interpretation, 'seats'>

/** Everybody in a booth of the room. */
export const crewOf = ({ seats }: Seats, roomId: Id): readonly Seated[] =>
  Object.entries(seats).flatMap(([personId, seat]) => (seat.roomId === roomId ? [{ ...seat, personId }] : []))

export const onAirIn = (interpretation: Seats, roomId: Id, language: Language): Seated | undefined =>
  crewOf(interpretation, roomId).find(({ into, air }) => air !== null && into === language)

/** What somebody in a booth hears: the channel they chose while somebody is on air in it, else the floor (null). */
export const heardBy = (interpretation: Seats, { roomId, source }: Pick<Seat, 'roomId' | 'source'>): Language | null =>
  source !== null && onAirIn(interpretation, roomId, source) ? source : null

/** Whether what is heard on `source` comes, over however many channels, from `into` (IN10). */
export const comesFrom = (
  interpretation: Seats,
  roomId: Id,
  { source, into }: { readonly source: Language | null; readonly into: Language },
): boolean => {
  const passed = new Set<Language>()
  let heard = source
  while (heard !== null && heard !== into && !passed.has(heard)) {
    passed.add(heard)
    heard = onAirIn(interpretation, roomId, heard)?.source ?? null
  }
  return heard === into
}
