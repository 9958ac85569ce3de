/** When an event happened, on the workshop's clock, as far as it says so itself. */
import type { Instant } from '../time.ts'
import type { WorkshopEvent } from './workshop.ts'

/** @returns null for an event that names no moment, such as a change of the plan */
export const momentOfEvent = (event: WorkshopEvent): Instant | null => {
  if (event.type !== 'AttendanceRecorded') return 'at' in event ? event.at : null
  const { arrived, left } = event.attendance
  return [...arrived, ...left].reduce<Instant | null>(
    (latest, { at }) => (latest === null || at > latest ? at : latest),
    null,
  )
}
