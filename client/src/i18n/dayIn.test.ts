import { expect, test } from 'vitest'
import { dayIn, momentOf } from './dayIn.ts'

test('a day and an hour mean a moment of the zone, and back', () => {
  const at = momentOf('2026-11-25', '23:59', 'America/Costa_Rica')
  expect(at).toBe(Date.UTC(2026, 10, 26, 5, 59))
  expect(dayIn(at ?? 0, 'America/Costa_Rica')).toBe('2026-11-25')
  expect(dayIn(at ?? 0, 'UTC')).toBe('2026-11-26')
})

test('what is no day or no hour means nothing', () => {
  expect(momentOf('', '18:00', 'UTC')).toBeNull()
  expect(momentOf('2026-11-25', '', 'UTC')).toBeNull()
})
