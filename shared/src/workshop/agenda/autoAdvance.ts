/** The advance that comes by itself, where the plan says so for a segment: derived from the running timer, nothing is stored. */
import type { Instant } from '../../time.ts'
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
  const at = endOf(from.timer, allottedTo(from))
  if (!to || at === null || (agenda.undoneAt !== null && at <= agenda.undoneAt)) return null
  return { sitting, from, to, at }
}
