/** Where a segment goes when it is moved by a key or dropped, as the command the core takes: before another, or at the end. */
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import type { AgendaCommand } from '@plenaria/shared/workshop/agenda/agendaCommands'

export type MoveSegment = Extract<AgendaCommand, { type: 'MoveSegment' }>

const moveTo = (segmentId: string, sittingId: string, before: string | null): MoveSegment => ({
  type: 'MoveSegment',
  segmentId,
  sittingId,
  before,
})

/** One place up or down; over the edge of a sitting into the next one. Null at the edge of the plan. */
export const moveByOne = (
  sittings: readonly Sitting[],
  segmentId: string,
  direction: 'up' | 'down',
): MoveSegment | null => {
  const at = sittings.findIndex(({ segments }) => segments.some(({ id }) => id === segmentId))
  const sitting = sittings[at]
  if (!sitting) return null
  const ids = sitting.segments.map(({ id }) => id)
  const index = ids.indexOf(segmentId)
  if (direction === 'up') {
    const above = ids[index - 1]
    if (above !== undefined) return moveTo(segmentId, sitting.id, above)
    const before = sittings[at - 1]
    return before ? moveTo(segmentId, before.id, null) : null
  }
  if (index < ids.length - 1) return moveTo(segmentId, sitting.id, ids[index + 2] ?? null)
  const after = sittings[at + 1]
  return after ? moveTo(segmentId, after.id, after.segments[0]?.id ?? null) : null
}

/** Dropped before or after another segment of a sitting. */
export const moveBeside = (
  sitting: Sitting,
  segmentId: string,
  target: { readonly segmentId: string; readonly side: 'before' | 'after' },
): MoveSegment => {
  const ids = sitting.segments.map(({ id }) => id).filter((id) => id !== segmentId)
  const index = ids.indexOf(target.segmentId)
  const before = target.side === 'before' ? target.segmentId : (ids[index + 1] ?? null)
  return moveTo(segmentId, sitting.id, before)
}
