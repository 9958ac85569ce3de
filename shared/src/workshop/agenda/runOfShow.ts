/** The run of show at a moment: for every segment its planned, actual and projected times. Pure reading, nothing stored. */
import { between, type Instant, type Millis, millis, plus } from '../../time.ts'
import { type Agenda, allottedTo, type Segment, type Sitting } from './evolveAgenda.ts'
import { timeLeft } from './segmentTimer.ts'

export type SegmentTimes = {
  segment: Segment
  plannedStart: Instant
  plannedEnd: Instant
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
  projectedEnd: Instant
  /** Projected end minus planned end: positive when late, negative when ahead. */
  lateness: Millis
}

const actualEndOf = ({ timer }: Segment): Instant | null => (timer.status === 'done' ? timer.endedAt : null)

const actualStartOf = ({ timer }: Segment): Instant | null => ('startedAt' in timer ? timer.startedAt : null)

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

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
  return plus(segment.timer.status === 'ahead' ? start : now, left)
}

/**
 * @param now the workshop's time
 * @returns planned times from the durations alone; projections that never lie in the past of a running sitting
 */
export const sittingTimes = (sitting: Sitting, now: Instant): SittingTimes => {
  let planned = sitting.plannedStart
  let cursor = sitting.run.status === 'planned' ? sitting.plannedStart : sitting.run.startedAt
  const segments = sitting.segments.map((segment): SegmentTimes => {
    const plannedStart = planned
    planned = plus(planned, segment.planned)
    const actualStart = actualStartOf(segment)
    const actualEnd = actualEndOf(segment)
    const start = actualStart ?? cursor
    const isOver = sitting.run.status === 'ended' || isPassedOver(sitting, segment)
    const end = actualEnd ?? (isOver ? start : projectEnd(segment, start, now))
    cursor = later(cursor, end) // Going back leaves done segments behind the current one; the rest still comes after it.
    return {
      segment,
      plannedStart,
      plannedEnd: planned,
      actualStart,
      actualEnd,
      projectedStart: start,
      projectedEnd: end,
    }
  })
  const projectedEnd = sitting.run.status === 'ended' ? sitting.run.endedAt : cursor
  return { sitting, segments, plannedEnd: planned, projectedEnd, lateness: between(planned, projectedEnd) }
}

export const runOfShow = (agenda: Agenda, now: Instant): readonly SittingTimes[] =>
  agenda.sittings.map((sitting) => sittingTimes(sitting, now))
