/** Running numbers that begin anew, and unbroken rows of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRow, moved, stepsBetween } from './running.ts'

const SIZE = 0x10000

test('the way between two numbers is the short one', () => {
  expect(stepsBetween(65_535, 1, SIZE)).toBe(2)
  expect(stepsBetween(1, 65_535, SIZE)).toBe(-2)
  expect(stepsBetween(7, 7, SIZE)).toBe(0)
  expect(moved(65_535, 3, SIZE)).toBe(2)
})

test('pieces follow each other without a gap, and what is older than its piece is left out', () => {
  const row = createRow(SIZE)
  expect([10, 11, 13].map((number) => row.place(number))).toEqual([1, 2, 4])
  row.begin()
  expect(row.place(60_000)).toBe(5)
  expect(row.place(59_999)).toBeNull()
  expect(row.place(60_002)).toBe(7)
  expect(row.place(60_001)).toBe(6)
  expect(row.origin(6)).toBe(60_001)
  expect(row.origin(4)).toBeNull()
  expect(row.origin(8)).toBeNull()
})

test('law: within a piece differences are kept, however long it is, and every number finds back', () => {
  fc.assert(
    fc.property(fc.nat(SIZE - 1), fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 200 }), (first, steps) => {
      const row = createRow(SIZE)
      row.place(40_000)
      row.begin()
      let number = first
      let placed = row.place(number) ?? -1
      expect(placed).toBe(2)
      for (const step of steps) {
        number = moved(number, step, SIZE)
        const next = row.place(number) ?? -1
        expect(stepsBetween(placed, next, SIZE)).toBe(step)
        expect(row.origin(next)).toBe(number)
        placed = next
      }
    }),
  )
})
