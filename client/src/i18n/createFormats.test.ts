import { instant } from '@plenaria/shared/time'
import { describe, expect, test } from 'vitest'
import { createFormats } from './createFormats.ts'
import { createText } from './createText.ts'

const at = instant(Date.UTC(2020, 9, 7, 16, 20))
const zone = 'America/Costa_Rica'
const english = (ownZone: string) => createFormats('en', createText('en'), ownZone)
const spanish = (ownZone: string) => createFormats('es', createText('es'), ownZone)

describe('times', () => {
  test('are written in the zone of the workshop', () =>
    expect(english('Europe/Madrid').formatTime(at, zone)).toBe('10:20'))
  test('midnight is 00, not 24', () => {
    expect(spanish(zone).formatTime(instant(Date.UTC(2020, 9, 7, 6, 5)), zone)).toBe('00:05')
  })
  test("carry the reader's own where it differs", () => {
    expect(english('Europe/Madrid').formatTimeWithOwn(at, zone)).toBe('10:20 (18:20 your time)')
    expect(spanish('Europe/Madrid').formatTimeWithOwn(at, zone)).toBe('10:20 (18:20 su hora)')
  })
  test('another zone that reads the same adds nothing', () => {
    expect(english('America/Guatemala').formatTimeWithOwn(at, zone)).toBe('10:20')
  })
  test('another day is named', () => {
    expect(english('Asia/Tokyo').formatTimeWithOwn(at, zone)).toBe('10:20 (Thu 01:20 your time)')
  })
})

describe('spans', () => {
  const end = instant(at + 25 * 60_000)
  test('are written in the zone of the workshop', () =>
    expect(english('Europe/Madrid').formatSpan(at, end, zone)).toBe('10:20–10:45'))
  test('stand beside the reader’s own where it differs, with the day where that differs', () => {
    expect(english('Europe/Madrid').formatOwnSpan(at, end, zone)).toBe('18:20–18:45')
    expect(english('Asia/Tokyo').formatOwnSpan(at, end, zone)).toBe('Thu 01:20–01:45')
    expect(english('America/Guatemala').formatOwnSpan(at, end, zone)).toBeNull()
  })
  test('name the day on which they end when it is another', () =>
    expect(english(zone).formatSpan(at, instant(at + 16 * 3_600_000), zone)).toBe('10:20–Thu 02:20'))
})

test('dates are written in full', () => {
  expect(english(zone).formatDate(at, zone)).toBe('7 October 2020')
  expect(spanish(zone).formatDate(at, zone, 'long')).toBe('miércoles, 7 de octubre de 2020')
})

test.each([
  [40_000, '40 s'],
  [59_700, '1 min'],
  [45 * 60_000, '45 min'],
  [3_600_000, '1 h'],
  [5_400_000, '1 h 30 min'],
  [3_599_900, '1 h'],
  [-120_000, '2 min'],
])('a length of %i ms reads %s', (length, text) => expect(english(zone).formatDuration(length)).toBe(text))

test.each([
  [125_000, '2 min de retraso'],
  [-180_000, '3 min de adelanto'],
  [29_000, 'A tiempo'],
])('a lateness of %i ms reads %s', (late, text) => expect(spanish(zone).formatLateness(late)).toBe(text))

test('a zone is named by its city', () => expect(english(zone).zoneName(zone)).toBe('Costa Rica'))
