/** The difference shown is the difference there is: nothing of either text is lost, and what is the same is called so. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from './wordDifference.ts'

test('a word that was added stands alone between what is the same', () => {
  expect(wordDifference('States shall act.', 'States shall not act.')).toEqual([
    { kind: 'same', text: 'States shall ' },
    { kind: 'onlyB', text: 'not ' },
    { kind: 'same', text: 'act.' },
  ])
})

test('a word in the place of another is told as both, the old one first', () => {
  expect(wordDifference('en seis meses', 'en doce meses')).toEqual([
    { kind: 'same', text: 'en ' },
    { kind: 'onlyA', text: 'seis' },
    { kind: 'onlyB', text: 'doce' },
    { kind: 'same', text: ' meses' },
  ])
})

test('law: the parts make up both texts, and equal texts have no difference', () => {
  const anyText = fc
    .array(fc.constantFrom('a', 'b', 'no', ' ', '\n', '¿', 'é', '12'), { maxLength: 30 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const parts = wordDifference(a, b)
      const of = (...kinds: readonly string[]) =>
        parts
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ text }) => text)
          .join('')
      expect(of('same', 'onlyA')).toBe(a)
      expect(of('same', 'onlyB')).toBe(b)
      expect(wordDifference(a, a).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

test('texts too long to compare are shown whole, one after the other', () => {
  const [a, b] = ['x '.repeat(3_000), 'y '.repeat(3_000)]
  expect(wordDifference(a, b).map(({ kind }) => kind)).toEqual(['onlyA', 'onlyB'])
})
