import { expect, test } from 'vitest'
import { letterLabel, letterOf } from './letters.ts'

test.each([
  [1, 'a'],
  [26, 'z'],
  [27, 'aa'],
  [52, 'az'],
  [53, 'ba'],
  [702, 'zz'],
  [703, 'aaa'],
])('%d is %s', (number, letter) => {
  expect(letterOf(number)).toBe(letter)
})

test('a sub-paragraph is written as each language writes it', () => {
  expect([letterLabel(2, 'es'), letterLabel(2, 'en')]).toEqual(['b)', '(b)'])
})
