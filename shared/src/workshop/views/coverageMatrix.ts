/** Room × language × time of a sitting: who is planned to interpret, who was on air, and where nobody is or was. Pure reading. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { type Instant, instant, minutes } from '../../time.ts'
import type { SittingTimes } from '../agenda/runOfShow.ts'
import type { Workshop } from '../workshop.ts'
import { uncovered } from './interpretationPlan.ts'
import { channelsOf } from './interpretedRooms.ts'
import { interpretsInto, plannedTurns } from './plannedTurns.ts'
import { spokenTimes } from './spokenTimes.ts'

export type CoverageCell = {
  readonly from: Instant
  readonly until: Instant
  /** Whether the room is spoken in at all in this time. */
  readonly isSpoken: boolean
  readonly planned: readonly Id[]
  readonly onAir: readonly Id[]
  /** A minute or more of it is in nobody's turn. */
  readonly isHole: boolean
}
export type CoverageRow = { readonly roomId: Id; readonly language: Language; readonly cells: readonly CoverageCell[] }
export type Coverage = { readonly slots: readonly Instant[]; readonly rows: readonly CoverageRow[] }

type Time = { readonly from: Instant; readonly until: Instant }

const SHORT = minutes(3 * 60)
const NOTICED = minutes(1)

const overlap = (a: Time, b: Time): Time | null => {
  const [from, until] = [Math.max(a.from, b.from), Math.min(a.until, b.until)]
  return until > from ? { from: instant(from), until: instant(until) } : null
}

const peopleIn = (times: readonly (Time & { readonly personId: Id })[], slot: Time): readonly Id[] => [
  ...new Set(times.flatMap((time) => (overlap(time, slot) ? time.personId : []))),
]

/** Quarters of an hour, or halves where the sitting is long, from the first spoken moment to the last. */
const slotsOf = (times: readonly Time[]): readonly Time[] => {
  const [from, until] = [Math.min(...times.map((time) => time.from)), Math.max(...times.map((time) => time.until))]
  const length = until - from > SHORT ? minutes(30) : minutes(15)
  return Array.from({ length: Math.max(0, Math.ceil((until - from) / length)) }, (_, index) => ({
    from: instant(from + index * length),
    until: instant(Math.min(until, from + (index + 1) * length)),
  }))
}

export const coverageMatrix = (workshop: Workshop, sitting: SittingTimes, now: Instant): Coverage => {
  const times = spokenTimes(workshop, sitting)
  if (times.length === 0) return { slots: [], rows: [] }
  const turns = plannedTurns(workshop, sitting)
  const { aired, seats } = workshop.interpretation
  const running = Object.entries(seats).flatMap(([personId, { roomId, into, air }]) =>
    air ? [{ personId, roomId, language: into, from: air.since, until: instant(Math.max(now, air.since + 1)) }] : [],
  )
  const slots = slotsOf(times)
  const rooms = [...new Set(times.map(({ roomId }) => roomId))]
  const rowOf = (roomId: Id, language: Language): CoverageRow => {
    const own = turns.filter(
      (turn) => turn.roomId === roomId && interpretsInto(workshop, turn.personId, roomId, language),
    )
    const actual = [...aired, ...running].filter((one) => one.roomId === roomId && one.language === language)
    const cells = slots.map((slot): CoverageCell => {
      const spoken = times.flatMap((time) => (time.roomId === roomId ? (overlap(time, slot) ?? []) : []))
      const holes = spoken.flatMap((time) => uncovered(time, own)).filter((hole) => hole.until - hole.from >= NOTICED)
      const isTheirs = { isSpoken: spoken.length > 0, planned: peopleIn(own, slot), onAir: peopleIn(actual, slot) }
      return { ...slot, ...isTheirs, isHole: holes.length > 0 }
    })
    return { roomId, language, cells }
  }
  return {
    slots: slots.map(({ from }) => from),
    rows: rooms.flatMap((roomId) => channelsOf(workshop, roomId).map((language) => rowOf(roomId, language))),
  }
}
