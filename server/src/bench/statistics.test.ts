import { describe, expect, test } from 'vitest'
import { median, percentile } from './statistics.ts'

const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

describe('percentile', () => {
  test('takes the nearest rank, whatever the order', () => {
    expect(percentile(oneTo(100).toReversed(), 95)).toBe(95)
    expect(percentile(oneTo(20), 95)).toBe(19)
    expect(percentile([10, 2, 33], 95)).toBe(33)
  })

  test('compares numbers as numbers', () => {
    expect(percentile([9, 10, 100], 100)).toBe(100)
  })

  test('leaves the values as they were', () => {
    const values = [3, 1, 2]
    percentile(values, 50)
    expect(values).toEqual([3, 1, 2])
  })

  test('refuses to tell anything of nothing', () => {
    expect(() => percentile([], 50)).toThrow(RangeError)
  })
})

test('the median of three is the one in the middle, of two the mean', () => {
  expect(median([7, 1, 5])).toBe(5)
  expect(median([7, 1])).toBe(4)
})
