/** Who is planned to interpret in which room of a sitting and when: by turns, or for the whole time where a team has none (IN16). */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { type Instant, instant, plus } from '../../time.ts'
import type { SittingTimes } from '../agenda/runOfShow.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import type { Workshop } from '../workshop.ts'
import { assignedTo, channelsOf, interpretersOf } from './interpretedRooms.ts'
import { type SpokenTime, spokenTimes } from './spokenTimes.ts'

export type PlannedTurn = SpokenTime & {
  readonly personId: Id
  /** Whether it was planned as a turn, and not for want of any. */
  readonly isTurn: boolean
}

type Parts = Pick<Workshop, 'charter' | 'groups' | 'people' | 'interpretation'>

const clipped = (turn: PlannedTurn, { from, until }: SpokenTime): readonly PlannedTurn[] => {
  const [start, end] = [Math.max(turn.from, from), Math.min(turn.until, until)]
  return end > start ? [{ ...turn, from: instant(start), until: instant(end) }] : []
}

const beginningOf = (sitting: SittingTimes): Instant => {
  const { run, plannedStart } = sitting.sitting
  return run.status === 'planned' ? plannedStart : run.startedAt
}

/** @returns turns cut to the times in which their room is spoken in */
export const plannedTurns = (workshop: Parts, sitting: SittingTimes): readonly PlannedTurn[] => {
  const { shifts } = workshop.groups
  return spokenTimes(workshop, sitting).flatMap((time) => {
    const { roomId } = time
    const own = shifts.filter(({ groupId }) => groupId === roomId)
    if (own.length === 0) return assignedTo(workshop, roomId).map((personId) => ({ ...time, personId, isTurn: false }))
    const base = roomId === plenaryRoom ? beginningOf(sitting) : time.from
    return own.flatMap(({ personId, start, end }) =>
      clipped({ roomId, personId, from: plus(base, start), until: plus(base, end), isTurn: true }, time),
    )
  })
}

/** Whether somebody is still an interpreter, and works into the language from another of the room's. */
export const interpretsInto = (workshop: Parts, personId: Id, roomId: Id, language: Language): boolean => {
  const understood = workshop.people[personId]?.understands ?? []
  const others = channelsOf(workshop, roomId).filter((other) => other !== language)
  return (
    interpretersOf(workshop).includes(personId) &&
    understood.includes(language) &&
    others.some((other) => understood.includes(other))
  )
}
