import { expect, test } from 'vitest'
import { romanNumeral } from './romanNumeral.ts'

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [1994, 'MCMXCIV'],
  [0, ''],
])('%i is %s', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral)
})
