/** How near its end a countdown is, for every screen alike: the shares at which show timers turn orange and red. */
import type { Millis } from '../../time.ts'

/** Of the allotted time. */
export const WARNING_SHARE = 0.2
export const DANGER_SHARE = 0.05

export type ClockStage = 'calm' | 'warning' | 'danger' | 'over'

/**
 * @param left milliseconds left, negative when over
 * @param allotted milliseconds in all; a segment of no length is over from its beginning
 */
export const clockStage = (left: Millis, allotted: Millis): ClockStage => {
  if (left < 0 || allotted <= 0) return 'over'
  if (left <= allotted * DANGER_SHARE) return 'danger'
  return left <= allotted * WARNING_SHARE ? 'warning' : 'calm'
}
