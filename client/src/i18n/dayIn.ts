/** Days and hours of a zone, as date and time fields write them, and the moments they mean. */
import { parseDate, Time, toCalendarDateTime, toZoned } from '@internationalized/date'

/** `2026-11-25`, the day a moment falls on in a zone. */
export const dayIn = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** Milliseconds since 1970; null for what is no day or no hour. */
export const momentOf = (day: string, hour: string, zone: string): number | null => {
  const [hours = Number.NaN, minutes = Number.NaN] = hour.split(':').map(Number)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(hours + minutes)) return null
  return toZoned(toCalendarDateTime(parseDate(day), new Time(hours, minutes)), zone)
    .toDate()
    .getTime()
}
