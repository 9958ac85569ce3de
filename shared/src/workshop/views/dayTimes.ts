/** The run of show by calendar day: ahead or behind for the day, beside what runOfShow.ts says of sittings. */
import { between, type Instant, instant, type Millis } from '../../time.ts'
import type { SittingTimes } from '../agenda/runOfShow.ts'
import { localDays } from './localDay.ts'

export type DayTimes = {
  /** YYYY-MM-DD in the workshop's zone. */
  day: string
  sittings: readonly SittingTimes[]
  plannedStart: Instant
  plannedEnd: Instant
  projectedStart: Instant
  projectedEnd: Instant
  /** Projected end minus planned end: positive when late, negative when ahead. */
  lateness: Millis
}

const earliest = (moments: readonly Instant[]): Instant => instant(Math.min(...moments))
const latest = (moments: readonly Instant[]): Instant => instant(Math.max(...moments))

const dayOf = (day: string, sittings: readonly SittingTimes[]): DayTimes => {
  const plannedEnd = latest(sittings.map((one) => one.plannedEnd))
  const projectedEnd = latest(sittings.map((one) => one.projectedEnd))
  return {
    day,
    sittings,
    plannedStart: earliest(sittings.map(({ sitting }) => sitting.plannedStart)),
    plannedEnd,
    projectedStart: earliest(sittings.map((one) => one.projectedStart)),
    projectedEnd,
    lateness: between(plannedEnd, projectedEnd),
  }
}

/**
 * @param sittings as `runOfShow` gives them
 * @param zone IANA name of the workshop's zone
 * @returns the days in order; a sitting belongs to the day on which it is planned to begin, also when it ends after midnight
 */
export const dayTimes = (sittings: readonly SittingTimes[], zone: string): readonly DayTimes[] => {
  const dayAt = localDays(zone)
  const days = new Map<string, SittingTimes[]>()
  for (const times of sittings) {
    const day = dayAt(times.sitting.plannedStart)
    days.set(day, [...(days.get(day) ?? []), times])
  }
  return [...days].map(([day, ofDay]) => dayOf(day, ofDay))
}
