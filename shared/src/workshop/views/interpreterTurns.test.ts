import { expect, test } from 'vitest'
import { minutes } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { interpreterTurns } from './interpreterTurns.ts'

const turn = (groupId: string, start: number, end: number) => ({
  groupId,
  personId: 'interpreter-1',
  start: minutes(start),
  end: minutes(end),
})
const planned: WorkshopEvent = {
  type: 'DutiesPlanned',
  duties: [],
  shifts: [turn('group-2', 30, 60), turn('group-2', 0, 15), turn('plenary', 20, 40), turn('plenary', 0, 10)],
  by: null,
  at: dayOneAfter(0),
}
const turnsAt = (facts: readonly WorkshopEvent[], minute: number) =>
  interpreterTurns(fold([...facts, planned]), 'interpreter-1', dayOneAfter(minute))

test('[GR20] turns count from the opening of the groups', () => {
  expect(turnsAt(openGroupsFacts, 12)).toEqual({
    running: { roomId: 'group-2', from: dayOneAfter(11), until: dayOneAfter(26) },
    next: { roomId: 'group-2', from: dayOneAfter(41), until: dayOneAfter(71) },
  })
  expect(turnsAt(openGroupsFacts, 26).running).toBeNull()
  expect(turnsAt(openGroupsFacts, 41)).toMatchObject({ running: { from: dayOneAfter(41) }, next: null })
})

test('[IN15] turns in plenary count from the beginning of the sitting, while groups are closed', () => {
  expect(turnsAt(runningFacts, 5)).toEqual({
    running: { roomId: 'plenary', from: dayOneAfter(0), until: dayOneAfter(10) },
    next: { roomId: 'plenary', from: dayOneAfter(20), until: dayOneAfter(40) },
  })
  expect(turnsAt(groupWorkFacts, 12)).toMatchObject({ running: null, next: { roomId: 'plenary' } })
})

test('[GR20] [IN15] before the sitting nobody has a turn', () => {
  expect(turnsAt(sampleFacts, 12)).toEqual({ running: null, next: null })
})
