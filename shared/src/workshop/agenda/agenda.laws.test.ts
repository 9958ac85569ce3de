/** What holds for every run of show, however it is planned, edited and run. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaSteps, anyAgendaStep, play, type Played } from '../../testing/arbitraries.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { sampleFacts } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, plenaryFacts } from '../../testing/sampleHistories.ts'
import { runningShowFacts, showFacts } from '../../testing/sampleShow.ts'
import { type Instant, instant, millis, plus, sum } from '../../time.ts'
import { system } from '../actor.ts'
import { decide, nothingOutside } from '../decide.ts'
import { evolve, nextWake, type Workshop, type WorkshopEvent } from '../workshop.ts'
import { allottedTo, currentSegment, runningSitting, segmentsOf } from './agenda.ts'
import { allottedToSlot, slotRunOf } from './evolveSlots.ts'
import { planOf } from './plannedTimes.ts'
import { isPassedOver, runOfShow, type SegmentTimes } from './runOfShow.ts'
import { timeLeft, timeSpent } from './segmentTimer.ts'

const starts: readonly (readonly WorkshopEvent[])[] = [
  sampleFacts,
  showFacts,
  runningShowFacts,
  runningShowFacts,
  openGroupsFacts,
  plenaryFacts,
]
/** Random histories of planning and running, from different stages of the sample workshop. */
const anyRun: fc.Arbitrary<Played> = fc
  .tuple(fc.constantFrom(...starts), agendaSteps(30))
  .map(([start, steps]) => play(start, steps))
const later = (now: Instant, seconds: number): Instant => instant(now + seconds * 1_000)

/** What is decided at each of the server's alarms until none is due, at most so often. */
const wokenUntil = (workshop: Workshop, now: Instant, most: number): { woken: Workshop; wakes: number } => {
  let [woken, wakes] = [workshop, 0]
  for (let due = nextWake(woken); due !== null && due <= now && wakes < most; due = nextWake(woken)) {
    const decision = decide(woken, { type: 'Wake' }, { actor: system, now, realNow: now, outside: nothingOutside })
    if (!decision.ok || decision.events.length === 0) throw new Error('A wake that is due does nothing')
    woken = decision.events.reduce(evolve, woken)
    wakes += 1
  }
  return { woken, wakes }
}

describe('the plan', () => {
  test('[AG12] law: the planned end is the start plus all lengths plus all gaps, for every sequence of edits', () => {
    fc.assert(
      fc.property(anyRun, ({ workshop, now }) => {
        for (const [index, times] of runOfShow(workshop.agenda, now).entries()) {
          const sitting = workshop.agenda.sittings[index]
          if (!sitting) throw new Error('A sitting has no times')
          const { end, segments, total, beyondEnd } = planOf(sitting)
          const gaps = sum(segments.map(({ gap }) => gap))
          const lengths = sum(segments.map(({ length }) => length))
          expect(segments.every(({ length }) => length >= 0)).toBe(true)
          expect([end, total]).toEqual([plus(plus(sitting.plannedStart, lengths), gaps), lengths])
          expect(times.plannedEnd).toBe(end)
          expect(beyondEnd).toBe(sitting.endsBy === undefined ? null : end - sitting.endsBy)
        }
      }),
    )
  })

  test('[AG13] law: no edit moves what has begun, and nothing is put among what is over', () => {
    const begunOf = ({ agenda }: Workshop) =>
      agenda.sittings.flatMap(({ id, segments }) =>
        segments.filter(({ timer }) => 'startedAt' in timer).map((one) => [id, one.id, one.planned]),
      )
    const edits = anyAgendaStep.filter(({ command: { type } }) =>
      /^(Add|Change|Move|Remove)(Segment|Sitting)$/.test(type),
    )
    fc.assert(
      fc.property(anyRun, fc.array(edits, { maxLength: 10, size: 'max' }), ({ events, workshop }, steps) => {
        const edited = play(events, steps).workshop
        const begun = begunOf(workshop)
        const stillBegun = begunOf(edited).filter(([, segmentId]) => begun.some(([, id]) => id === segmentId))
        expect(stillBegun).toEqual(begun)
        const current = currentSegment(workshop.agenda)
        const sitting = runningSitting(workshop.agenda)
        if (!current || !sitting) return
        const before = sitting.segments.slice(0, sitting.segments.indexOf(current)).map(({ id }) => id)
        const now = runningSitting(edited.agenda)?.segments ?? []
        const place = now.findIndex(({ id }) => id === current.id)
        const stillBefore = now.slice(0, place).map(({ id }) => id)
        expect(stillBefore.filter((id) => !before.includes(id))).toEqual([])
      }),
    )
  })
})

