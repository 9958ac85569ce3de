/** Where a segment stands in the show, for whoever reads the agenda. */
import { isPassedOver, type SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import type { Show } from '@plenaria/shared/workshop/views/showAt'

export type Place = 'done' | 'now' | 'next' | 'ahead' | 'skipped'

/** The current segment, and what comes after it: the next one, or what the next sitting begins with. */
export type Marked = { readonly nowId: string | null; readonly nextId: string | null }

export const markedIn = ({ current, next, upcoming }: Show): Marked => ({
  nowId: current?.segment.id ?? null,
  nextId: next?.id ?? upcoming?.segments[0]?.id ?? null,
})

export const placeOf = (sitting: Sitting, { segment }: SegmentTimes, { nowId, nextId }: Marked): Place => {
  if (segment.id === nowId) return 'now'
  if (segment.id === nextId) return 'next'
  if (segment.timer.status === 'done') return 'done'
  return isPassedOver(sitting, segment) ? 'skipped' : 'ahead'
}
