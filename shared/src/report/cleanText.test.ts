import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from './cleanText.ts'

describe('cleanText', () => {
  test('keeps words of every script, emoji and line ends', () => {
    const words = 'Señora 👩🏽‍⚖️ مرحبا\nשלום\u200f <b>&amp;</b>'
    expect(cleanText(words)).toBe(words)
  })

  test('brings every line end to one form', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne')
  })

  test('drops what XML forbids and what turns the text around, and shows half characters as missing', () => {
    expect(cleanText('a\u0000\u0007\u001b\uFFFE\u202Eb\ud800c\udc00')).toBe('ab\uFFFDc\uFFFD')
  })

  test('law: whatever is written can be encoded and put into XML', () => {
    // oxlint-disable-next-line no-control-regex -- XML 1.0 §2.2, Char
    const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(clean).toMatch(xmlText)
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean)
      }),
    )
  })
})
