import { expect, test } from 'vitest'
import {
  changesBetween,
  filledRooms,
  isMeetingAddress,
  type MeetingRooms,
  openEdits,
  withAddress,
  withEdits,
} from './meetingLinks.ts'

const before: MeetingRooms = {
  plenary: { floor: 'https://meet.example.org/p', es: 'https://meet.example.org/p-es' },
  g1: { floor: 'https://meet.example.org/1' },
}

test.each([
  ['https://meet.example.org/j/123?pwd=x', true],
  ['  https://meet.example.org ', true],
  ['', true],
  ['http://meet.example.org', false],
  ['meet.example.org/1', false],
  ['javascript:alert(1)', false],
  ['https://localhost', false],
])('%j can be taken: %s', (text, isTaken) => expect(isMeetingAddress(text)).toBe(isTaken))

test('an emptied field leaves no trace, and a room without links is left out', () => {
  const after = withAddress(withAddress(before, 'g1', 'floor', '  '), 'plenary', 'es', '')
  expect(filledRooms(after)).toEqual({ plenary: { floor: 'https://meet.example.org/p' } })
})

test('nothing written is no change', () => {
  expect(changesBetween(before, before)).toEqual({ set: 0, removed: 0, wrong: 0 })
  expect(changesBetween(before, withAddress(before, 'g2', 'floor', ' '))).toEqual({ set: 0, removed: 0, wrong: 0 })
})

test('new, changed, emptied and impossible addresses are counted', () => {
  const changed = withAddress(before, 'plenary', 'floor', 'https://other.example.org/p')
  const added = withAddress(changed, 'g2', 'en', 'http://meet.example.org')
  expect(changesBetween(before, withAddress(added, 'g1', 'floor', ''))).toEqual({ set: 2, removed: 1, wrong: 1 })
})

test('edits lie over what others save, and end when they are saved themselves', () => {
  const edits = withAddress({}, 'g1', 'floor', 'https://mine.example.org ')
  const theirs = withAddress(before, 'g2', 'floor', 'https://theirs.example.org')
  expect(withEdits(theirs, edits)).toEqual({ ...theirs, g1: { floor: 'https://mine.example.org ' } })
  expect(openEdits(theirs, edits)).toEqual(edits)
  expect(openEdits(withAddress(theirs, 'g1', 'floor', 'https://mine.example.org'), edits)).toEqual({})
})
