import { awarenessFrame } from '@plenaria/shared/docs/docFrames'
import { expect, test } from 'vitest'
import { presenceFrames } from './presenceFrames.ts'

const entries = [
  { clientId: 7, clock: 1, state: '{"caret":1}' },
  { clientId: 300_000, clock: 70_000, state: 'null' },
  { clientId: 9, clock: 3, state: '{"caret":"é"}' },
]

test.each([7, 300_000, 9, 4, null])('client %s is told of all the others, and not of itself', (clientId) => {
  const others = entries.filter((entry) => entry.clientId !== clientId)
  expect(presenceFrames(entries)(clientId)).toEqual(awarenessFrame(others))
})

test('who is alone in it is told nothing', () => {
  expect(presenceFrames(entries.slice(0, 1))(7)).toBeNull()
})
