import { expect, test } from 'vitest'
import { dropPlace } from './dropPlace.ts'

const items = ['a', 'b', 'c'].map((id, at) => ({ id, top: at * 100, bottom: at * 100 + 90 }))

test('down: behind the last item whose middle is above', () => {
  expect(dropPlace(items, 'a', 160)?.after).toBe('b')
  expect(dropPlace(items, 'a', 999)).toEqual({ after: 'c', mark: { id: 'c', side: 'after' } })
})

test('up: to the top, or behind the item above', () => {
  expect(dropPlace(items, 'c', -50)).toEqual({ after: null, mark: { id: 'a', side: 'before' } })
  expect(dropPlace(items, 'c', 60)?.after).toBe('a')
})

test('nothing moves where it lies already, or where it is not', () => {
  expect(dropPlace(items, 'b', 60)).toBeNull()
  expect(dropPlace(items, 'b', 150)).toBeNull()
  expect(dropPlace(items, 'x', 150)).toBeNull()
  expect(dropPlace([], 'a', 1)).toBeNull()
})
