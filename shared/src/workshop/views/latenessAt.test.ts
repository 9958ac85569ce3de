import { expect, test } from 'vitest'
import { minutes, plus } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { runningFacts } from '../../testing/sampleHistories.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { latenessAt } from './latenessAt.ts'
import { showAt } from './showAt.ts'

const zone = 'America/Costa_Rica'
const at = dayOneAfter(6)
const latenessAfter = (facts: readonly WorkshopEvent[], now = at) => latenessAt(showAt(fold(facts).agenda, now), zone)
const extended: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'opening', by: minutes(5), at }
const shortened: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'plenary', by: minutes(-3), at }

/** The second sitting put on the evening of the first. */
const evening = [...runningFacts].map(
  (fact): WorkshopEvent =>
    fact.type === 'SittingAdded' && fact.sittingId === 'day-2'
      ? { ...fact, plannedStart: plus(dayOneAfter(0), minutes(6 * 60)) }
      : fact,
)

test('nothing is late before a sitting runs', () => {
  expect(latenessAfter(sampleFacts)).toBeNull()
})

test('what the segment took longer, the sitting and the day have to bear', () => {
  expect(latenessAfter([...runningFacts, extended])).toEqual({
    segment: minutes(5),
    sitting: minutes(5),
    day: minutes(5),
  })
})

test('time won back later in the sitting helps the sitting, not the segment', () => {
  expect(latenessAfter([...runningFacts, extended, shortened])).toEqual({
    segment: minutes(5),
    sitting: minutes(2),
    day: minutes(2),
  })
})

test('a later sitting of the same day that begins on time ends the day on time', () => {
  expect(latenessAfter([...evening, extended])).toEqual({
    segment: minutes(5),
    sitting: minutes(5),
    day: minutes(0),
  })
})
