/** A moment for the record: the instant and the wall clock of the workshop's zone. It writes for machines, not for readers. */
import type { Instant } from '../time.ts'
import { knownZone } from './reportTimes.ts'

/** `local` is ISO 8601 with the zone's offset, to the second: `2020-10-07T09:02:00-06:00`. */
export type Moment = { readonly at: Instant; readonly local: string }

/** @param zone IANA name */
export const momentsIn = (zone: string): ((at: Instant) => Moment) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    const { year = '', month, day, hour, minute, second, timeZoneName = 'GMT' } = parts
    const offset = timeZoneName === 'GMT' ? '+00:00' : timeZoneName.slice('GMT'.length)
    return { at, local: `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}${offset}` }
  }
}
