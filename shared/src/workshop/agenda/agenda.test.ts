/** The rules of the agenda, AG1 to AG10; the timer's own arithmetic and the projections are tested beside them. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter, dayTwo, sampleFacts } from '../../testing/sampleFacts.ts'
import { ended, groupWorkFacts, runningFacts, started } from '../../testing/sampleHistories.ts'
import { minutes, plus, seconds } from '../../time.ts'
import { system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { type Command, nextWake, type WorkshopEvent } from '../workshop.ts'
import { WARN_BEFORE } from './endWarning.ts'
import { allottedTo, currentSegment, runningSitting, segmentsOf } from './agenda.ts'
import { timeLeft } from './segmentTimer.ts'

const next = (from: string | null) => ({ type: 'NextSegment', from }) as const
const back = (from: string | null) => ({ type: 'PreviousSegment', from }) as const
const goTo = (segmentId: string, from: string | null) => ({ type: 'GoToSegment', segmentId, from }) as const
const wake = { type: 'Wake' } as const
const at = dayOneAfter(10)

const sittingEnded: WorkshopEvent = { type: 'SittingEnded', sittingId: 'day-1', at }
const left = (segmentId: string, when = at): WorkshopEvent => ({ type: 'SegmentLeft', segmentId, at: when })
const addBreak = (sittingId: string, id: string): Command => ({
  type: 'AddSegment',
  sittingId,
  segment: { id, kind: 'break', title: {}, points: [], coordinator: {}, planned: minutes(5) },
})

describe('sittings', () => {
  test('[AG1] a second sitting does not start while one runs', () => {
    expect(given(...runningFacts).when({ type: 'StartSitting', sittingId: 'day-2' })).toEqual(refuse('sittingRunning'))
  })

  test('[AG1] one sitting runs and one of its segments is current', () => {
    const { agenda } = fold(runningFacts)
    expect(runningSitting(agenda)?.id).toBe('day-1')
    expect(currentSegment(agenda)?.id).toBe('opening')
  })

  test('[AG1] an id stands for one sitting and one segment', () => {
    const added = { type: 'AddSitting', sittingId: 'day-1', title: {}, plannedStart: dayTwo } as const
    expect(given(...sampleFacts).when(added)).toEqual(refuse('alreadyExists'))
    expect(given(...sampleFacts).when(addBreak('day-2', 'opening'))).toEqual(refuse('alreadyExists'))
  })

  test('[AG2] starting a sitting starts its first segment', () => {
    expect(given(...sampleFacts).when({ type: 'StartSitting', sittingId: 'day-1' })).toEqual(
      accept({ type: 'SittingStarted', sittingId: 'day-1', at: dayOne }, started('opening', dayOne)),
    )
  })

  test('[AG2] a sitting without segments does not start', () => {
    const empty: WorkshopEvent = { type: 'SittingAdded', sittingId: 'day-3', title: {}, plannedStart: dayTwo }
    expect(given(empty, ...sampleFacts).when({ type: 'StartSitting', sittingId: 'day-3' })).toEqual(
      refuse('emptySitting'),
    )
  })

  test('[AG2] ending a sitting ends the current segment', () => {
    expect(given(...runningFacts).when({ type: 'EndSitting', sittingId: 'day-1' }, { at })).toEqual(
      accept(ended('opening', at), sittingEnded),
    )
  })

  test('[AG2] an ended sitting is not opened again, and takes no new segment', () => {
    const after = given(...runningFacts, ended('opening', at), sittingEnded)
    expect(after.when({ type: 'StartSitting', sittingId: 'day-1' })).toEqual(refuse('sittingEnded'))
    expect(after.when(addBreak('day-1', 'extra'))).toEqual(refuse('sittingEnded'))
  })

  test('[AG2] starting and ending twice do their work once', () => {
    expect(given(...runningFacts).when({ type: 'StartSitting', sittingId: 'day-1' })).toEqual(accept())
    expect(given(...runningFacts, sittingEnded).when({ type: 'EndSitting', sittingId: 'day-1' })).toEqual(accept())
  })
})

describe('moving', () => {
  const forward = accept(ended('opening', at), started('group-work', at))
  const moved = given(...runningFacts, ended('opening', at), started('group-work', at))

  test('[AG4] next moves from the segment the sender saw', () => {
    expect(given(...runningFacts).when(next('opening'), { at })).toEqual(forward)
  })

  test('[AG4] the same wish sent twice moves the agenda once', () => {
    expect(moved.when(next('opening'))).toEqual(accept())
    expect(moved.when(goTo('group-work', 'opening'))).toEqual(accept())
    const backAgain = given(...groupWorkFacts, left('group-work'), started('opening', at))
    expect(backAgain.when(back('group-work'))).toEqual(accept())
  })

  test('[AG4] a wish made on an outdated screen is refused', () => {
    expect(moved.when(goTo('plenary', 'opening'))).toEqual(refuse('movedOn'))
    const later = given(...groupWorkFacts, ended('group-work', at), started('break', at))
    expect(later.when(next('opening'))).toEqual(refuse('movedOn'))
  })

  test('[AG4] a screen that shows no segment, or one of another sitting, is outdated', () => {
    expect(given(...runningFacts).when(next(null))).toEqual(refuse('movedOn'))
    expect(given(...runningFacts).when(next('closing'))).toEqual(refuse('movedOn'))
    expect(given(...runningFacts).when(goTo('plenary', null))).toEqual(refuse('movedOn'))
  })

  test('[AG4] nothing moves where there is nothing to move to', () => {
    expect(given(...runningFacts).when(back('opening'))).toEqual(refuse('firstSegment'))
    expect(given(...runningFacts).when(goTo('closing', 'opening'))).toEqual(refuse('unknownSegment'))
    expect(given(...sampleFacts).when(next(null))).toEqual(refuse('noSittingRunning'))
    const atTheEnd = given(...runningFacts, ended('opening', at), started('plenary', at))
    expect(atTheEnd.when(next('plenary'))).toEqual(refuse('lastSegment'))
  })

  test('[AG5] going forward ends a segment, also over others', () => {
    expect(given(...runningFacts).when(goTo('plenary', 'opening'), { at })).toEqual(
      accept(ended('opening', at), started('plenary', at)),
    )
  })

  test('[AG5] going back leaves a segment to come again, with the time it has used', () => {
    const now = dayOneAfter(25)
    const events = eventsOf(given(...groupWorkFacts).when(back('group-work'), { at: now }))
    expect(events).toEqual([{ type: 'SegmentLeft', segmentId: 'group-work', at: now }, started('opening', now)])
    const { agenda } = fold([...groupWorkFacts, ...events])
    const used = Object.fromEntries(segmentsOf(agenda).map(({ id, timer }) => [id, timer]))
    expect(used['group-work']).toEqual({ status: 'ahead', spent: minutes(15) })
    expect(used['opening']).toMatchObject({ status: 'running', startedAt: dayOne, spent: minutes(10) })
  })
})

describe('time', () => {
  test('[AG6] pausing and resuming are facts, and twice is once', () => {
    const paused: WorkshopEvent = { type: 'SegmentPaused', segmentId: 'opening', at }
    expect(given(...runningFacts).when({ type: 'PauseSegment' }, { at })).toEqual(accept(paused))
    expect(given(...runningFacts, paused).when({ type: 'PauseSegment' })).toEqual(accept())
    const resumed: WorkshopEvent = { type: 'SegmentResumed', segmentId: 'opening', at }
    expect(given(...runningFacts, paused).when({ type: 'ResumeSegment' }, { at })).toEqual(accept(resumed))
    expect(given(...runningFacts).when({ type: 'ResumeSegment' })).toEqual(accept())
  })

  test('[AG6] without a running sitting there is nothing to pause or resume', () => {
    expect(given(...sampleFacts).when({ type: 'PauseSegment' })).toEqual(refuse('notRunning'))
    expect(given(...sampleFacts).when({ type: 'ResumeSegment' })).toEqual(refuse('notPaused'))
  })

  test('[AG7] extending changes what is allotted, not what is planned', () => {
    const extend = { type: 'AdjustSegment', segmentId: 'opening', by: minutes(5) } as const
    const { agenda } = fold([...runningFacts, ...eventsOf(given(...runningFacts).when(extend, { at }))])
    const opening = currentSegment(agenda)
    expect(opening && allottedTo(opening)).toBe(minutes(15))
    expect(opening?.planned).toBe(minutes(10))
  })

  test('[AG7] nothing is allotted less than zero, and nothing over is adjusted', () => {
    const shorten = (by: number) => ({ type: 'AdjustSegment', segmentId: 'opening', by: minutes(by) }) as const
    expect(given(...runningFacts).when(shorten(-11))).toEqual(refuse('tooShort'))
    expect(given(...runningFacts).when(shorten(-10))).toMatchObject({ ok: true })
    expect(given(...groupWorkFacts).when(shorten(5))).toEqual(refuse('segmentOver'))
  })

  test('[AG8] next and back pass over a skipped segment', () => {
    const skipped: WorkshopEvent = { type: 'SegmentSkipped', segmentId: 'group-work', at }
    expect(given(...runningFacts).when({ type: 'SkipSegment', segmentId: 'group-work' }, { at })).toEqual(
      accept(skipped),
    )
    const now = given(...runningFacts, skipped)
    expect(now.when(next('opening'), { at })).toEqual(accept(ended('opening', at), started('break', at)))
    const atBreak = given(...runningFacts, skipped, ended('opening', at), started('break', at))
    expect(atBreak.when(back('break'), { at })).toEqual(accept(left('break'), started('opening', at)))
  })

  test('[AG8] what has begun is not skipped, and skipping twice is skipping once', () => {
    expect(given(...runningFacts).when({ type: 'SkipSegment', segmentId: 'opening' })).toEqual(refuse('notAhead'))
    const begun = given(...groupWorkFacts, left('group-work', dayOneAfter(11)), started('opening', at))
    expect(begun.when({ type: 'SkipSegment', segmentId: 'group-work' })).toEqual(refuse('notAhead'))
    const skipped: WorkshopEvent = { type: 'SegmentSkipped', segmentId: 'break', at }
    expect(given(...runningFacts, skipped).when({ type: 'SkipSegment', segmentId: 'break' })).toEqual(accept())
  })

  test('[AG9] the software never moves by itself: a wake long after the end changes no segment', () => {
    const now = dayOneAfter(300)
    const { agenda } = fold(runningFacts)
    const current = currentSegment(agenda)
    expect(current && timeLeft(current.timer, allottedTo(current), now)).toBe(minutes(-290))
    expect(given(...runningFacts).when(wake, { actor: system, at: now })).toEqual(accept())
  })
})

describe('the warning before group work ends', () => {
  const endsAt = dayOneAfter(70)
  const warnAt = plus(endsAt, seconds(-60))
  const neared = (when: typeof endsAt, until: typeof endsAt): WorkshopEvent => ({
    type: 'SegmentEndNeared',
    segmentId: 'group-work',
    endsAt: until,
    at: when,
  })

  test('[AG10] a minute before the end everyone is told, not earlier', () => {
    expect(WARN_BEFORE).toBe(seconds(60))
    expect(nextWake(fold(groupWorkFacts))).toBe(warnAt)
    const now = given(...groupWorkFacts)
    expect(now.when(wake, { actor: system, at: plus(warnAt, seconds(-1)) })).toEqual(accept())
    expect(now.when(wake, { actor: system, at: warnAt })).toEqual(accept(neared(warnAt, endsAt)))
  })

  test('[AG10] however often it wakes, it tells once per end', () => {
    const told = [...groupWorkFacts, neared(warnAt, endsAt)]
    expect(given(...told).when(wake, { actor: system, at: endsAt })).toEqual(accept())
    expect(nextWake(fold(told))).toBeNull()
  })

  test('[AG10] an extension tells again', () => {
    const by = minutes(10)
    const extended: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'group-work', at: warnAt, by }
    const told = [...groupWorkFacts, neared(warnAt, endsAt), extended]
    const second = plus(warnAt, by)
    expect(nextWake(fold(told))).toBe(second)
    expect(given(...told).when(wake, { actor: system, at: second })).toEqual(accept(neared(second, plus(endsAt, by))))
  })

  test('[AG10] other segments end without a warning', () => {
    expect(nextWake(fold(runningFacts))).toBeNull()
  })
})
