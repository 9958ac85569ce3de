/** The bucket: a burst, then the steady rate, never more. */
import { expect, test } from 'vitest'
import { createTokenBucket } from './tokenBucket.ts'

test('a burst empties it, time fills it again, and never above its capacity', () => {
  let at = 0
  const bucket = createTokenBucket({ capacity: 3, perSecond: 2, now: () => at })
  expect([bucket.take(3), bucket.take(1), bucket.isFull()]).toEqual([true, false, false])
  at = 500
  expect([bucket.take(1), bucket.take(1)]).toEqual([true, false])
  at = 60_000
  expect([bucket.isFull(), bucket.take(4), bucket.take(3)]).toEqual([true, false, true])
})

test('a clock that goes back takes nothing away', () => {
  let at = 1_000
  const bucket = createTokenBucket({ capacity: 2, perSecond: 1, now: () => at })
  bucket.take(1)
  at = 0
  expect(bucket.take(1)).toBe(true)
})
