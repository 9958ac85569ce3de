/** Lengths of time in whole minutes, counted as a reader of the printed clock times would count them. */
import type { Instant, Millis } from '../time.ts'

const minute = 60_000

/** Minutes from one printed clock time to another: seconds, which are not printed, do not count. Negative when earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor(to / minute) - Math.floor(from / minute)

/** A length in whole minutes. A little less than nothing is nothing: JSON knows no zero below zero. */
export const wholeMinutes = (length: Millis): number => Math.round(length / minute) + 0

/** `+5 min`, `−1 h 05 min`, `0 min`. */
export const signedMinutes = (length: number): string => {
  const sign = length > 0 ? '+' : length < 0 ? '−' : ''
  const hours = Math.floor(Math.abs(length) / 60)
  const rest = Math.abs(length) % 60
  return hours === 0 ? `${sign}${rest} min` : `${sign}${hours} h ${String(rest).padStart(2, '0')} min`
}
