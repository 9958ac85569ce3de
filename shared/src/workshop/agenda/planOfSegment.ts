/** The plan of a segment alone, without anything that has happened to it: what an editor starts from, and what a copy takes along. */
import type { Segment, SegmentPlan } from './agenda.ts'

export const planOfSegment = ({
  revision: _revision,
  adjusted: _adjusted,
  timer: _timer,
  warnedFor: _warnedFor,
  slotRuns: _slotRuns,
  reason: _reason,
  ...plan
}: Segment): SegmentPlan => plan
