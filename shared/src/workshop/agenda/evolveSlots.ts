/** Slots of a segment, each with a timer of its own that never runs while the segment's stands. */
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, millis } from '../../time.ts'
import type { AgendaEvent } from './agendaEvents.ts'
import type { Segment, Slot } from './agenda.ts'
import { endTimer, freshTimer, leaveTimer, pauseTimer, type SegmentTimer, startTimer } from './segmentTimer.ts'

export type SlotRun = Segment['slotRuns'][Id]

const freshRun: SlotRun = { timer: freshTimer, adjusted: millis(0) }

export const slotRunOf = ({ slotRuns }: Segment, slotId: Id): SlotRun => slotRuns[slotId] ?? freshRun

/** Planned length plus what facilitators added or took off, in milliseconds. */
export const allottedToSlot = (segment: Segment, slot: Slot): Millis =>
  millis(slot.planned + slotRunOf(segment, slot.id).adjusted)

const isTicking = ({ timer }: SlotRun): boolean => timer.status === 'running' || timer.status === 'paused'

/** The slot whose clock runs, or stands in a pause. */
export const currentSlot = (segment: Segment): Slot | undefined =>
  segment.slots?.find(({ id }) => isTicking(slotRunOf(segment, id)))

const turned = (run: SlotRun, turn: (timer: SegmentTimer, at: Instant) => SegmentTimer, at: Instant): SlotRun => ({
  ...run,
  timer: turn(run.timer, at),
})

/** What happens to a ticking slot when its segment's timer turns. */
const following: Readonly<Record<string, (timer: SegmentTimer, at: Instant) => SegmentTimer>> = {
  SegmentEnded: endTimer,
  SegmentLeft: leaveTimer,
  SegmentPaused: pauseTimer,
  SegmentResumed: startTimer,
}

type SlotEvent = Extract<AgendaEvent, { type: 'SlotStarted' | 'SlotEnded' | 'SlotAdjusted' }>
const isOfSlot = (event: { type: string }): event is SlotEvent => event.type.startsWith('Slot')

/** @returns the segment's slot runs after an event of its own or of one of its slots */
export const evolveSlots = (
  segment: Segment,
  event: SlotEvent | { type: string; at: Instant },
): Segment['slotRuns'] => {
  if (!isOfSlot(event)) {
    const turn = following[event.type]
    if (!turn) return segment.slotRuns
    const follow = (run: SlotRun): SlotRun => (isTicking(run) ? turned(run, turn, event.at) : run)
    return Object.fromEntries(Object.entries(segment.slotRuns).map(([id, run]) => [id, follow(run)]))
  }
  const run = slotRunOf(segment, event.slotId)
  switch (event.type) {
    case 'SlotStarted':
      return { ...segment.slotRuns, [event.slotId]: turned(run, startTimer, event.at) }
    case 'SlotEnded':
      return { ...segment.slotRuns, [event.slotId]: turned(run, endTimer, event.at) }
    case 'SlotAdjusted':
      return { ...segment.slotRuns, [event.slotId]: { ...run, adjusted: millis(run.adjusted + event.by) } }
  }
}
