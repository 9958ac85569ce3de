/** Planned, projected and actual times of a sitting, as facilitators see them while they run it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../testing/givenWhenThen.ts'
import { agendaFacts, dayOne, dayOneAfter } from '../../testing/sampleFacts.ts'
import { ended, started } from '../../testing/sampleHistories.ts'
import { type Instant, instant, minutes, plus, sum } from '../../time.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { runOfShow, type SegmentTimes, type SittingTimes } from './runOfShow.ts'

const begun: readonly WorkshopEvent[] = [
  ...agendaFacts,
  { type: 'SittingStarted', sittingId: 'day-1', at: dayOne },
  started('opening', dayOne),
]

const dayOneTimes = (events: readonly WorkshopEvent[], now: Instant): SittingTimes => {
  const [times] = runOfShow(fold(events).agenda, now)
  if (!times) throw new Error('The sample has a first sitting')
  return times
}

/** Minutes after the planned start: `[segment, projected start, projected end]`. */
const projected = (events: readonly WorkshopEvent[], nowMinutes: number) =>
  dayOneTimes(events, dayOneAfter(nowMinutes)).segments.map(({ segment, projectedStart, projectedEnd }) => [
    segment.id,
    (projectedStart - dayOne) / 60_000,
    (projectedEnd - dayOne) / 60_000,
  ])

test('[AG11] before it starts a sitting is projected as planned', () => {
  expect(projected(agendaFacts, -600)).toEqual([
    ['opening', 0, 10],
    ['group-work', 10, 70],
    ['break', 70, 85],
    ['plenary', 85, 115],
  ])
})

test('[AG11] a segment that runs over moves everything after it', () => {
  expect(projected(begun, 14)).toEqual([
    ['opening', 0, 14],
    ['group-work', 14, 74],
    ['break', 74, 89],
    ['plenary', 89, 119],
  ])
  expect(dayOneTimes(begun, dayOneAfter(14)).lateness).toBe(minutes(4))
})

test('[AG6] while the current segment is paused, everything after it is projected later', () => {
  const paused: WorkshopEvent[] = [...begun, { type: 'SegmentPaused', segmentId: 'opening', at: dayOneAfter(4) }]
  expect(projected(paused, 4)[3]).toEqual(['plenary', 85, 115])
  expect(projected(paused, 24)[3]).toEqual(['plenary', 105, 135])
})

test('[AG11] a segment that ended early brings the others forward', () => {
  const early = [...begun, ended('opening', dayOneAfter(6)), started('group-work', dayOneAfter(6))]
  expect(projected(early, 6)).toEqual([
    ['opening', 0, 6],
    ['group-work', 6, 66],
    ['break', 66, 81],
    ['plenary', 81, 111],
  ])
  expect(dayOneTimes(early, dayOneAfter(6)).lateness).toBe(minutes(-4))
})

test('[AG8] a skipped segment takes no time', () => {
  const skipped: WorkshopEvent[] = [...begun, { type: 'SegmentSkipped', segmentId: 'break', at: dayOneAfter(3) }]
  expect(projected(skipped, 3).slice(2)).toEqual([
    ['break', 70, 70],
    ['plenary', 70, 100],
  ])
})

test('[AG11] a segment jumped over takes no time, and is not projected to happen after what follows it', () => {
  const jumped = [...begun, ended('opening', dayOneAfter(10)), started('plenary', dayOneAfter(10))]
  expect(projected(jumped, 12)).toEqual([
    ['opening', 0, 10],
    ['group-work', 10, 10],
    ['break', 10, 10],
    ['plenary', 10, 40],
  ])
})

test('[AG5] after going back over a finished segment, the rest comes after the current one', () => {
  const back: WorkshopEvent[] = [
    ...begun,
    ended('opening', dayOneAfter(10)),
    started('group-work', dayOneAfter(10)),
    ended('group-work', dayOneAfter(70)),
    started('break', dayOneAfter(70)),
    { type: 'SegmentLeft', segmentId: 'break', at: dayOneAfter(75) },
    started('opening', dayOneAfter(75)),
  ]
  expect(projected(back, 80)).toEqual([
    ['opening', 0, 80],
    ['group-work', 10, 70],
    ['break', 80, 90],
    ['plenary', 90, 120],
  ])
})

/** A day run at random: each press waits some minutes and then does one of the things a facilitator may do. */
const press = fc.record({ what: fc.constantFrom('next', 'pause', 'resume', 'extend', 'skip'), wait: fc.nat(40) })
type Press = { what: string; wait: number }
const order = ['opening', 'group-work', 'break', 'plenary']

const ran = (presses: readonly Press[]): { events: WorkshopEvent[]; now: Instant } => {
  const events = [...begun]
  let now = dayOne
  let index = 0
  for (const { what, wait } of presses) {
    now = plus(now, minutes(wait))
    const [current, following] = [order[index] ?? 'plenary', order[index + 1]]
    if (what === 'pause') events.push({ type: 'SegmentPaused', segmentId: current, at: now })
    else if (what === 'resume') events.push({ type: 'SegmentResumed', segmentId: current, at: now })
    else if (what === 'extend') events.push({ type: 'SegmentAdjusted', segmentId: current, at: now, by: minutes(3) })
    else if (what === 'skip' && index < 2) events.push({ type: 'SegmentSkipped', segmentId: 'plenary', at: now })
    else if (following) {
      events.push(ended(current, now), started(following, now))
      index += 1
    }
  }
  return { events, now }
}

test('law: the planned end is the planned start and the sum of the planned lengths, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
      const { events, now } = ran(presses)
      for (const { sitting, plannedEnd } of runOfShow(fold(events).agenda, now)) {
        expect(plannedEnd).toBe(plus(sitting.plannedStart, sum(sitting.segments.map(({ planned }) => planned))))
      }
    }),
  )
})

test('law: projections never move the past, and what is still to come is never projected before now', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 12 }), fc.nat(500), (presses, later) => {
      const { events, now } = ran(presses)
      const asked = instant(now + later * 60_000)
      const early = dayOneTimes(events, now).segments
      const late = dayOneTimes(events, asked).segments
      expect(late.filter(({ projectedStart, projectedEnd }) => projectedEnd < projectedStart)).toEqual([])
      const isOver = ({ actualEnd }: SegmentTimes) => actualEnd !== null
      expect(late.filter(isOver)).toEqual(early.filter(isOver))
      expect(late.map(({ actualStart }) => actualStart)).toEqual(early.map(({ actualStart }) => actualStart))
      const toCome = late.filter(({ segment }) => segment.timer.status === 'ahead')
      expect(toCome.filter(({ projectedStart }) => projectedStart < asked)).toEqual([])
    }),
  )
})
