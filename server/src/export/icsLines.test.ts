import fc from 'fast-check'
import { expect, test } from 'vitest'
import { icsLines, icsMoment, icsText } from './icsLines.ts'

const unfold = (text: string): string => text.replaceAll('\r\n ', '')
const unescape = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))

test.each([
  ['a; b, c', 'a\\; b\\, c'],
  ['back\\slash', 'back\\\\slash'],
  ['two\r\nlines', 'two\\nlines'],
  ['a\u0007bell', 'abell'],
])('%j is written %j', (text, written) => expect(icsText(text)).toBe(written))

test('moments are in UTC, whole seconds', () =>
  expect(icsMoment(Date.UTC(2020, 9, 7, 15, 0, 0, 999))).toBe('20201007T150000Z'))

test('a property without a value is left out', () => {
  expect(
    icsLines([
      ['A', 'x'],
      ['B', null],
    ]),
  ).toBe('A:x\r\n')
})

test('whatever is said, no line is longer than 75 octets, none is broken, and it reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300, size: 'max' }), (said) => {
      const lines = icsLines([['DESCRIPTION', icsText(said)]])
      for (const line of lines.split('\r\n')) {
        const octets = new TextEncoder().encode(line)
        expect(octets.length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        // Half of a character would come back as another.
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets)).toBe(line)
      }
      const kept = said.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\n\t\u0080-\u009F]/gu, '')
      expect(unescape(unfold(lines).slice('DESCRIPTION:'.length, -2))).toBe(kept)
    }),
    { examples: [[`\uFFFD${' '.repeat(60)}`]] },
  )
})

test('what somebody writes cannot begin a property of its own', () => {
  const lines = icsLines([['SUMMARY', icsText('x\r\nATTENDEE:mailto:a@b\nEND:VEVENT')]])
  expect(lines.match(/^\S+/gm)).toHaveLength(1)
})
