/** The fact that ends a speech. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { type RoomId, type Speaking, spokenSoFar } from './floor.ts'
import type { FloorEvent } from './floorEvents.ts'
import type { SpeechEnd } from './floorKinds.ts'

type Ended = { now: Instant; by: Id | null }

/** `spent` is what was spoken until then. */
export const floorTaken = (roomId: RoomId, speaking: Speaking, why: SpeechEnd, { now, by }: Ended): FloorEvent => ({
  type: 'FloorTaken',
  roomId,
  speechId: speaking.id,
  why,
  spent: spokenSoFar(speaking, now),
  at: now,
  by,
})
