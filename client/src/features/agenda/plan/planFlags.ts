/** What does not fit in a plan: time that nobody planned, segments and sittings that overlap, and ends that are missed. */
import { between, type Millis, millis } from '@plenaria/shared/time'
import type { SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'

export type PlanFlag =
  | { kind: 'gap' | 'overlap'; segmentId: string; by: Millis }
  | { kind: 'beyondEnd'; by: Millis }
  | { kind: 'sittingsOverlap'; by: Millis }
  | { kind: 'empty' }

const MINUTE = 60_000

/** @param before the sitting before it, by planned start */
export const planFlags = (times: SittingTimes, before: SittingTimes | undefined): readonly PlanFlag[] => {
  const { sitting, segments, beyondEnd } = times
  const inside = segments.flatMap(({ segment, gap }): PlanFlag[] => {
    if (Math.abs(gap) < MINUTE) return []
    return [{ kind: gap > 0 ? 'gap' : 'overlap', segmentId: segment.id, by: millis(Math.abs(gap)) }]
  })
  const late = before ? between(sitting.plannedStart, before.plannedEnd) : 0
  return [
    ...(late >= MINUTE ? [{ kind: 'sittingsOverlap' as const, by: millis(late) }] : []),
    ...(segments.length === 0 ? [{ kind: 'empty' as const }] : []),
    ...inside,
    ...(beyondEnd !== null && beyondEnd >= MINUTE ? [{ kind: 'beyondEnd' as const, by: beyondEnd }] : []),
  ]
}
