import { expect, test } from 'vitest'
import { addToast } from './toasts.ts'

const saved = { tone: 'ok', text: 'Saved.' } as const
const refused = { tone: 'warn', text: 'The group is closed.' } as const

test('notices queue in order with ids of their own', () => {
  const queue = addToast(addToast([], saved), refused)
  expect(queue.map(({ id, text }) => [id, text])).toEqual([
    [1, 'Saved.'],
    [2, 'The group is closed.'],
  ])
})

test('the same sentence is not queued twice', () => {
  const queue = addToast([], saved)
  expect(addToast(queue, saved)).toBe(queue)
})

test('an id is not used again while a later notice waits', () => {
  const [, second] = addToast(addToast([], saved), refused)
  expect(addToast(second ? [second] : [], saved).map(({ id }) => id)).toEqual([2, 3])
})
