/** What was planned beside what happened, segment by segment, with sums; for the screen, the table to download and the report alike. */
import { between, type Instant, type Millis, millis, sum } from '../../time.ts'
import type { Agenda, Segment, Sitting } from '../agenda/agenda.ts'
import { isPassedOver, type SegmentTimes, type SittingTimes, runOfShow } from '../agenda/runOfShow.ts'
import { timeSpent } from '../agenda/segmentTimer.ts'
import { dayTimes } from './dayTimes.ts'

/** `brokenOff` was begun, left by going back, and never returned to; `notReached` was jumped over or the sitting ended first. */
export type Course = 'toCome' | 'running' | 'held' | 'skipped' | 'notReached' | 'brokenOff'

export type SegmentComparison = {
  segment: Segment
  course: Course
  plannedStart: Instant
  plannedEnd: Instant
  plannedLength: Millis
  actualStart: Instant | null
  actualEnd: Instant | null
  /** By how much it began later than planned (less than zero: earlier); null until it has begun. */
  startedLate: Millis | null
  /** Time its clock ran. */
  used: Millis
  /** Between its start and its end, when its clock stood: pauses, or other segments in between; null when that is not known. */
  stood: Millis | null
  /** By how much facilitators extended it, less than zero where they shortened it. */
  adjusted: Millis
  /** Time used minus planned length; null while it is running or to come. */
  difference: Millis | null
  /** Why, in a facilitator's words; empty when nobody said. */
  reason: string
}

/** Sums over the segments that are over: running ones, and those to come, do not count yet. */
export type Sums = { planned: Millis; used: Millis; difference: Millis }

export type SittingComparison = {
  sitting: Sitting
  plannedEnd: Instant
  actualStart: Instant | null
  actualEnd: Instant | null
  /** Actual end minus planned end; null until it has ended. */
  endedLate: Millis | null
  segments: readonly SegmentComparison[]
  sums: Sums
}

export type DayComparison = { day: string; sittings: readonly SittingComparison[]; sums: Sums }
export type PlannedAgainstActual = { days: readonly DayComparison[]; sums: Sums }

const courseOf = (sitting: Sitting, segment: Segment): Course => {
  switch (segment.timer.status) {
    case 'done':
      return 'held'
    case 'running':
    case 'paused':
      return 'running'
    case 'skipped':
      return 'skipped'
    case 'ahead':
      if (!isPassedOver(sitting, segment)) return 'toCome'
      return segment.timer.spent > 0 ? 'brokenOff' : 'notReached'
  }
}

const isOver = (course: Course): boolean => course !== 'toCome' && course !== 'running'

/** A segment that was left and begun anew has used more than lies between its last start and its end. */
const stoodOf = ({ actualStart, actualEnd }: SegmentTimes, used: Millis): Millis | null => {
  if (actualStart === null || actualEnd === null) return null
  const stood = between(actualStart, actualEnd) - used
  return stood < 0 ? null : millis(stood)
}

export const compareSegment = (sitting: Sitting, times: SegmentTimes, now: Instant): SegmentComparison => {
  const { segment, plannedStart, plannedEnd, actualStart, actualEnd } = times
  const course = courseOf(sitting, segment)
  const plannedLength = between(plannedStart, plannedEnd)
  const used = timeSpent(segment.timer, now)
  return {
    segment,
    course,
    plannedStart,
    plannedEnd,
    plannedLength,
    actualStart,
    actualEnd,
    used,
    startedLate: actualStart === null ? null : between(plannedStart, actualStart),
    stood: stoodOf(times, used),
    adjusted: segment.adjusted,
    difference: isOver(course) ? millis(used - plannedLength) : null,
    reason: segment.reason,
  }
}

const sumsOf = (segments: readonly SegmentComparison[]): Sums => {
  const over = segments.filter(({ course }) => isOver(course))
  const [planned, used] = [sum(over.map((one) => one.plannedLength)), sum(over.map((one) => one.used))]
  return { planned, used, difference: millis(used - planned) }
}

const compareSitting = ({ sitting, segments, plannedEnd }: SittingTimes, now: Instant): SittingComparison => {
  const { run } = sitting
  const compared = segments.map((times) => compareSegment(sitting, times, now))
  const actualEnd = run.status === 'ended' ? run.endedAt : null
  return {
    sitting,
    plannedEnd,
    actualStart: run.status === 'planned' ? null : run.startedAt,
    actualEnd,
    endedLate: actualEnd === null ? null : between(plannedEnd, actualEnd),
    segments: compared,
    sums: sumsOf(compared),
  }
}

/**
 * @param zone IANA name of the workshop's zone, by which the days are told apart
 * @param now the workshop's time, for what is running
 */
export const plannedAgainstActual = (agenda: Agenda, zone: string, now: Instant): PlannedAgainstActual => {
  const days = dayTimes(runOfShow(agenda, now), zone).map(({ day, sittings }): DayComparison => {
    const compared = sittings.map((times) => compareSitting(times, now))
    return { day, sittings: compared, sums: sumsOf(compared.flatMap(({ segments }) => segments)) }
  })
  const all = days.flatMap(({ sittings }) => sittings.flatMap(({ segments }) => segments))
  return { days, sums: sumsOf(all) }
}
