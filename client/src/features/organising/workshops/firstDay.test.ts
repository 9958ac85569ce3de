import { instant } from '@plenaria/shared/time'
import { expect, test } from 'vitest'
import { dayAt, isDay, isPastDay } from './firstDay.ts'

const lateEvening = instant(Date.UTC(2026, 2, 11, 4, 0))

test('a day is counted in the zone of the workshop', () => {
  expect(dayAt(lateEvening, 'America/Costa_Rica')).toBe('2026-03-10')
  expect(dayAt(lateEvening, 'Europe/Madrid')).toBe('2026-03-11')
})

test.each([
  ['2026-03-09', true],
  ['2026-03-10', false],
  ['2026-03-11', false],
  ['', false],
  ['2026-13-40', false],
])('seen from San José on the evening of the 10th, %s is past: %s', (day, isPast) => {
  expect(isPastDay(day, lateEvening, 'America/Costa_Rica')).toBe(isPast)
})

test('half a date is none', () => expect(isDay('2026-03')).toBe(false))
