/** Sittings by calendar day, in zones with and without a change of the clocks. */
import { describe, expect, test } from 'vitest'
import { fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { ended, started } from '../../testing/sampleHistories.ts'
import { runningShowFacts, segmentOf, showAfter, showFacts } from '../../testing/sampleShow.ts'
import { utc } from '../../testing/utc.ts'
import { type Instant, minutes } from '../../time.ts'
import { runOfShow } from '../agenda/runOfShow.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { dayTimes } from './dayTimes.ts'

/** Sittings of one segment, by start and length in minutes. */
const planned = (...sittings: readonly (readonly [string, number])[]): readonly WorkshopEvent[] =>
  sittings.flatMap(([start, length], index): WorkshopEvent[] => [
    { type: 'SittingAdded', sittingId: `s${index}`, title: {}, plannedStart: utc(start) },
    { type: 'SegmentAdded', sittingId: `s${index}`, segment: segmentOf(`g${index}`, 'panel', length) },
  ])
const daysOf = (events: readonly WorkshopEvent[], zone: string, now: Instant) =>
  dayTimes(runOfShow(fold(events).agenda, now), zone)
const long = utc('2020-01-01T00:00')

describe('days', () => {
  test('are those of the workshop’s zone, not of the machine', () => {
    const facts = planned(['2026-10-06T23:30', 30], ['2026-10-07T03:00', 60], ['2026-10-07T15:00', 60])
    const days = (zone: string) => daysOf(facts, zone, long).map(({ day, sittings }) => [day, sittings.length])
    expect(days('America/Costa_Rica')).toEqual([
      ['2026-10-06', 2],
      ['2026-10-07', 1],
    ])
    expect(days('Asia/Tokyo')).toEqual([
      ['2026-10-07', 2],
      ['2026-10-08', 1],
    ])
    expect(days('Nowhere/At_All')).toEqual(days('UTC'))
  })

  test('a sitting past midnight belongs to the day on which it begins', () => {
    const facts = planned(['2026-10-07T05:00', 180], ['2026-10-07T15:00', 60])
    const [evening, morning] = daysOf(facts, 'America/Costa_Rica', long)
    expect([evening?.day, evening?.plannedEnd]).toEqual(['2026-10-06', utc('2026-10-07T08:00')])
    expect(morning?.day).toBe('2026-10-07')
  })

  test('the day New York’s clocks change has 23 or 25 hours and is one day; San José knows no change', () => {
    // Local midnight to 23:00 of 8 March (forward) and 1 November 2026 (back).
    const forward = planned(['2026-03-08T05:00', 60], ['2026-03-09T03:00', 59])
    const back = planned(['2026-11-01T04:00', 60], ['2026-11-02T04:00', 59])
    for (const facts of [forward, back])
      expect(daysOf(facts, 'America/New_York', long).map(({ sittings }) => sittings.length)).toEqual([2])
    expect(daysOf(back, 'America/Costa_Rica', long).map(({ day }) => day)).toEqual(['2026-10-31', '2026-11-01'])
    // Lengths are lengths: an hour over the change ends an hour later.
    expect(daysOf(planned(['2026-03-08T06:30', 60]), 'America/New_York', long)[0]?.plannedEnd).toBe(
      utc('2026-03-08T07:30'),
    )
  })
})

describe('ahead or behind', () => {
  test('[AG11] an overrun of the morning makes the day late where it reaches the afternoon, and not the day after', () => {
    const facts: readonly WorkshopEvent[] = [
      ...planned(['2026-10-06T15:00', 60], ['2026-10-06T17:00', 60], ['2026-10-07T15:00', 60]),
      { type: 'SittingStarted', sittingId: 's0', at: utc('2026-10-06T15:00') },
      started('g0', utc('2026-10-06T15:00')),
    ]
    const lateness = (now: string) =>
      daysOf(facts, 'America/Costa_Rica', utc(now)).map((day) => [
        day.lateness / 60_000,
        ...day.sittings.map((one) => one.lateness / 60_000),
      ])
    // Half an hour over: the pause of an hour between the sittings takes it up.
    expect(lateness('2026-10-06T16:30')).toEqual([
      [0, 30, 0],
      [0, 0],
    ])
    expect(lateness('2026-10-06T17:20')).toEqual([
      [20, 80, 20],
      [0, 0],
    ])
  })

  test('[AG11] a day that ended early is ahead', () => {
    const facts: readonly WorkshopEvent[] = [
      ...planned(['2026-10-06T15:00', 60]),
      { type: 'SittingStarted', sittingId: 's0', at: utc('2026-10-06T15:00') },
      started('g0', utc('2026-10-06T15:00')),
      ended('g0', utc('2026-10-06T15:50')),
      { type: 'SittingEnded', sittingId: 's0', at: utc('2026-10-06T15:50') },
    ]
    expect(daysOf(facts, 'UTC', utc('2026-10-08T00:00'))[0]?.lateness).toBe(minutes(-10))
  })

  test('the sample’s first day has its morning and its afternoon', () => {
    const days = daysOf(runningShowFacts, 'America/Tegucigalpa', showAfter(30))
    expect(days.map(({ day, sittings }) => [day, sittings.map(({ sitting }) => sitting.id)])).toEqual([
      ['2020-11-18', ['day-1', 'afternoon']],
      ['2020-11-19', ['day-2']],
    ])
    expect(daysOf(showFacts, 'America/Tegucigalpa', dayOneAfter(-60))[0]).toMatchObject({
      plannedStart: dayOneAfter(0),
      plannedEnd: showAfter(180),
      lateness: 0,
    })
  })

  test('without sittings there are no days', () => {
    expect(daysOf([], 'UTC', long)).toEqual([])
  })
})
