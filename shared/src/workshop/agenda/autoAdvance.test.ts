/** The advance that comes by itself: when, and when not. */
import { describe, expect, test } from 'vitest'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { ended, started } from '../../testing/sampleHistories.ts'
import { runningShowFacts, showAfter } from '../../testing/sampleShow.ts'
import { minutes } from '../../time.ts'
import { system } from '../actor.ts'
import type { WorkshopEvent } from '../workshop.ts'

describe('an automatic segment', () => {
  const auto = [...runningShowFacts, ended('speakers', showAfter(30)), started('auto', showAfter(30))]
  const wake = (facts: readonly WorkshopEvent[], at: number) =>
    eventsOf(given(...facts).when({ type: 'Wake' }, { actor: system, at: showAfter(at) }))

  test('[AG9] is left by itself when its time is over, once, and not before', () => {
    expect(wake(auto, 49)).toEqual([])
    const left = wake(auto, 50)
    expect(left).toEqual([ended('auto', showAfter(50)), started('coffee', showAfter(50))])
    expect(wake([...auto, ...left], 50)).toEqual([])
  })

  test('[AG9] paused, it stands; extended, it has its time; manual, it runs over', () => {
    expect(wake([...auto, { type: 'SegmentPaused', segmentId: 'auto', at: showAfter(40) }], 60)).toEqual([])
    const extended: WorkshopEvent[] = [
      ...auto,
      { type: 'SegmentAdjusted', segmentId: 'auto', by: minutes(5), at: showAfter(40) },
    ]
    expect(wake(extended, 54)).toEqual([])
    expect(wake(extended, 55)).toHaveLength(2)
    expect(wake(runningShowFacts, 60)).toEqual([])
  })

  test('[AG9] [AG12] it waits for the hard start of what comes next', () => {
    const beforeHard = ['coffee'].map(
      (segmentId): WorkshopEvent => ({ type: 'SegmentSkipped', segmentId, at: showAfter(31) }),
    )
    expect(wake([...auto, ...beforeHard], 74)).toEqual([])
    expect(wake([...auto, ...beforeHard], 75)).toEqual([ended('auto', showAfter(75)), started('hard', showAfter(75))])
  })

  test('[AG9] the last of a sitting runs over, though it be automatic; so does one before skipped ones alone', () => {
    const skipped = ['coffee', 'hard', 'firm', 'meal', 'wrap-up'].map(
      (segmentId): WorkshopEvent => ({ type: 'SegmentSkipped', segmentId, at: showAfter(31) }),
    )
    expect(wake([...auto, ...skipped], 60)).toEqual([])
  })

  test('[AG9] [AG15] undone, it does not go again by itself, until it is given more time', () => {
    const all = [...auto, ...wake(auto, 50)]
    const undone: WorkshopEvent = {
      type: 'StepUndone',
      number: 1,
      by: null,
      reopensGroups: false,
      at: showAfter(51),
      restore: { currentSegmentId: 'auto', order: fold(auto).agenda.sittings.map(({ id }) => id), sittings: [] },
    }
    const back = [...all, undone, started('auto', showAfter(51))]
    expect(wake(back, 52)).toEqual([])
    const more: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'auto', by: minutes(10), at: showAfter(52) }
    expect(wake([...back, more], 65)).toHaveLength(2)
  })
})
