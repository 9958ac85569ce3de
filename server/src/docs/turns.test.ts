/** Turns: one at a time, in order, and a failure is its own. */
import { expect, test } from 'vitest'
import { createSignal } from './testing/signal.ts'
import { createTurns } from './turns.ts'

test('a turn begins when the one before has ended', async () => {
  const turns = createTurns()
  const gate = createSignal()
  const done: string[] = []
  const first = turns.take(async () => {
    await gate.given
    done.push('first')
  })
  const second = turns.take(() => done.push('second'))
  await Promise.resolve()
  expect(done).toEqual([])
  gate.give()
  await Promise.all([first, second])
  expect(done).toEqual(['first', 'second'])
})

test('a failed turn rejects for its own caller and lets the next begin', async () => {
  const turns = createTurns()
  const failed = turns.take(() => Promise.reject(new Error('No.')))
  const next = turns.take(() => 'done')
  await expect(failed).rejects.toThrow('No.')
  expect(await next).toBe('done')
})
