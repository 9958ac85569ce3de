/** Moments as forms write them, `2020-10-07` and `09:20`, in the workshop's zone. */
import { CalendarDateTime, fromDate, parseDate, parseTime, toCalendarDate, toZoned } from '@internationalized/date'
import { type Instant, instant } from '@plenaria/shared/time'

const two = (value: number): string => String(value).padStart(2, '0')

export const dayOf = (at: Instant, zone: string): string => toCalendarDate(fromDate(new Date(at), zone)).toString()

export const timeOf = (at: Instant, zone: string): string => {
  const { hour, minute } = fromDate(new Date(at), zone)
  return `${two(hour)}:${two(minute)}`
}

/** @returns null for what is no day or no time; a time that the zone skips is the one after it */
export const momentAt = (day: string, time: string, zone: string): Instant | null => {
  try {
    const { year, month, day: date } = parseDate(day)
    const { hour, minute } = parseTime(time)
    return instant(
      toZoned(new CalendarDateTime(year, month, date, hour, minute), zone)
        .toDate()
        .getTime(),
    )
  } catch {
    return null
  }
}
