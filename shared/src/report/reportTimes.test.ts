import { describe, expect, test } from 'vitest'
import { instant, minutes, plus, seconds } from '../time.ts'
import { momentsIn } from './moment.ts'
import { reportTimes } from './reportTimes.ts'
import { minutesBetween, signedMinutes } from './wholeMinutes.ts'

/** 7 October 2020, 09:02 in San José. */
const at = instant(1_602_082_920_000)
const zone = 'America/Costa_Rica'

describe('reportTimes', () => {
  test('writes days and hours of the zone in each language', () => {
    expect(reportTimes('es', zone).dayHour(at)).toBe('7 de octubre de 2020, 09:02')
    expect(reportTimes('en', zone).dayHour(at)).toBe('7 October 2020, 09:02')
  })

  test('names the zone, its id and its offset', () => {
    expect(reportTimes('en', zone).zoneAt(at)).toBe('Costa Rica Time (America/Costa_Rica, GMT-6)')
  })

  test('a span over midnight names the second day', () => {
    const late = plus(at, minutes(14 * 60 + 28))
    expect(reportTimes('en', zone).span(late, plus(late, minutes(60)))).toBe('23:30–8 October 2020, 00:30')
  })

  test('an unknown zone is read as UTC', () => {
    expect(reportTimes('en', 'Nowhere/<b>').hour(at)).toBe('15:02')
  })
})

test.each([
  [zone, '2020-10-07T09:02:00-06:00'],
  ['UTC', '2020-10-07T15:02:00+00:00'],
  ['Asia/Kathmandu', '2020-10-07T20:47:00+05:45'],
])('a moment in %s is %s', (name, local) => {
  expect(momentsIn(name)(at)).toEqual({ at, local })
})

test('minutes are counted as the printed times show them', () => {
  const planned = plus(at, minutes(8))
  const actual = plus(planned, seconds(4 * 60 + 59))
  expect(minutesBetween(planned, actual)).toBe(4)
  expect(minutesBetween(actual, planned)).toBe(-4)
})

test.each([
  [0, '0 min'],
  [5, '+5 min'],
  [-2, '−2 min'],
  [65, '+1 h 05 min'],
])('%i minutes read %s', (length, text) => {
  expect(signedMinutes(length)).toBe(text)
})
