/**
 * A sitting that has everything a run of show can have, in the afternoon of the sample workshop's first day: slots, a segment
 * that advances by itself, a break, a hard start, a firm segment and a meal with a fixed end.
 */
import { type Instant, minutes } from '../time.ts'
import type { SegmentPlan } from '../workshop/agenda/agenda.ts'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { dayOneAfter, sampleFacts } from './sampleFacts.ts'
import { started } from './sampleHistories.ts'

type Facts = readonly WorkshopEvent[]

/** 13:00 of the first day; every moment of the show is said in minutes after it. */
export const showAfter = (count: number): Instant => dayOneAfter(240 + count)

/** A plan with as little as may be, `length` in minutes. */
export const segmentOf = (
  id: string,
  kind: SegmentPlan['kind'],
  length: number,
  more: Partial<SegmentPlan> = {},
): SegmentPlan => ({ id, kind, title: { en: id }, points: [], coordinator: {}, planned: minutes(length), ...more })

const slot = (id: string, length: number) => ({ id, title: { en: id }, planned: minutes(length) })

export const staffNotes = 'For staff alone'

const segments: readonly SegmentPlan[] = [
  segmentOf('speakers', 'panel', 30, { slots: [slot('slot-1', 10), slot('slot-2', 10)], staffNotes }),
  segmentOf('auto', 'presentation', 20, { advance: 'automatic' }),
  segmentOf('coffee', 'break', 20),
  segmentOf('hard', 'questions', 30, { startsAt: showAfter(75) }),
  segmentOf('firm', 'presentation', 20, { isFirm: true }),
  segmentOf('meal', 'meal', 40, { endsAt: showAfter(170) }),
  segmentOf('wrap-up', 'dialogue', 10),
]
export const showSegmentIds: readonly string[] = segments.map(({ id }) => id)

/** Planned 13:00–16:00: speakers 0–30, auto –50, coffee –70, hard 75–105, firm –125, meal –170, wrap-up –180. */
export const showFacts: Facts = [
  ...sampleFacts,
  {
    type: 'SittingAdded',
    sittingId: 'afternoon',
    title: { en: 'Afternoon' },
    plannedStart: showAfter(0),
    endsBy: showAfter(180),
  },
  ...segments.map((segment): WorkshopEvent => ({ type: 'SegmentAdded', sittingId: 'afternoon', segment })),
]

/** The afternoon runs since 13:00 and its panel is current. */
export const runningShowFacts: Facts = [
  ...showFacts,
  { type: 'SittingStarted', sittingId: 'afternoon', at: showAfter(0) },
  started('speakers', showAfter(0)),
]
