/** What deciding about the floor must know of everything else, handed in as plain values. */
import type { Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant, Millis } from '../../time.ts'
import type { RoomId } from './floor.ts'
import type { FloorEvent } from './floorEvents.ts'

export type FloorFacts = {
  now: Instant
  by: Id | null
  isRoom: (roomId: RoomId) => boolean
  /** The room a person is in; null for who is not enrolled. */
  roomOf: (personId: Id) => RoomId | null
  /** Whether the sender leads this room, or interprets in it. */
  leads: (roomId: RoomId) => boolean
  interprets: (roomId: RoomId) => boolean
  /** The current segment, where people speak in such a segment. */
  segmentId: Id | null
  /** The delegation a person speaks for, as delegates do. */
  speaksFor: (personId: Id) => Id | null
  /** The delegation a person belongs to, in whatever role. */
  delegationOf: (personId: Id) => Id | null
  /** Whether a person takes part as an observer and as nothing else. */
  isObserver: (personId: Id) => boolean
  /** Whether the sender is an expert. */
  isExpert: boolean
  /** What the person's delegation has spoken in this room in the current segment, in milliseconds. */
  spentInSegment: (roomId: RoomId, personId: Id) => Millis
}

export type FloorDecision = Decision<FloorEvent>

/** What every fact that somebody brought about says. */
export const said = ({ now: at, by }: FloorFacts): { at: Instant; by: Id | null } => ({ at, by })
