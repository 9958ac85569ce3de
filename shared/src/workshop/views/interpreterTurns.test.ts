import { expect, test } from 'vitest'
import { minutes } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts } from '../../testing/sampleHistories.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { interpreterTurns } from './interpreterTurns.ts'

const turn = (start: number, end: number) => ({
  groupId: 'group-2',
  personId: 'interpreter-1',
  start: minutes(start),
  end: minutes(end),
})
const planned: WorkshopEvent = {
  type: 'DutiesPlanned',
  duties: [],
  shifts: [turn(30, 60), turn(0, 15)],
  by: null,
  at: dayOneAfter(0),
}
const turnsAt = (facts: readonly WorkshopEvent[], minute: number) =>
  interpreterTurns(fold([...facts, planned]).groups, 'interpreter-1', dayOneAfter(minute))

test('[GR20] turns count from the opening of the groups', () => {
  expect(turnsAt(openGroupsFacts, 12)).toEqual({
    running: { groupId: 'group-2', from: dayOneAfter(11), until: dayOneAfter(26) },
    next: { groupId: 'group-2', from: dayOneAfter(41), until: dayOneAfter(71) },
  })
  expect(turnsAt(openGroupsFacts, 26).running).toBeNull()
  expect(turnsAt(openGroupsFacts, 41)).toMatchObject({ running: { from: dayOneAfter(41) }, next: null })
})

test('[GR20] while groups are closed nobody has a turn', () => {
  expect(turnsAt(groupWorkFacts, 12)).toEqual({ running: null, next: null })
})
