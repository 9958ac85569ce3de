import { expect, test } from 'vitest'
import { isItemId } from './isItemId.ts'

test.each(['a', 'summary', 'sitting:one', `group:${'g'.repeat(64)}`])('%s is the id of an item', (id) => {
  expect(isItemId(id)).toBe(true)
})

test.each([
  '',
  'a.b',
  'sitting:',
  'sitting:a:b',
  'group:__proto__',
  'topic:a',
  'sitting:a\n',
  `sitting:${'a'.repeat(65)}`,
])('%j is none', (id) => {
  expect(isItemId(id)).toBe(false)
})
