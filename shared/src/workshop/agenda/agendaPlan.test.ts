/** Planning the agenda, before and while it runs: what can change, what cannot, and what the plan says in times. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter, dayTwo, sampleFacts } from '../../testing/sampleFacts.ts'
import { ended, groupWorkFacts, runningFacts, started } from '../../testing/sampleHistories.ts'
import { runningShowFacts, segmentOf, showAfter, showFacts } from '../../testing/sampleShow.ts'
import { minutes } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { allottedTo, currentSegment, segmentsOf, type SegmentPlan } from './agenda.ts'
import { planOf } from './plannedTimes.ts'
import { runOfShow } from './runOfShow.ts'
import { timeLeft } from './segmentTimer.ts'

const change = (segment: SegmentPlan, revision = 0): Command => ({ type: 'ChangeSegment', segment, revision })
const move = (segmentId: string, before: string | null, sittingId = 'day-1'): Command => ({
  type: 'MoveSegment',
  segmentId,
  sittingId,
  before,
})
const add = (id: string, before?: string | null): Command => ({
  type: 'AddSegment',
  sittingId: 'day-1',
  segment: segmentOf(id, 'dialogue', 5),
  ...(before !== undefined && { before }),
})
const order = (events: readonly WorkshopEvent[], sittingId = 'day-1') =>
  fold(events)
    .agenda.sittings.find(({ id }) => id === sittingId)
    ?.segments.map(({ id }) => id)
const after = (facts: readonly WorkshopEvent[], command: Command) =>
  order([...facts, ...eventsOf(given(...facts).when(command))])

describe('the plan in times', () => {
  const plan = (events: readonly WorkshopEvent[]) => {
    const sitting = fold(events).agenda.sittings.find(({ id }) => id === 'afternoon')
    if (!sitting) throw new Error('The sample has an afternoon')
    return planOf(sitting)
  }
  const inMinutes = (events: readonly WorkshopEvent[]) =>
    plan(events).segments.map(({ segment, start, end, gap }) => [
      segment.id,
      (start - showAfter(0)) / 60_000,
      (end - showAfter(0)) / 60_000,
      gap / 60_000,
    ])
  const changed = (segment: SegmentPlan): WorkshopEvent => ({ type: 'SegmentChanged', segment })

  test('[AG12] a hard start leaves a gap, a fixed end gives the length, and all add up to the planned end', () => {
    expect(inMinutes(showFacts)).toEqual([
      ['speakers', 0, 30, 0],
      ['auto', 30, 50, 0],
      ['coffee', 50, 70, 0],
      ['hard', 75, 105, 5],
      ['firm', 105, 125, 0],
      ['meal', 125, 170, 0],
      ['wrap-up', 170, 180, 0],
    ])
    expect(plan(showFacts)).toMatchObject({ end: showAfter(180), total: minutes(175), beyondEnd: 0 })
  })

  test('[AG12] a hard start before what comes first is an overlap, a gap below zero', () => {
    const overlapping = [...showFacts, changed(segmentOf('hard', 'questions', 30, { startsAt: showAfter(60) }))]
    expect(inMinutes(overlapping)[3]).toEqual(['hard', 60, 90, -10])
    // The clock knows no overlap: the segments come one after the other.
    const times = runOfShow(fold(overlapping).agenda, showAfter(-300))[1]
    expect(times?.segments[3]?.projectedStart).toBe(showAfter(70))
  })

  test('[AG12] a fixed end that lies before the start leaves no time, and says how far the sitting goes beyond its own', () => {
    const early = [...showFacts, changed(segmentOf('meal', 'meal', 40, { endsAt: showAfter(100) }))]
    expect(inMinutes(early).slice(4)).toEqual([
      ['firm', 105, 125, 0],
      ['meal', 125, 125, 0],
      ['wrap-up', 125, 135, 0],
    ])
    expect(plan(early).beyondEnd).toBe(minutes(-45))
    expect(plan([...showFacts, changed(segmentOf('wrap-up', 'dialogue', 25))]).beyondEnd).toBe(minutes(15))
    expect(runOfShow(fold(sampleFacts).agenda, dayOne)[0]?.beyondEnd).toBeNull()
  })

  test('[AG12] what begins late with a fixed end has the time until then; begun after it, none', () => {
    const begun = (at: number) => {
      const facts = [...showFacts, { type: 'SittingStarted', sittingId: 'afternoon', at: showAfter(0) } as const]
      const atFirm = [...facts, started('firm', showAfter(105))]
      const going = eventsOf(given(...atFirm).when({ type: 'NextSegment', from: 'firm' }, { at: showAfter(at) }))
      const meal = currentSegment(fold([...atFirm, ...going]).agenda)
      return meal ? timeLeft(meal.timer, allottedTo(meal), showAfter(at)) : null
    }
    expect(begun(125)).toBe(minutes(45))
    expect(begun(150)).toBe(minutes(20))
    expect(begun(170)).toBe(0)
    expect(begun(190)).toBe(0)
  })

  test('[AG12] a hard start does not come earlier, though everything before it was short', () => {
    const early = [...runningShowFacts, ended('speakers', showAfter(5)), started('auto', showAfter(5))]
    const hard = runOfShow(fold(early).agenda, showAfter(5))[1]?.segments[3]
    expect([hard?.projectedStart, hard?.projectedEnd]).toEqual([showAfter(75), showAfter(105)])
  })
})

describe('what has begun', () => {
  const opening = segmentOf('opening', 'opening', 10)

  test('[AG13] keeps its kind, its length and its times; its words can be corrected', () => {
    const running = given(...runningFacts)
    expect(running.when(change({ ...opening, planned: minutes(20) }))).toEqual(refuse('segmentBegun'))
    expect(running.when(change({ ...opening, kind: 'panel' }))).toEqual(refuse('segmentBegun'))
    expect(running.when(change({ ...opening, startsAt: dayOne }))).toEqual(refuse('segmentBegun'))
    expect(running.when(change({ ...opening, endsAt: dayOneAfter(9) }))).toEqual(refuse('segmentBegun'))
    const corrected = { ...opening, title: { en: 'Welcome' }, staffNotes: 'Anthem first', speakers: [{ en: 'Chair' }] }
    expect(running.when(change(corrected))).toEqual(accept({ type: 'SegmentChanged', segment: corrected }))
  })

  test('[AG13] keeps its place, and is not removed', () => {
    const running = given(...groupWorkFacts)
    expect(running.when(move('opening', null))).toEqual(refuse('segmentBegun'))
    expect(running.when(move('group-work', null))).toEqual(refuse('segmentBegun'))
    expect(running.when({ type: 'RemoveSegment', segmentId: 'opening' })).toEqual(refuse('segmentBegun'))
    expect(running.when({ type: 'RemoveSegment', segmentId: 'group-work' })).toEqual(refuse('segmentBegun'))
    const backAgain: WorkshopEvent[] = [
      ...groupWorkFacts,
      { type: 'SegmentLeft', segmentId: 'group-work', at: dayOneAfter(15) },
      started('opening', dayOneAfter(15)),
    ]
    expect(given(...backAgain).when({ type: 'RemoveSegment', segmentId: 'group-work' })).toEqual(refuse('segmentBegun'))
  })

  test('[AG13] a sitting that has begun keeps its start and is not removed; its title and its end can change', () => {
    const sitting = { sittingId: 'day-1', title: { en: 'Monday' }, plannedStart: dayOne }
    const running = given(...runningFacts)
    expect(running.when({ type: 'ChangeSitting', ...sitting, plannedStart: dayTwo })).toEqual(refuse('sittingBegun'))
    expect(running.when({ type: 'RemoveSitting', sittingId: 'day-1' })).toEqual(refuse('sittingBegun'))
    const endsBy = dayOneAfter(120)
    expect(running.when({ type: 'ChangeSitting', ...sitting, endsBy })).toEqual(
      accept({ type: 'SittingChanged', ...sitting, endsBy }),
    )
  })
})

describe('what is to come', () => {
  test('[AG13] is added, moved, changed and removed while the sitting runs', () => {
    expect(after(runningFacts, add('extra'))).toEqual(['opening', 'group-work', 'break', 'plenary', 'extra'])
    expect(after(runningFacts, add('extra', 'group-work'))).toEqual([
      'opening',
      'extra',
      'group-work',
      'break',
      'plenary',
    ])
    expect(after(runningFacts, move('plenary', 'group-work'))).toEqual(['opening', 'plenary', 'group-work', 'break'])
    expect(after(runningFacts, move('group-work', null))).toEqual(['opening', 'break', 'plenary', 'group-work'])
    expect(after(runningFacts, move('panel', 'break'))).toEqual(['opening', 'group-work', 'panel', 'break', 'plenary'])
    expect(after(runningFacts, { type: 'RemoveSegment', segmentId: 'break' })).toEqual([
      'opening',
      'group-work',
      'plenary',
    ])
    const [changed] = eventsOf(given(...runningFacts).when(change(segmentOf('break', 'meal', 45))))
    expect(changed).toMatchObject({ type: 'SegmentChanged', segment: { kind: 'meal', planned: minutes(45) } })
  })

  test('[AG13] is not put among what is over, nor before the current segment', () => {
    for (const command of [add('extra', 'opening'), add('extra', 'group-work'), move('plenary', 'opening')])
      expect(given(...groupWorkFacts).when(command)).toEqual(refuse('behindNow'))
    const over: WorkshopEvent[] = [
      ...groupWorkFacts,
      ended('group-work', dayOneAfter(20)),
      { type: 'SittingEnded', sittingId: 'day-1', at: dayOneAfter(20) },
    ]
    expect(given(...over).when(add('extra'))).toEqual(refuse('sittingEnded'))
    expect(given(...over).when(move('panel', null))).toEqual(refuse('sittingEnded'))
    // What was not reached can still be had in a later sitting.
    expect(given(...over).when(move('plenary', 'closing', 'day-2')).ok).toBe(true)
  })

  test('[AG13] putting a segment where it stands changes nothing', () => {
    const running = given(...runningFacts)
    for (const before of ['break', 'group-work']) expect(running.when(move('group-work', before))).toEqual(accept())
    expect(running.when(move('plenary', null))).toEqual(accept())
  })

  test('[AG13] places and segments that are not there, or are there already, are named', () => {
    const running = given(...runningFacts)
    expect(running.when(add('extra', 'panel'))).toEqual(refuse('unknownSegment'))
    expect(running.when(add('panel'))).toEqual(refuse('alreadyExists'))
    expect(running.when(move('extra', null))).toEqual(refuse('unknownSegment'))
    expect(running.when(move('break', null, 'day-9'))).toEqual(refuse('unknownSitting'))
    expect(running.when({ type: 'RemoveSegment', segmentId: 'extra' })).toEqual(accept())
    expect(running.when({ type: 'RemoveSitting', sittingId: 'day-9' })).toEqual(accept())
    expect(running.when(change(segmentOf('extra', 'panel', 1)))).toEqual(refuse('unknownSegment'))
  })

  test('[AG1] sittings stand in the order of their planned starts, also after one was moved to another day', () => {
    const early: Command = { type: 'ChangeSitting', sittingId: 'day-2', title: {}, plannedStart: dayOneAfter(-600) }
    const events = [...sampleFacts, ...eventsOf(given(...sampleFacts).when(early))]
    expect(fold(events).agenda.sittings.map(({ id }) => id)).toEqual(['day-2', 'day-1'])
  })
})

describe('two who edit', () => {
  test('[AG14] the one who read an older version is refused, and nothing of the newer is lost', () => {
    const first = { ...segmentOf('break', 'break', 15), title: { en: 'Coffee' } }
    const facts = [...sampleFacts, ...eventsOf(given(...sampleFacts).when(change(first, 0)))]
    const late = change(segmentOf('break', 'break', 30), 0)
    expect(given(...facts).when(late)).toEqual(refuse('changedMeanwhile'))
    expect(given(...facts).when(change(segmentOf('break', 'break', 30), 1)).ok).toBe(true)
    expect(segmentsOf(fold(facts).agenda).find(({ id }) => id === 'break')).toMatchObject({ ...first, revision: 1 })
  })

  test('[AG14] running the show, or moving a segment, is no change of what an editor has read', () => {
    const facts: WorkshopEvent[] = [
      ...runningFacts,
      { type: 'SegmentMoved', segmentId: 'break', sittingId: 'day-1', before: null },
      { type: 'SegmentAdjusted', segmentId: 'break', by: minutes(5), at: dayOneAfter(1) },
    ]
    expect(given(...facts).when(change(segmentOf('break', 'break', 20), 0)).ok).toBe(true)
  })

  test('[AG13] a change takes away what the new plan lacks, and keeps what happened', () => {
    const facts: WorkshopEvent[] = [
      ...showFacts,
      { type: 'SegmentAdjusted', segmentId: 'speakers', by: minutes(5), at: showAfter(0) },
      { type: 'SegmentChanged', segment: segmentOf('speakers', 'panel', 25) },
    ]
    const speakers = segmentsOf(fold(facts).agenda).find(({ id }) => id === 'speakers')
    expect(speakers).toMatchObject({ planned: minutes(25), adjusted: minutes(5), revision: 1 })
    expect([speakers?.slots, speakers?.staffNotes]).toEqual([undefined, undefined])
  })
})

test('[AG18] why a segment went otherwise can be said before, while and after, is replaced, and is taken back', () => {
  const explain = (reason: string): Command => ({ type: 'ExplainSegment', segmentId: 'opening', reason })
  const said: WorkshopEvent = {
    type: 'SegmentExplained',
    segmentId: 'opening',
    reason: 'Late line',
    at: dayOneAfter(5),
  }
  for (const facts of [sampleFacts, runningFacts, groupWorkFacts])
    expect(given(...facts).when(explain('Late line'), { at: dayOneAfter(5) })).toEqual(accept(said))
  expect(given(...groupWorkFacts, said).when(explain('Late line'))).toEqual(accept())
  const cleared = eventsOf(given(...groupWorkFacts, said).when(explain('')))
  expect(segmentsOf(fold([...groupWorkFacts, said, ...cleared]).agenda)[0]?.reason).toBe('')
  expect(given(...sampleFacts).when({ type: 'ExplainSegment', segmentId: 'extra', reason: 'x' })).toEqual(
    refuse('unknownSegment'),
  )
})
