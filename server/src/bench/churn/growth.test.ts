/** What grows is told from what wavers. */
import { expect, test } from 'vitest'
import { growthOf } from './growth.ts'

test('what goes up and is tidied again does not grow; what is kept does', () => {
  expect(growthOf([137, 157, 123, 142, 117, 138, 115, 138])).toBeLessThanOrEqual(0)
  expect(growthOf([174, 174, 174, 133, 144, 151, 166, 169])).toBeLessThanOrEqual(0)
  expect(growthOf([137, 157, 123, 150, 141, 162, 139, 170])).toBeGreaterThan(2)
  expect(growthOf([100, 104, 108])).toBe(4)
  expect(growthOf([100])).toBe(0)
})
