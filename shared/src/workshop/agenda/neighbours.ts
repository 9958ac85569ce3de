/** What Next and Back go to: segments that were skipped are passed over. */
import type { Segment, Sitting } from './agenda.ts'

const isGoneTo = ({ timer }: Segment): boolean => timer.status !== 'skipped'

export const nextOf = (sitting: Sitting, current: Segment): Segment | undefined =>
  sitting.segments.slice(sitting.segments.indexOf(current) + 1).find(isGoneTo)

export const previousOf = (sitting: Sitting, current: Segment): Segment | undefined =>
  sitting.segments.slice(0, sitting.segments.indexOf(current)).findLast(isGoneTo)
