/**
 * The plan of a sitting in times, from its start and its lengths alone. Law: the planned end is the start plus all lengths
 * plus all gaps, an overlap being a gap less than zero.
 */
import { between, type Instant, type Millis, millis, plus, sum } from '../../time.ts'
import type { Segment, Sitting } from './agenda.ts'

export type PlannedTimes = {
  segment: Segment
  start: Instant
  end: Instant
  length: Millis
  /** Between the end of the segment before and this one's hard start; less than zero where they overlap. */
  gap: Millis
}

export type SittingPlan = {
  segments: readonly PlannedTimes[]
  end: Instant
  /** Of all segments together, without gaps. */
  total: Millis
  /** By how much the plan goes beyond the end that the sitting must keep; less than zero is time to spare; null without one. */
  beyondEnd: Millis | null
}

const plannedTimes = (segment: Segment, after: Instant): PlannedTimes => {
  const start = segment.startsAt ?? after
  const length = segment.endsAt === undefined ? segment.planned : millis(Math.max(0, between(start, segment.endsAt)))
  return { segment, start, end: plus(start, length), length, gap: between(after, start) }
}

export const planOf = ({ plannedStart, endsBy, segments }: Sitting): SittingPlan => {
  const planned = segments.reduce<readonly PlannedTimes[]>(
    (done, segment) => [...done, plannedTimes(segment, done.at(-1)?.end ?? plannedStart)],
    [],
  )
  const end = planned.at(-1)?.end ?? plannedStart
  return {
    segments: planned,
    end,
    total: sum(planned.map(({ length }) => length)),
    beyondEnd: endsBy === undefined ? null : between(endsBy, end),
  }
}
