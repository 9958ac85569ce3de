/** What was planned beside what happened, as every table of it reads it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaSteps, play } from '../../testing/arbitraries.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { ended, started } from '../../testing/sampleHistories.ts'
import { runningShowFacts, showAfter, showFacts } from '../../testing/sampleShow.ts'
import { minutes, sum } from '../../time.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { type PlannedAgainstActual, plannedAgainstActual } from './plannedAgainstActual.ts'

const zone = 'America/Tegucigalpa'
const rowsOf = ({ days }: PlannedAgainstActual) =>
  days.flatMap(({ sittings }) => sittings.flatMap(({ segments }) => segments))
const afternoon = (events: readonly WorkshopEvent[], after: number) => {
  const found = plannedAgainstActual(fold(events).agenda, zone, showAfter(after))
    .days.flatMap(({ sittings }) => sittings)
    .find(({ sitting }) => sitting.id === 'afternoon')
  if (!found) throw new Error('The sample has an afternoon')
  return found
}
const inMinutes = (length: number | null) => (length === null ? null : length / 60_000)

/** Speakers 40 of 30 with 5 in a pause, auto jumped over, coffee broken off after 5, hard skipped, firm 20 of 20, the rest not reached. */
const ran: readonly WorkshopEvent[] = [
  ...runningShowFacts,
  { type: 'SegmentPaused', segmentId: 'speakers', at: showAfter(10) },
  { type: 'SegmentResumed', segmentId: 'speakers', at: showAfter(15) },
  { type: 'SegmentAdjusted', segmentId: 'speakers', by: minutes(5), at: showAfter(20) },
  { type: 'SegmentExplained', segmentId: 'speakers', reason: 'More questions', at: showAfter(40) },
  ended('speakers', showAfter(45)),
  started('coffee', showAfter(45)),
  { type: 'SegmentLeft', segmentId: 'coffee', at: showAfter(50) },
  started('speakers', showAfter(50)),
  ended('speakers', showAfter(50)),
  { type: 'SegmentSkipped', segmentId: 'hard', at: showAfter(50) },
  started('firm', showAfter(50)),
  ended('firm', showAfter(70)),
  { type: 'SittingEnded', sittingId: 'afternoon', at: showAfter(70) },
]

describe('planned against actual', () => {
  test('[AG18] says of every segment what was planned, what happened, and why', () => {
    const rows = afternoon(ran, 500).segments.map((row) => [
      row.segment.id,
      row.course,
      ...[row.plannedLength, row.used, row.difference, row.stood, row.adjusted, row.startedLate].map(inMinutes),
      row.reason,
    ])
    expect(rows).toEqual([
      ['speakers', 'held', 30, 40, 10, 10, 5, 0, 'More questions'],
      ['auto', 'notReached', 20, 0, -20, null, 0, null, ''],
      ['coffee', 'brokenOff', 20, 5, -15, null, 0, null, ''],
      ['hard', 'skipped', 30, 0, -30, null, 0, null, ''],
      ['firm', 'held', 20, 20, 0, 0, 0, -55, ''],
      ['meal', 'notReached', 45, 0, -45, null, 0, null, ''],
      ['wrap-up', 'notReached', 10, 0, -10, null, 0, null, ''],
    ])
  })

  test('[AG18] sums what is over, by sitting and by day', () => {
    const { days, sums } = plannedAgainstActual(fold(ran).agenda, zone, showAfter(500))
    const total = { planned: minutes(175), used: minutes(65), difference: minutes(-110) }
    expect(afternoon(ran, 500)).toMatchObject({ sums: total, endedLate: minutes(-110), actualEnd: showAfter(70) })
    expect(days.map(({ day, sums: ofDay }) => [day, ofDay])).toEqual([
      ['2020-11-18', total],
      ['2020-11-19', { planned: 0, used: 0, difference: 0 }],
    ])
    expect(sums).toEqual(total)
  })

  test('counts neither what runs nor what is to come', () => {
    const sitting = afternoon(runningShowFacts, 12)
    expect(sitting.segments.slice(0, 2)).toMatchObject([
      { course: 'running', used: minutes(12), difference: null, actualStart: showAfter(0), actualEnd: null },
      { course: 'toCome', used: 0, difference: null, actualStart: null },
    ])
    expect([sitting.sums.planned, sitting.actualStart, sitting.endedLate]).toEqual([0, showAfter(0), null])
    expect(afternoon(showFacts, -60)).toMatchObject({ actualStart: null, sums: { used: 0 } })
  })

  test('does not know how long a segment stood that was left and begun anew', () => {
    const again: readonly WorkshopEvent[] = [
      ...runningShowFacts,
      { type: 'SegmentLeft', segmentId: 'speakers', at: showAfter(20) },
      started('speakers', showAfter(30)),
      ended('speakers', showAfter(40)),
    ]
    expect(afternoon(again, 40).segments[0]).toMatchObject({ used: minutes(30), stood: null })
  })

  test('law: sums are the sums of their parts, and the same whenever one asks once all is over', () => {
    fc.assert(
      fc.property(agendaSteps(25), fc.nat(600), (steps, later) => {
        const { workshop } = play(runningShowFacts, steps)
        const compared = plannedAgainstActual(workshop.agenda, zone, showAfter(600 + later))
        const over = rowsOf(compared).filter(({ difference }) => difference !== null)
        expect(compared.sums.used).toBe(sum(over.map(({ used }) => used)))
        expect(compared.sums.difference).toBe(compared.sums.used - compared.sums.planned)
        expect(sum(compared.days.map(({ sums }) => sums.planned))).toBe(compared.sums.planned)
        expect(rowsOf(compared).filter(({ stood }) => stood !== null && stood < 0)).toEqual([])
        const asked = plannedAgainstActual(workshop.agenda, zone, showAfter(2_000))
        expect(rowsOf(asked).filter(({ difference }) => difference !== null)).toEqual(over)
      }),
    )
  })
})
