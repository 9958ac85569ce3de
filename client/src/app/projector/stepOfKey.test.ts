import { expect, test } from 'vitest'
import { stepOfKey } from './stepOfKey.ts'

test.each([
  ['ArrowRight', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
  [' ', null],
  ['Enter', null],
])('%s leads %s', (key, step) => {
  expect(stepOfKey(key)).toBe(step)
})
