/** What a group has left: the agenda's time for the segment, and what this group was given beyond it. */
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import { allottedTo, type Segment } from '../agenda/agenda.ts'
import { timeLeft } from '../agenda/segmentTimer.ts'
import { extraOf, type Groups } from '../groups/groups.ts'

export type GroupTimer = { left: Millis; allotted: Millis; extra: Millis }

/** @param groupId null for plenary, which has the segment's own time */
export const groupTimer = (segment: Segment, groups: Groups, groupId: Id | null, now: Instant): GroupTimer => {
  const extra = groupId === null || segment.kind !== 'groupWork' ? millis(0) : extraOf(groups, groupId)
  const allotted = millis(Math.max(0, allottedTo(segment) + extra))
  return { left: timeLeft(segment.timer, allotted, now), allotted, extra }
}
