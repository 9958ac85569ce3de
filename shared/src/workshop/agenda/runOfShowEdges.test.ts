/** Sittings at the edges: one segment and sixty, no time at all, everything skipped, over midnight. */
import { describe, expect, test } from 'vitest'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter, peopleFacts } from '../../testing/sampleFacts.ts'
import { started } from '../../testing/sampleHistories.ts'
import { segmentOf } from '../../testing/sampleShow.ts'
import { minutes } from '../../time.ts'
import { system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { nextWake, type WorkshopEvent } from '../workshop.ts'
import { currentSegment, type SegmentPlan } from './agenda.ts'
import { recoveryProposal } from './recoverTime.ts'
import { runOfShow } from './runOfShow.ts'

const sittingOf = (segments: readonly SegmentPlan[]): readonly WorkshopEvent[] => [
  ...peopleFacts,
  { type: 'SittingAdded', sittingId: 's', title: {}, plannedStart: dayOne },
  ...segments.map((segment): WorkshopEvent => ({ type: 'SegmentAdded', sittingId: 's', segment })),
]
const run = (facts: readonly WorkshopEvent[], first: string): readonly WorkshopEvent[] => [
  ...facts,
  { type: 'SittingStarted', sittingId: 's', at: dayOne },
  started(first, dayOne),
]
const timesAt = (events: readonly WorkshopEvent[], after: number) => {
  const [times] = runOfShow(fold(events).agenda, dayOneAfter(after))
  if (!times) throw new Error('There is a sitting')
  return times
}
const sixty = Array.from({ length: 60 }, (_, index) => segmentOf(`g${index}`, 'presentation', 3))

describe('a sitting', () => {
  test('[AG1] of one segment runs over until it is ended, and gives nothing back', () => {
    const events = run(sittingOf([segmentOf('only', 'panel', 30, { advance: 'automatic' })]), 'only')
    expect(timesAt(events, 45).lateness).toBe(minutes(15))
    expect(nextWake(fold(events))).toBeNull()
    expect(given(...events).when({ type: 'NextSegment', from: 'only' })).toEqual(refuse('lastSegment'))
    const [sitting] = fold(events).agenda.sittings
    expect(sitting && recoveryProposal(sitting, 'breaksLast', dayOneAfter(45))).toMatchObject({
      changes: [],
      remaining: minutes(15),
    })
  })

  test('[AG12] of sixty segments ends where its sixty lengths end, and gives back to the millisecond', () => {
    const events = run(sittingOf(sixty), 'g0')
    expect(timesAt(events, 0)).toMatchObject({ plannedEnd: dayOneAfter(180), total: minutes(180), lateness: 0 })
    const [sitting] = fold(events).agenda.sittings
    if (!sitting) throw new Error('There is a sitting')
    const { changes, remaining } = recoveryProposal(sitting, 'borrow', dayOneAfter(10))
    expect([changes.length, remaining]).toEqual([59, 0])
    expect(changes.reduce((total, { by }) => total + by, 0)).toBe(minutes(-7))
  })

  test('[AG12] without segments ends when it begins, and is not started', () => {
    const empty = sittingOf([])
    expect(timesAt(empty, -60)).toMatchObject({ plannedEnd: dayOne, projectedEnd: dayOne, total: 0 })
    expect(given(...empty).when({ type: 'StartSitting', sittingId: 's' })).toEqual(refuse('emptySitting'))
  })

  test('[AG8] of skipped segments alone is not started; with the rest skipped while it runs, the current one is the last', () => {
    const plan = sittingOf(sixty.slice(0, 3))
    const skip = (segmentId: string): WorkshopEvent => ({ type: 'SegmentSkipped', segmentId, at: dayOne })
    const all = [...plan, skip('g0'), skip('g1'), skip('g2')]
    expect(given(...all).when({ type: 'StartSitting', sittingId: 's' })).toEqual(refuse('emptySitting'))
    expect(timesAt(all, -60)).toMatchObject({ projectedEnd: dayOne, lateness: minutes(-9) })
    const running = [...run(plan, 'g0'), skip('g1'), skip('g2')]
    expect(given(...running).when({ type: 'NextSegment', from: 'g0' })).toEqual(refuse('lastSegment'))
    expect(timesAt(running, 1).projectedEnd).toBe(dayOneAfter(3))
  })

  test('[AG9] segments without time that advance by themselves pass at one moment, one wake each', () => {
    const nothing = ['a', 'b', 'c'].map((id) => segmentOf(id, 'presentation', 0, { advance: 'automatic' }))
    let events = run(sittingOf([...nothing, segmentOf('end', 'closing', 0)]), 'a')
    for (const following of ['b', 'c', 'end']) {
      expect(nextWake(fold(events))).toBe(dayOne)
      events = [...events, ...eventsOf(given(...events).when({ type: 'Wake' }, { actor: system, at: dayOne }))]
      expect(currentSegment(fold(events).agenda)?.id).toBe(following)
    }
    expect(nextWake(fold(events))).toBeNull()
    expect(timesAt(events, 0)).toMatchObject({ projectedEnd: dayOne, lateness: 0 })
  })

  test('[AG11] over midnight is one sitting; what comes the next morning is as planned', () => {
    const night: readonly WorkshopEvent[] = [
      ...run(sittingOf([segmentOf('late', 'panel', 600), segmentOf('later', 'panel', 600)]), 'late'),
      { type: 'SittingAdded', sittingId: 'next', title: {}, plannedStart: dayOneAfter(1_440) },
      { type: 'SegmentAdded', sittingId: 'next', segment: segmentOf('morning', 'panel', 60) },
    ]
    const shows = runOfShow(fold(night).agenda, dayOneAfter(700))
    expect(shows.map(({ projectedStart, lateness }) => [projectedStart, lateness])).toEqual([
      [dayOne, minutes(100)],
      [dayOneAfter(1_440), 0],
    ])
    expect(runOfShow(fold(night).agenda, dayOneAfter(900))[1]?.lateness).toBe(minutes(60))
  })

  test('[AG12] begun after the hard start of its first segment is late by that; begun before, it waits', () => {
    const hard = sittingOf([
      segmentOf('hard', 'panel', 30, { startsAt: dayOneAfter(10) }),
      segmentOf('end', 'closing', 5),
    ])
    expect(timesAt(hard, -60)).toMatchObject({ plannedEnd: dayOneAfter(45), projectedEnd: dayOneAfter(45) })
    expect(timesAt(hard, 25).lateness).toBe(minutes(15))
    expect(timesAt(hard, 5)).toMatchObject({ projectedStart: dayOneAfter(5), lateness: 0 })
  })
})