describe('projections', () => {
  test('[AG11] law: nothing to come is projected before now while its sitting runs, and no end before its start', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(20_000), ({ workshop, now }, seconds) => {
        const asked = later(now, seconds)
        for (const { sitting, segments, projectedEnd } of runOfShow(workshop.agenda, asked)) {
          expect(segments.filter((one) => one.projectedEnd < one.projectedStart)).toEqual([])
          if (sitting.run.status !== 'running') continue
          const isToCome = ({ segment }: SegmentTimes) =>
            segment.timer.status === 'ahead' && !isPassedOver(sitting, segment)
          expect(segments.filter((one) => isToCome(one) && one.projectedStart < asked)).toEqual([])
          expect(projectedEnd).toBeGreaterThanOrEqual(asked)
        }
      }),
    )
  })

  test('[AG11] law: the actual times of what is over are the same whenever one asks, and whatever is done later', () => {
    fc.assert(
      fc.property(anyRun, agendaSteps(10), ({ events, workshop }, steps) => {
        const onwards = steps.filter(({ command: { type } }) => type !== 'UndoStep' && type !== 'PreviousSegment')
        const ran = play(events, onwards)
        const goneTo = ran.events
          .slice(events.length)
          .flatMap((one) => (one.type === 'SegmentStarted' ? one.segmentId : []))
        const over = ({ agenda }: Workshop, asked: Instant) =>
          runOfShow(agenda, asked)
            .flatMap(({ segments }) => segments)
            .filter(({ segment, actualEnd }) => actualEnd !== null && !goneTo.includes(segment.id))
            .map(({ segment: { id }, actualStart, actualEnd, projectedStart, projectedEnd }) => {
              const times = { actualStart, actualEnd, projectedStart, projectedEnd }
              return { id, ...times }
            })
        const before = over(workshop, ran.now)
        const after = over(ran.workshop, later(ran.now, 5_000))
        expect(after.filter(({ id }) => before.some((one) => one.id === id))).toEqual(before)
        for (const one of before)
          expect([one.projectedStart, one.projectedEnd]).toEqual([one.actualStart, one.actualEnd])
      }),
    )
  })

  test('[AG3] law: the clock is the same to the millisecond on every machine, from the log, a snapshot, or across the wire', () => {
    const clockAt = ({ agenda }: Workshop, now: Instant) =>
      JSON.stringify([
        runOfShow(agenda, now),
        segmentsOf(agenda).map((segment) => [
          timeLeft(segment.timer, allottedTo(segment), now),
          (segment.slots ?? []).map((slot) =>
            timeLeft(slotRunOf(segment, slot.id).timer, allottedToSlot(segment, slot), now),
          ),
        ]),
      ])
    fc.assert(
      fc.property(anyRun, fc.nat(100), fc.nat(9_999_999), ({ events, workshop, now }, cut, ms) => {
        const asked = plus(now, millis(ms))
        const snapshot: Workshop = JSON.parse(JSON.stringify(fold(events.slice(0, cut))))
        const wired: WorkshopEvent[] = JSON.parse(JSON.stringify(events.slice(cut)))
        expect(clockAt(fold(wired, snapshot), asked)).toBe(clockAt(workshop, asked))
        expect(clockAt(fold(events), asked)).toBe(clockAt(workshop, asked))
      }),
    )
  })
})

describe('what happens by itself', () => {
  test('[AG9] law: wakes end, each does something, and they never leave the last segment', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(40_000), ({ workshop, now }, seconds) => {
        const asked = later(now, seconds)
        const most = 2 * segmentsOf(workshop.agenda).length + 2
        const { woken, wakes } = wokenUntil(workshop, asked, most)
        expect(wakes).toBeLessThan(most)
        expect(runningSitting(woken.agenda)?.id).toBe(runningSitting(workshop.agenda)?.id)
        expect(currentSegment(woken.agenda) === undefined).toBe(currentSegment(workshop.agenda) === undefined)
      }),
    )
  })

  test('[AG9] law: a segment that is left by itself had its time, and one is left by itself once', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(4_000), ({ workshop, now }, seconds) => {
        const asked = later(now, seconds)
        const wake = { actor: system, now: asked, realNow: asked, outside: nothingOutside }
        const decision = decide(workshop, { type: 'Wake' }, wake)
        const events = decision.ok ? decision.events : []
        const left = currentSegment(workshop.agenda)
        if (!left || !events.some(({ type }) => type === 'SegmentEnded')) return
        expect(left.advance).toBe('automatic')
        expect(timeLeft(left.timer, allottedTo(left), asked)).toBeLessThanOrEqual(0)
        const again = decide(events.reduce(evolve, workshop), { type: 'Wake' }, wake)
        const ended = again.ok ? again.events.flatMap((one) => (one.type === 'SegmentEnded' ? one.segmentId : [])) : []
        expect(ended).not.toContain(left.id)
      }),
    )
  })
})

test('[AG17] law: a slot runs only while its segment does, one at most, and time spent in slots is time spent in the segment', () => {
  fc.assert(
    fc.property(anyRun, ({ workshop, now }) => {
      for (const segment of segmentsOf(workshop.agenda)) {
        const runs = Object.values(segment.slotRuns)
        const running = runs.filter(({ timer }) => timer.status === 'running')
        expect(running.length).toBeLessThanOrEqual(segment.timer.status === 'running' ? 1 : 0)
        const paused = runs.filter(({ timer }) => timer.status === 'paused')
        expect(running.length + paused.length).toBeLessThanOrEqual(1)
        expect(paused.length).toBeLessThanOrEqual(segment.timer.status === 'paused' ? 1 : 0)
        const [inSlots, inSegment] = [runs.map(({ timer }) => timer), [segment.timer]].map((timers) =>
          sum(timers.map((timer) => timeSpent(timer, now))),
        )
        expect(inSlots).toBeLessThanOrEqual(inSegment ?? 0)
      }
    }),
  )
})
