/** Days as forms write them, `2020-10-07`, compared with now in the workshop's zone. */
import { type Instant, instant } from '@plenaria/shared/time'

/** The day it is at an instant in an IANA zone. */
export const dayAt = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** A workshop whose first day has gone by can only be rehearsed. Today is not past. */
export const isPastDay = (day: string, now: Instant, zone: string): boolean => isDay(day) && day < dayAt(now, zone)

/** Noon of the day in UTC, to write the day out with `formatDate(…, 'UTC')`. */
export const noonOf = (day: string): Instant => instant(Date.parse(`${day}T12:00:00Z`))
