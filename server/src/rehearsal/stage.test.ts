import { expect, test } from 'vitest'
import { createStage, type Rehearsal } from './stage.ts'

const rehearsal = (id: string, originalId: string): Rehearsal => ({
  id,
  originalId,
  lead: 'self',
  speed: 1,
  status: 'playing',
  outcome: null,
  player: { stop: async () => undefined },
})

test('two who press at once begin one: the place is kept while the copy is made', () => {
  const stage = createStage()
  expect([stage.reserve('a'), stage.reserve('a')]).toEqual([null, 'rehearsalRuns'])
  stage.release('a')
  expect(stage.reserve('a')).toBeNull()
})

test('copies that are being made count among the two of a server', () => {
  const stage = createStage()
  expect([stage.reserve('a'), stage.reserve('b'), stage.reserve('c')]).toEqual([null, null, 'rehearsalsFull'])
})

test('what plays keeps its place until it is over, stopped or failed', () => {
  const stage = createStage()
  stage.put(rehearsal('a1', 'a'))
  stage.put(rehearsal('b1', 'b'))
  expect([stage.reserve('a'), stage.reserve('c')]).toEqual(['rehearsalRuns', 'rehearsalsFull'])
  stage.become('a1', { status: 'over' })
  expect(stage.playing().map(({ id }) => id)).toEqual(['b1'])
  expect(stage.reserve('a')).toBeNull()
})

test('what was forgotten is not there, and what is not there does not change', () => {
  const stage = createStage()
  stage.put(rehearsal('a1', 'a'))
  stage.forget('a1')
  stage.become('a1', { status: 'over' })
  expect([stage.get('a1'), stage.playing()]).toEqual([null, []])
})
