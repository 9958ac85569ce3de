/** The run of show at a moment: for every segment its planned, actual and projected times. Pure reading, nothing stored. */
import { between, type Instant, instant, type Millis, millis, plus } from '../../time.ts'
import { type Agenda, allottedTo, type Segment, type Sitting } from './agenda.ts'
import { type PlannedTimes, planOf } from './plannedTimes.ts'
import { timeLeft } from './segmentTimer.ts'

export type SegmentTimes = {
  segment: Segment
  plannedStart: Instant
  plannedEnd: Instant
  /** Before its planned start, where the plan leaves time (or, less than zero, lets segments overlap). */
  gap: Millis
  /** When it began, for segments that have begun. */
  actualStart: Instant | null
  actualEnd: Instant | null
  /** When it will begin and end as things stand; equal to the actual times once they are known. */
  projectedStart: Instant
  projectedEnd: Instant
}

export type SittingTimes = {
  sitting: Sitting
  segments: readonly SegmentTimes[]
  plannedEnd: Instant
  projectedStart: Instant
  projectedEnd: Instant
  /** Projected end minus planned end: positive when late, negative when ahead. */
  lateness: Millis
  /** Planned length of all segments together. */
  total: Millis
  /** By how much the plan goes beyond the end that the sitting must keep; null without one. */
  beyondEnd: Millis | null
}

/** Nobody expects a sitting to begin that is this late. */
const GIVEN_UP_AFTER = 6 * 3_600_000

const actualEndOf = ({ timer }: Segment): Instant | null => (timer.status === 'done' ? timer.endedAt : null)

const actualStartOf = ({ timer }: Segment): Instant | null => ('startedAt' in timer ? timer.startedAt : null)

const latest = (...moments: readonly number[]): Instant => instant(Math.max(...moments))

/** Skipped, or jumped over by going forward, or never reached: it takes no time unless somebody goes back to it. */
export const isPassedOver = ({ run, segments }: Sitting, segment: Segment): boolean => {
  if (segment.timer.status !== 'ahead') return segment.timer.status === 'skipped'
  if (run.status === 'ended') return true
  const current = segments.findIndex(({ timer }) => timer.status === 'running' || timer.status === 'paused')
  return segments.indexOf(segment) < current
}

/** When a segment that has not ended will end, given where the projection stands. */
const projectEnd = (segment: Segment, start: Instant, now: Instant): Instant => {
  const left = millis(Math.max(0, timeLeft(segment.timer, allottedTo(segment), now)))
  if (segment.timer.status !== 'ahead') return plus(now, left)
  return segment.endsAt === undefined ? plus(start, left) : latest(start, segment.endsAt)
}

const projectStart = (segment: Segment, cursor: Instant, isOver: boolean): Instant =>
  isOver || segment.startsAt === undefined ? cursor : latest(cursor, segment.startsAt)

const segmentTimes = (sitting: Sitting, planned: PlannedTimes, cursor: Instant, now: Instant): SegmentTimes => {
  const { segment } = planned
  const actualStart = actualStartOf(segment)
  const actualEnd = actualEndOf(segment)
  const isOver = sitting.run.status === 'ended' || isPassedOver(sitting, segment)
  const projectedStart = actualStart ?? projectStart(segment, cursor, isOver)
  return {
    segment,
    plannedStart: planned.start,
    plannedEnd: planned.end,
    gap: planned.gap,
    actualStart,
    actualEnd,
    projectedStart,
    projectedEnd: actualEnd ?? (isOver ? projectedStart : projectEnd(segment, projectedStart, now)),
  }
}

/** When the sitting begins: as it did, or as planned, but not before the one before it is over, nor in the past. */
const sittingStart = ({ run, plannedStart }: Sitting, notBefore: Instant, now: Instant): Instant => {
  if (run.status !== 'planned') return run.startedAt
  const isAwaited = now - plannedStart < GIVEN_UP_AFTER
  return latest(plannedStart, notBefore, isAwaited ? now : plannedStart)
}

/**
 * @param now the workshop's time
 * @param notBefore projected end of the sitting before it
 * @returns planned times from the durations alone; projections that never lie in the past of a running sitting
 */
export const sittingTimes = (sitting: Sitting, now: Instant, notBefore = sitting.plannedStart): SittingTimes => {
  const plan = planOf(sitting)
  const projectedStart = sittingStart(sitting, notBefore, now)
  let cursor = projectedStart
  const segments = plan.segments.map((planned) => {
    const times = segmentTimes(sitting, planned, cursor, now)
    cursor = latest(cursor, times.projectedEnd) // Going back leaves done segments behind the current one; the rest still comes after it.
    return times
  })
  const projectedEnd = sitting.run.status === 'ended' ? sitting.run.endedAt : cursor
  return {
    sitting,
    segments,
    plannedEnd: plan.end,
    projectedStart,
    projectedEnd,
    lateness: between(plan.end, projectedEnd),
    total: plan.total,
    beyondEnd: plan.beyondEnd,
  }
}

/** An overrun reaches the sittings after it, until there is time enough between two. */
export const runOfShow = (agenda: Agenda, now: Instant): readonly SittingTimes[] =>
  agenda.sittings.reduce<readonly SittingTimes[]>(
    (before, sitting) => [...before, sittingTimes(sitting, now, before.at(-1)?.projectedEnd)],
    [],
  )
