import { describe, expect, test } from 'vitest'
import { neighbourFor } from './neighbourFor.ts'

describe('neighbourFor', () => {
  const ids = ['a', 'b', 'c']
  test.each([
    ['b', -1, null],
    ['c', -1, 'a'],
    ['a', 1, 'b'],
    ['b', 1, 'c'],
  ] as const)('%s by %i stands behind %s', (id, step, after) => {
    expect(neighbourFor(ids, id, step)).toBe(after)
  })
  test('there is no step beyond the ends, nor for an item that is gone', () => {
    expect(neighbourFor(ids, 'a', -1)).toBeUndefined()
    expect(neighbourFor(ids, 'c', 1)).toBeUndefined()
    expect(neighbourFor(ids, 'x', 1)).toBeUndefined()
  })
})
