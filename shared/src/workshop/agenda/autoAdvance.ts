/** The advance that comes by itself, where the plan says so for a segment: derived from the running timer, nothing is stored. */
import { type Instant, instant } from '../../time.ts'
import { type Agenda, allottedTo, currentSegment, runningSitting, type Segment, type Sitting } from './agenda.ts'
import { nextOf } from './neighbours.ts'
import { endOf } from './segmentTimer.ts'

/**
 * @returns from where to where and when, or null: the last segment of a sitting runs over until somebody ends it, and an
 * advance that was undone does not come again until the segment was given more time
 */
export const dueAdvance = (agenda: Agenda): { sitting: Sitting; from: Segment; to: Segment; at: Instant } | null => {
  const sitting = runningSitting(agenda)
  const from = currentSegment(agenda)
  if (!sitting || from?.advance !== 'automatic') return null
  const to = nextOf(sitting, from)
  const end = endOf(from.timer, allottedTo(from))
  if (!to || end === null) return null
  const at = instant(Math.max(end, to.startsAt ?? end)) // AG12: a hard start does not come earlier
  return agenda.undoneAt !== null && at <= agenda.undoneAt ? null : { sitting, from, to, at }
}
