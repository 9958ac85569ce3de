/** Where the show stands at a moment, in one value for whoever runs it or follows it. Pure reading, nothing stored. */
import type { Instant } from '../../time.ts'
import { nextOf, previousOf } from '../agenda/neighbours.ts'
import type { Agenda, Segment, Sitting } from '../agenda/agenda.ts'
import { runOfShow, type SegmentTimes, type SittingTimes } from '../agenda/runOfShow.ts'

export type Show = {
  sittings: readonly SittingTimes[]
  /** The sitting that runs, and in it the current segment with its neighbours as Next and Back would find them. */
  running: SittingTimes | null
  current: SegmentTimes | null
  next: Segment | null
  previous: Segment | null
  /** The first sitting that has not begun. */
  upcoming: Sitting | null
  hasEnded: boolean
}

/** @param now the workshop's time */
export const showAt = (agenda: Agenda, now: Instant): Show => {
  const sittings = runOfShow(agenda, now)
  const running = sittings.find(({ sitting }) => sitting.run.status === 'running') ?? null
  const current = running?.segments.find(({ segment }) => segment.id === agenda.currentSegmentId) ?? null
  const upcoming = agenda.sittings.find(({ run }) => run.status === 'planned') ?? null
  return {
    sittings,
    running,
    current,
    next: running && current ? (nextOf(running.sitting, current.segment) ?? null) : null,
    previous: running && current ? (previousOf(running.sitting, current.segment) ?? null) : null,
    upcoming,
    hasEnded: agenda.sittings.length > 0 && !running && !upcoming,
  }
}
