import { expect, test } from 'vitest'
import { latenessTone } from './latenessTone.ts'

test.each([
  [-600_000, 'ok'],
  [29_000, 'ok'],
  [30_000, 'warn'],
  [299_000, 'warn'],
  [300_000, 'late'],
] as const)('%i ms late is %s', (late, tone) => expect(latenessTone(late)).toBe(tone))
