import { describe, expect, test } from 'vitest'
import { movedCaret, textChange } from './textChange.ts'

const applied = (before: string, after: string, caret?: number): string => {
  const change = textChange(before, after, caret)
  if (!change) return before
  return before.slice(0, change.index) + change.insert + before.slice(change.index + change.remove)
}

describe('textChange', () => {
  test('equal texts have no change', () => {
    expect(textChange('6 meses', '6 meses')).toBeNull()
  })

  test('an insertion is that insertion alone', () => {
    expect(textChange('6 meses', '16 meses')).toEqual({ index: 0, remove: 0, insert: '1' })
  })

  test('a doubled letter is inserted where the caret stands', () => {
    expect(textChange('aaa', 'aaaa', 2)).toEqual({ index: 1, remove: 0, insert: 'a' })
  })

  test('a removal names what is gone', () => {
    expect(textChange('seis meses', 'seis')).toEqual({ index: 4, remove: 6, insert: '' })
  })

  test('an emoji is replaced whole', () => {
    expect(textChange('a😀b', 'a😁b')).toEqual({ index: 1, remove: 2, insert: '😁' })
  })

  test.each([
    ['', 'x', 1],
    ['abc', '', 0],
    ['abcabc', 'abc', 3],
    ['ñandú', 'ñandúes', 7],
    ['aab', 'ab', 1],
    ['😀😀', '😀', 2],
    ['xyxy', 'xyxyxy', 2],
    ['uno dos', 'dos uno', 7],
  ])('%s becomes %s', (before, after, caret) => {
    expect(applied(before, after, caret)).toBe(after)
  })
})

describe('movedCaret', () => {
  test('an edit behind the caret leaves it', () => {
    expect(movedCaret(2, 'abcd', 'abcdef')).toBe(2)
  })
  test('an edit before the caret carries it along', () => {
    expect(movedCaret(3, 'abcd', 'xxabcd')).toBe(5)
    expect(movedCaret(3, 'abcd', 'bcd')).toBe(2)
  })
  test('a caret inside what was replaced goes to its end', () => {
    expect(movedCaret(2, 'abcd', 'aXd')).toBe(2)
  })
})
