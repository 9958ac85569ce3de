/** The calendar day of a moment where the workshop is. */
import { knownZone } from '../../report/reportTimes.ts'
import type { Instant } from '../../time.ts'

/**
 * @param zone IANA name; one that this machine does not know is read as UTC
 * @returns what writes a moment's day as YYYY-MM-DD
 */
export const localDays = (zone: string): ((at: Instant) => string) => {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: knownZone(zone) })
  return (at) => {
    const {
      year = '',
      month,
      day,
    } = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return `${year.padStart(4, '0')}-${month}-${day}`
  }
}
