/** How late or early it is now, for the current segment, its sitting and its day. Pure reading of the run of show. */
import { between, type Millis } from '../../time.ts'
import { dayTimes } from './dayTimes.ts'
import type { Show } from './showAt.ts'

/** Milliseconds, positive when late. */
export type LatenessNow = { segment: Millis; sitting: Millis; day: Millis }

/**
 * The segment's lateness is that of its end; the day's is that of its last sitting.
 *
 * @param zone IANA name of the workshop's zone
 * @returns null while no sitting runs
 */
export const latenessAt = ({ sittings, running, current }: Show, zone: string): LatenessNow | null => {
  if (!running || !current) return null
  const day = dayTimes(sittings, zone).find((one) =>
    one.sittings.some(({ sitting }) => sitting.id === running.sitting.id),
  )
  return {
    segment: between(current.plannedEnd, current.projectedEnd),
    sitting: running.lateness,
    day: day?.lateness ?? running.lateness,
  }
}
