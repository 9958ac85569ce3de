/** Wishes about the slots of the current segment → facts. One slot runs at most; starting another ends it. */
import { accept, type Decision } from '../../decision.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { AgendaCommand } from './agendaCommands.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import { type Agenda, segmentsOf, type Segment } from './agenda.ts'
import { allottedToSlot, currentSlot, slotRunOf } from './evolveSlots.ts'

type SlotCommand = Extract<AgendaCommand, { type: 'StartSlot' | 'EndSlot' | 'AdjustSlot' }>

const start = (
  segment: Segment,
  { slotId, from }: Extract<SlotCommand, { type: 'StartSlot' }>,
  at: Instant,
): Decision<AgendaEvent> => {
  const current = currentSlot(segment)
  if (current?.id === slotId) return accept()
  if (segment.timer.status !== 'running') return refuse('notRunning')
  if ((current?.id ?? null) !== from) return refuse('movedOn')
  const ending: AgendaEvent[] = current ? [{ type: 'SlotEnded', segmentId: segment.id, slotId: current.id, at }] : []
  return accept<AgendaEvent>(...ending, { type: 'SlotStarted', segmentId: segment.id, slotId, at })
}

export const decideSlots = (agenda: Agenda, command: SlotCommand, at: Instant): Decision<AgendaEvent> => {
  const { segmentId, slotId } = command
  const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
  const slot = segment?.slots?.find(({ id }) => id === slotId)
  if (!segment || !slot) return refuse('unknownSlot')
  switch (command.type) {
    case 'StartSlot':
      return segment.id === agenda.currentSegmentId ? start(segment, command, at) : refuse('movedOn')
    case 'EndSlot':
      return currentSlot(segment)?.id === slotId ? accept({ type: 'SlotEnded', segmentId, slotId, at }) : accept()
    case 'AdjustSlot':
      if (slotRunOf(segment, slotId).timer.status === 'done') return refuse('segmentOver')
      if (command.by === 0) return accept()
      if (allottedToSlot(segment, slot) + command.by < 0) return refuse('tooShort')
      return accept({ type: 'SlotAdjusted', segmentId, slotId, by: command.by, at })
  }
}
