import { expect, test } from 'vitest'
import { millis } from '../time.ts'
import { signedMinutes, wholeMinutes } from './wholeMinutes.ts'

test.each([
  [90_000, 2],
  [-20_000, 0],
  [-90_000, -1],
])('%d ms are %d whole minutes, and never less than nothing by a sign alone', (length, minutes) => {
  expect(wholeMinutes(millis(length))).toBe(minutes)
})

test.each([
  [0, '0 min'],
  [5, '+5 min'],
  [-65, '−1 h 05 min'],
])('%d minutes are written %s', (length, text) => {
  expect(signedMinutes(length)).toBe(text)
})
