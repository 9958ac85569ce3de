/**
 * What must be put back to undo a step, as data: only what the step changed, so that a step of a long agenda stays small.
 * Law: applying the patch between two agendas to the later gives the earlier, but for the steps themselves.
 */
import type { Id } from '../../ids.ts'
import type { AgendaPatch } from './agendaState.ts'
import type { Agenda, Segment, Sitting } from './agenda.ts'

const headOf = (sitting: Sitting): AgendaPatch['sittings'][number]['head'] => {
  const { segments: _, ...head } = sitting
  return head
}

/** @returns what of `before` is not the very same value in `after` */
export const patchBetween = (before: Agenda, after: Agenda): AgendaPatch => {
  const now = new Set<Sitting>(after.sittings)
  const segmentsNow = new Set<Segment>(after.sittings.flatMap(({ segments }) => segments))
  return {
    currentSegmentId: before.currentSegmentId,
    order: before.sittings.map(({ id }) => id),
    sittings: before.sittings
      .filter((sitting) => !now.has(sitting))
      .map((sitting) => ({
        head: headOf(sitting),
        order: sitting.segments.map(({ id }) => id),
        segments: sitting.segments.filter((segment) => !segmentsNow.has(segment)),
      })),
  }
}

/** @returns the agenda with the patched sittings and segments; total: what it names and does not find is left out */
export const applyPatch = (agenda: Agenda, { currentSegmentId, order, sittings }: AgendaPatch): Agenda => {
  const segments = new Map<Id, Segment>(
    agenda.sittings.flatMap((sitting) => sitting.segments.map((one) => [one.id, one])),
  )
  for (const segment of sittings.flatMap((patched) => patched.segments)) segments.set(segment.id, segment)
  const byId = new Map<Id, Sitting>(agenda.sittings.map((sitting) => [sitting.id, sitting]))
  for (const { head, order: ids } of sittings) {
    byId.set(head.id, { ...head, segments: ids.flatMap((id) => segments.get(id) ?? []) })
  }
  return { ...agenda, currentSegmentId, sittings: order.flatMap((id) => byId.get(id) ?? []) }
}
