import { expect, test } from 'vitest'
import { breakable } from './breakable.ts'

test('words that fit are left whole, and words in letters to hyphenation', () => {
  for (const text of ['', 'Una frase corriente, con comas.', 'responsabilidades', 'internacionalización'])
    expect(breakable(text, 8)).toEqual([text])
})

test('an address may be parted after its marks', () => {
  expect(breakable('See https://example.org/a-long/path?with=words')).toEqual([
    'See https:',
    '/',
    '/',
    'example.',
    'org/',
    'a-',
    'long/',
    'path?',
    'with=',
    'words',
  ])
})

test.each([
  ['a word without end', 'x'.repeat(1_000)],
  ['figures', '1'.repeat(40)],
  ['letters with marks', 'e\u0301\u0323'.repeat(100)],
  ['faces', '👩🏽‍⚖️'.repeat(60)],
])('%s is parted into pieces that fit, and nothing is lost', (_, text) => {
  const pieces = breakable(text, 10)
  expect(pieces.join('')).toBe(text)
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(piece).toMatch(/^[^\p{M}\u200D]/u)
})
