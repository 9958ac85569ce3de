/** The floor's state and what is read from it at once: who waits, who speaks since when, what was spoken, and questions in writing. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { type Instant, type Millis, millis, minutes, plus } from '../../time.ts'
import type { floorRulesSchema } from './floorCommands.ts'
import type { RequestKind, Signal, SpeechKind } from './floorKinds.ts'
import type { Question } from './questions.ts'

/** Plenary, or a group's id. */
export type RoomId = Id
export type FloorRules = z.infer<typeof floorRulesSchema>

export type FloorRequest = {
  readonly id: Id
  readonly personId: Id
  readonly kind: RequestKind
  /** Empty for those who may not read it. */
  readonly note: string
  readonly language: Language | null
  readonly segmentId: Id
  readonly askedAt: Instant
}

export type Speaking = {
  readonly id: Id
  readonly personId: Id
  readonly kind: SpeechKind
  readonly language: Language | null
  readonly segmentId: Id
  /** What was asked for; null for a turn that the agenda prepared. */
  readonly request: FloorRequest | null
  readonly slotId: Id | null
  /** Since when they have the floor. */
  readonly since: Instant
  readonly limit: Millis | null
  /** What was spoken until the clock last started, and since when it runs; null while it stands. */
  readonly spent: Millis
  readonly runsSince: Instant | null
  /** The end of which the room was told, so that more time tells again. */
  readonly toldFor: Instant | null
  readonly signal: { readonly kind: Signal; readonly at: Instant } | null
}

export type Room = {
  /** Of all segments, so that going back to one finds them; `waitingIn` tells those that count. */
  readonly requests: readonly FloorRequest[]
  readonly speaking: Speaking | null
  /** Who spoke last, while the floor can be given back. */
  readonly last: Speaking | null
  readonly rules: FloorRules | null
  /** The segment for which the list is closed. */
  readonly closedFor: Id | null
}

/** A speech that is over. */
export type Speech = {
  readonly id: Id
  readonly roomId: RoomId
  readonly segmentId: Id
  readonly personId: Id
  readonly kind: SpeechKind
  readonly since: Instant
  readonly spent: Millis
}

export type Floor = {
  /** For every room without rules of its own. */
  readonly rules: FloorRules
  readonly rooms: Readonly<Record<RoomId, Room>>
  readonly speeches: readonly Speech[]
  readonly questions: readonly Question[]
}

/** Three minutes, as regional meetings and the United Nations give; nobody is cut off. */
export const usualRules: FloorRules = {
  order: 'fair',
  limit: minutes(3),
  budget: null,
  atLimit: 'warn',
  observers: false,
}

export const emptyFloor: Floor = { rules: usualRules, rooms: {}, speeches: [], questions: [] }
export const emptyRoom: Room = { requests: [], speaking: null, last: null, rules: null, closedFor: null }

export const floorRoom = ({ rooms }: Floor, roomId: RoomId): Room => rooms[roomId] ?? emptyRoom
export const rulesIn = (floor: Floor, roomId: RoomId): FloorRules => floorRoom(floor, roomId).rules ?? floor.rules

/** What was spoken so far in milliseconds, without the pauses. */
export const spokenSoFar = ({ spent, runsSince }: Speaking, now: Instant): Millis =>
  runsSince === null ? spent : millis(spent + Math.max(0, now - runsSince))

/** What is left of the limit, negative when over; null without a limit. */
export const speechLeft = (speaking: Speaking, now: Instant): Millis | null =>
  speaking.limit === null ? null : millis(speaking.limit - spokenSoFar(speaking, now))

/** When the limit is reached; null without one, and while the clock stands. */
export const speechEndsAt = ({ limit, spent, runsSince }: Speaking): Instant | null =>
  limit === null || runsSince === null ? null : plus(runsSince, millis(limit - spent))

/** A point of order has a place of its own beside the list. */
export const isSamePlace = (a: RequestKind, b: RequestKind): boolean =>
  (a === 'pointOfOrder') === (b === 'pointOfOrder')
