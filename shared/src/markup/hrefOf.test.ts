/** Only web pages and mail are linked to. */
import { expect, test } from 'vitest'
import { hrefOf } from './hrefOf.ts'

test.each(['https://a.b', 'HTTP://a.b/ñ?c=d#e', 'mailto:a@b.c', 'https://a.b/c_%28d%29'])(
  '%s is an address',
  (address) => {
    expect(hrefOf(address)).toBe(address)
  },
)

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'https://',
  'https:///a',
  'https:a.b',
  'https://a.b/c d',
  'https://a.b/\u202Ec',
  'data:text/html,x',
  'ftp://a.b',
  'mailto:',
  'a.b',
  `https://a.b/${'c'.repeat(2_000)}`,
  null,
  { href: 'https://a.b' },
])('%j is none', (address) => {
  expect(hrefOf(address)).toBeNull()
})

test('what would end the address in a text is encoded', () => {
  expect(hrefOf(' https://a.b/c_(d) ')).toBe('https://a.b/c_%28d%29')
})
