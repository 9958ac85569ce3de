/** Slots of a segment: each with a clock of its own that stands whenever the segment's does. */
import { describe, expect, test } from 'vitest'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { ended, started } from '../../testing/sampleHistories.ts'
import { runningShowFacts, segmentOf, showAfter, showFacts } from '../../testing/sampleShow.ts'
import { minutes } from '../../time.ts'
import { accept } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { segmentsOf } from './agenda.ts'
import { allottedToSlot, currentSlot, slotRunOf } from './evolveSlots.ts'
import { timeLeft } from './segmentTimer.ts'

const onSlot = (slotId: string) => ({ segmentId: 'speakers', slotId })
const startSlot = (slotId: string, from: string | null): Command => ({ type: 'StartSlot', ...onSlot(slotId), from })
const slotStarted = (slotId: string, after: number): WorkshopEvent => ({
  type: 'SlotStarted',
  ...onSlot(slotId),
  at: showAfter(after),
})
const slotEnded = (slotId: string, after: number): WorkshopEvent => ({
  type: 'SlotEnded',
  ...onSlot(slotId),
  at: showAfter(after),
})
const firstRuns = [...runningShowFacts, slotStarted('slot-1', 2)]
const speakersIn = (events: readonly WorkshopEvent[]) => {
  const speakers = segmentsOf(fold(events).agenda).find(({ id }) => id === 'speakers')
  if (!speakers) throw new Error('The sample has a panel')
  return speakers
}
/** Minutes left to the sample's first slot. */
const leftAt = (events: readonly WorkshopEvent[], after: number) => {
  const speakers = speakersIn(events)
  const slot = speakers.slots?.[0]
  if (!slot) throw new Error('The panel has slots')
  return timeLeft(slotRunOf(speakers, slot.id).timer, allottedToSlot(speakers, slot), showAfter(after)) / 60_000
}

describe('a slot', () => {
  test('[AG17] is started in the segment that runs; starting another ends it', () => {
    expect(given(...runningShowFacts).when(startSlot('slot-1', null), { at: showAfter(2) })).toEqual(
      accept(slotStarted('slot-1', 2)),
    )
    expect(given(...firstRuns).when(startSlot('slot-2', 'slot-1'), { at: showAfter(9) })).toEqual(
      accept(slotEnded('slot-1', 9), slotStarted('slot-2', 9)),
    )
  })

  test('[AG17] [AG4] the same start sent twice starts it once; one made on an outdated screen is refused', () => {
    expect(given(...firstRuns).when(startSlot('slot-1', null))).toEqual(accept())
    expect(given(...firstRuns).when(startSlot('slot-2', null))).toEqual(refuse('movedOn'))
  })

  test('[AG17] runs in the current segment alone, and not while that stands', () => {
    const elsewhere: Command = { type: 'StartSlot', segmentId: 'auto', slotId: 'slot-1', from: null }
    expect(given(...runningShowFacts).when(elsewhere)).toEqual(refuse('unknownSlot'))
    expect(given(...showFacts).when(startSlot('slot-1', null))).toEqual(refuse('movedOn'))
    const paused: WorkshopEvent = { type: 'SegmentPaused', segmentId: 'speakers', at: showAfter(3) }
    expect(given(...runningShowFacts, paused).when(startSlot('slot-1', null))).toEqual(refuse('notRunning'))
    expect(given(...runningShowFacts).when(startSlot('slot-9', null))).toEqual(refuse('unknownSlot'))
  })

  test('[AG17] stands while its segment is paused and goes on with it', () => {
    const paused: WorkshopEvent[] = [...firstRuns, { type: 'SegmentPaused', segmentId: 'speakers', at: showAfter(5) }]
    expect([leftAt(paused, 5), leftAt(paused, 30)]).toEqual([7, 7])
    expect(currentSlot(speakersIn(paused))?.id).toBe('slot-1')
    const resumed: WorkshopEvent[] = [...paused, { type: 'SegmentResumed', segmentId: 'speakers', at: showAfter(30) }]
    expect(leftAt(resumed, 32)).toBe(5)
  })

  test('[AG17] ends with its segment, and is left to come again when that is left by going back', () => {
    const over = [...firstRuns, ended('speakers', showAfter(8)), started('auto', showAfter(8))]
    expect(slotRunOf(speakersIn(over), 'slot-1').timer).toMatchObject({ status: 'done', spent: minutes(6) })
    const left: WorkshopEvent[] = [...firstRuns, { type: 'SegmentLeft', segmentId: 'speakers', at: showAfter(8) }]
    expect(slotRunOf(speakersIn(left), 'slot-1').timer).toEqual({ status: 'ahead', spent: minutes(6) })
    expect(leftAt([...left, started('speakers', showAfter(40))], 50)).toBe(4)
  })

  test('[AG17] is ended once, and goes on where it stood when it is started again', () => {
    const end: Command = { type: 'EndSlot', ...onSlot('slot-1') }
    expect(given(...firstRuns).when(end, { at: showAfter(6) })).toEqual(accept(slotEnded('slot-1', 6)))
    const over = [...firstRuns, slotEnded('slot-1', 6)]
    expect(given(...over).when(end)).toEqual(accept())
    expect(leftAt([...over, slotStarted('slot-1', 20)], 23)).toBe(3)
  })

  test('[AG17] [AG9] runs over with negative time left, and nothing happens by itself', () => {
    expect(leftAt(firstRuns, 15)).toBe(-3)
  })

  test('[AG17] [AG7] is given more and less time, but not less than nothing, and none once it is over', () => {
    const adjust = (by: number): Command => ({ type: 'AdjustSlot', ...onSlot('slot-1'), by: minutes(by) })
    const more = eventsOf(given(...firstRuns).when(adjust(5), { at: showAfter(4) }))
    expect(more).toEqual([{ type: 'SlotAdjusted', ...onSlot('slot-1'), by: minutes(5), at: showAfter(4) }])
    expect(leftAt([...firstRuns, ...more], 4)).toBe(13)
    expect(given(...firstRuns).when(adjust(-11))).toEqual(refuse('tooShort'))
    expect(given(...firstRuns).when(adjust(0))).toEqual(accept())
    expect(given(...firstRuns, slotEnded('slot-1', 6)).when(adjust(1))).toEqual(refuse('segmentOver'))
  })
})

test('[AG17] [AG13] slots still to come can be changed while their segment runs; one that has begun keeps its length', () => {
  const change = (slots: { id: string; planned: number }[]): Command => ({
    type: 'ChangeSegment',
    revision: 0,
    segment: segmentOf('speakers', 'panel', 30, {
      slots: slots.map(({ id, planned }) => ({ id, title: { en: id }, planned: minutes(planned) })),
    }),
  })
  const changed = given(...firstRuns)
  expect(
    changed.when(
      change([
        { id: 'slot-1', planned: 10 },
        { id: 'slot-3', planned: 7 },
      ]),
    ).ok,
  ).toBe(true)
  expect(changed.when(change([{ id: 'slot-1', planned: 12 }]))).toEqual(refuse('segmentBegun'))
  expect(changed.when(change([{ id: 'slot-2', planned: 10 }]))).toEqual(refuse('segmentBegun'))
  const twins = change([
    { id: 'slot-1', planned: 10 },
    { id: 'slot-1', planned: 10 },
  ])
  expect(given(...showFacts).when(twins)).toEqual(refuse('alreadyExists'))
})
