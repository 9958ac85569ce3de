import type { CaptionLine } from '@plenaria/shared/protocol/booth'
import { expect, test } from 'vitest'
import { captionedLanguages, isFull, withLine } from './captionLines.ts'

const line = (number: number, text: string, language = 'en'): CaptionLine => ({
  roomId: 'plenary',
  language,
  number,
  personId: 'one',
  text,
  isDone: false,
})

test('a line grows in its place, and goes when it is emptied', () => {
  const lines = [line(1, 'Good'), line(2, 'Buenos', 'es')].reduce(withLine, [] as readonly CaptionLine[])
  expect(withLine(lines, line(1, 'Good morning')).map(({ text }) => text)).toEqual(['Good morning', 'Buenos'])
  expect(withLine(lines, line(1, '')).map(({ text }) => text)).toEqual(['Buenos'])
})

test('the last lines are kept', () => {
  const many = Array.from({ length: 100 }, (_, index) => line(index + 1, `${index}`))
  const kept = many.reduce(withLine, [] as readonly CaptionLine[])
  expect([kept.length, kept[0]?.number, kept.at(-1)?.number]).toEqual([60, 41, 100])
})

test('languages are known by their lines, the last one written first', () => {
  expect(captionedLanguages([line(1, 'a'), line(2, 'b', 'es'), line(3, 'c')])).toEqual(['en', 'es'])
  expect(captionedLanguages([])).toEqual([])
})

test('a line is full at the end of a sentence, or when it is long', () => {
  expect(isFull('We welcome the delegations of the region. ', 200)).toBe(true)
  expect(isFull('Thank you. ', 200)).toBe(false)
  expect(isFull('We welcome the delegations of the region, ', 200)).toBe(false)
  expect(isFull('x'.repeat(200), 200)).toBe(true)
})
