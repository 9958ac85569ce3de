/** The segment that is spoken to now: the current one, unless nobody speaks in such a one (FL1). */
import type { Id } from '../../ids.ts'
import { type Agenda, currentSegment, type SegmentKind } from '../agenda/agenda.ts'

const silentKinds: readonly SegmentKind[] = ['break', 'meal', 'registration']

export const spokenSegment = (agenda: Agenda): Id | null => {
  const segment = currentSegment(agenda)
  return segment && !silentKinds.includes(segment.kind) ? segment.id : null
}
