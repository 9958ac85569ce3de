import { expect, test } from 'vitest'
import { directories } from './directories.ts'

const named = (word: string) => ({ personId: 'p', name: { en: word }, institution: word })
const past = [
  { ...named('first'), beforeVersion: 5 },
  { ...named('second'), beforeVersion: 9 },
]
const { now, at } = directories([{ ...named('third'), email: '', metAt: null }], past)

test.each([
  [4, 'first'],
  [5, 'second'],
  [8, 'second'],
  [9, 'third'],
])('at version %i the name is the %s one', (version, word) => {
  expect(at(version)).toEqual({ p: { name: { en: word }, institution: word } })
})

test('now is the last', () => {
  expect(now).toEqual({ p: { name: { en: 'third' }, institution: 'third' } })
})
