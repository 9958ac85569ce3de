/** Whether a segment runs, has run, or was left after having run: then it is part of what happened. */
import type { Segment } from './agenda.ts'

export const hasBegun = ({ timer }: Segment): boolean =>
  (timer.status !== 'ahead' && timer.status !== 'skipped') || timer.spent > 0
