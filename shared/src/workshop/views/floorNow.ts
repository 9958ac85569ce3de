/** A room's floor as it stands: who speaks, who waits in which order and why, and who is proposed next. Pure reading. */
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import { type FloorRequest, type FloorRules, floorRoom, rulesIn, type Speaking, speechLeft } from '../floor/floor.ts'
import { type OrderReason, speakingOrder, type Waiting, whyBefore } from '../floor/speakingOrder.ts'
import { isPresent } from '../people/evolvePeople.ts'
import type { Workshop } from '../workshop.ts'
import { roomOf } from './rooms.ts'
import { platformsOf, type Spoken, spentByParty, spentByPlatform, spokenUntil } from './speakingTime.ts'

export type Queued = Waiting & {
  /** Whoever is not connected, as far as the facts know, keeps the place and is passed over by the proposal. */
  readonly isHere: boolean
  /** Why they come before the one after them; null for the last. */
  readonly why: OrderReason | null
}

export type FloorNow = {
  readonly rules: FloorRules
  readonly isClosed: boolean
  readonly speaking: Speaking | null
  /** Of the speaker's time, in milliseconds; null without a speaker or a limit. */
  readonly left: Millis | null
  readonly waiting: readonly Queued[]
  readonly next: Queued | null
  /** Who has just spoken in this segment, and can be given the floor again. */
  readonly last: Speaking | null
}

/** Requests that count: for the segment that is current, of people who are in the room (FL3). */
export const waitingIn = (workshop: Workshop, roomId: Id): readonly FloorRequest[] =>
  floorRoom(workshop.floor, roomId).requests.filter(
    ({ personId, segmentId }) =>
      segmentId === workshop.agenda.currentSegmentId && roomOf(workshop, personId) === roomId,
  )

const withTimes = (workshop: Workshop, request: FloorRequest, spoken: readonly Spoken[]): Waiting => {
  const person = workshop.people[request.personId]
  const platforms = person ? platformsOf(workshop, person) : []
  const least = Math.min(...platforms.map((platformId) => spentByPlatform(workshop, spoken, platformId)))
  return {
    ...request,
    partySpent: spentByParty(workshop, spoken, request.personId),
    platformSpent: platforms.length === 0 ? null : millis(least),
  }
}

const queue = (workshop: Workshop, roomId: Id, now: Instant): readonly Queued[] => {
  const { order } = rulesIn(workshop.floor, roomId)
  const spoken = spokenUntil(workshop, now).filter((one) => one.roomId === roomId)
  const waiting = waitingIn(workshop, roomId).map((request) => withTimes(workshop, request, spoken))
  const ordered = speakingOrder(waiting, order)
  return ordered.map((one, index) => {
    const person = workshop.people[one.personId]
    const after = ordered[index + 1]
    return {
      ...one,
      isHere: person !== undefined && isPresent(person),
      why: after ? whyBefore(one, after, order) : null,
    }
  })
}

export const floorNow = (workshop: Workshop, roomId: Id, now: Instant): FloorNow => {
  const { floor, agenda } = workshop
  const { speaking, last, closedFor } = floorRoom(floor, roomId)
  const waiting = queue(workshop, roomId, now)
  const segmentId = agenda.currentSegmentId
  return {
    rules: rulesIn(floor, roomId),
    isClosed: closedFor !== null && closedFor === segmentId,
    speaking,
    left: speaking ? speechLeft(speaking, now) : null,
    waiting,
    next: waiting.find(({ isHere }) => isHere) ?? null,
    last: last !== null && last.segmentId === segmentId && last.request !== null ? last : null,
  }
}
