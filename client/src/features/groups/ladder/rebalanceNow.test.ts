import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts, sampleSeats } from '@plenaria/shared/testing/sampleHistories'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { rebalanceNow } from './rebalanceNow.ts'

const arrived: WorkshopEvent = {
  type: 'AttendanceRecorded',
  attendance: { arrived: Object.keys(sampleSeats).map((personId) => ({ personId, at: dayOneAfter(11) })), left: [] },
}
/** Everybody in one group, by hand. */
const uneven: readonly WorkshopEvent[] = Object.keys(sampleSeats).map((personId) => ({
  type: 'PersonSeated',
  personId,
  to: 'group-2',
  by: 'facilitator-rcm',
  at: dayOneAfter(12),
}))
const movesAfter = (...facts: readonly WorkshopEvent[]) => {
  const result = rebalanceNow(fold([...openGroupsFacts, arrived, ...uneven, ...facts]), {}, dayOneAfter(30))
  return result.ok ? result.steps.map(({ moves }) => moves.map(({ person }) => person)) : null
}

test('proposes steps of more and more moves, each of which repairs something', () => {
  expect(movesAfter()?.map((moves) => moves.length)).toEqual([0, 1, 2])
})

test('nobody who has written is in a proposal', () => {
  const wrote: WorkshopEvent[] = Object.keys(sampleSeats)
    .filter((personId) => personId !== 'observer-1')
    .map((personId) => ({ type: 'ContributionRecorded', groupId: 'group-2', personId, at: dayOneAfter(20) }))
  expect(movesAfter(...wrote)).toEqual([[], ['observer-1']])
})

test('nobody who is away is moved', () => {
  const left: WorkshopEvent = {
    type: 'AttendanceRecorded',
    attendance: { arrived: [], left: [{ personId: 'observer-1', at: dayOneAfter(13) }] },
  }
  expect(movesAfter(left)?.flat()).not.toContain('observer-1')
})
