import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

test('tells the moment of the last member, not of the first', async () => {
  let time = 100
  const progress = createProgress(2, () => time)
  const all = progress.whenAll(5)
  progress.note(0, 5)
  time = 140
  progress.note(1, 7)
  time = 190
  progress.note(0, 8)
  expect(await all).toBe(140)
})

test('does not take one member twice for two', async () => {
  let isOver = false
  const progress = createProgress(2, () => 0)
  const all = progress.whenAll(1).then(() => {
    isOver = true
  })
  progress.note(0, 1)
  progress.note(0, 2)
  await Promise.resolve()
  expect(isOver).toBe(false)
  progress.note(1, 1)
  await all
  expect(isOver).toBe(true)
})

test('answers at once when everybody is there already', async () => {
  const progress = createProgress(1, () => 3)
  progress.note(0, 9)
  expect(await progress.whenAll(9)).toBe(3)
})
