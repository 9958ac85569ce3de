/** The warning before group work ends: derived from the running timer, so nothing about it is stored but that it was given. */
import { type Instant, instant, seconds } from '../../time.ts'
import { type Agenda, allottedTo, currentSegment } from './agenda.ts'
import { endOf } from './segmentTimer.ts'

export const WARN_BEFORE = seconds(60)

/** The end to warn of and when to do so, or null when nothing is due. */
export const dueWarning = (agenda: Agenda): { segmentId: string; endsAt: Instant; warnAt: Instant } | null => {
  const segment = currentSegment(agenda)
  if (segment?.kind !== 'groupWork') return null
  const endsAt = endOf(segment.timer, allottedTo(segment))
  if (endsAt === null || segment.warnedFor === endsAt) return null
  return { segmentId: segment.id, endsAt, warnAt: instant(endsAt - WARN_BEFORE) }
}
