import { expect, test } from 'vitest'
import { formatClock } from './formatClock.ts'

test.each([
  [22 * 60_000 + 48_000, '22:48', false],
  [22 * 60_000 + 47_001, '22:48', false],
  [3_600_000, '1:00:00', false],
  [3_599_000, '59:59', false],
  [36_061_000, '10:01:01', false],
  [1, '00:01', false],
  [0, '00:00', false],
  [-999, '00:00', false],
  [-1_000, '−00:01', true],
  [-135_000, '−02:15', true],
  [-3_723_000, '−1:02:03', true],
])('%i ms left reads %s', (left, digits, isOver) => expect(formatClock(left)).toEqual({ digits, isOver }))
