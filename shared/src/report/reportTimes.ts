/** Days, hours and lengths as the report of one language writes them, in one zone. It asks for no clock and no machine's zone. */
import type { InterfaceLanguage } from '../language.ts'
import type { Instant } from '../time.ts'

export type ReportTimes = {
  /** `6 October 2020`. */
  readonly day: (at: Instant) => string
  /** `09:05`. */
  readonly hour: (at: Instant) => string
  /** `6 October 2020, 09:05`. */
  readonly dayHour: (at: Instant) => string
  /** `6 Oct 2020, 09:05`, for tables. */
  readonly shortDayHour: (at: Instant) => string
  /** `09:05–09:20`; the later end names its day when it is another. */
  readonly span: (from: Instant, to: Instant) => string
  /** `Costa Rica Time (America/Costa_Rica, GMT-6)`. */
  readonly zoneAt: (at: Instant) => string
}

/** The zone itself when Intl knows it, else UTC: a report is written whatever was entered. */
export const knownZone = (zone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '' ? 'UTC' : zone
  } catch {
    return 'UTC'
  }
}

const locales = { es: 'es', en: 'en-GB' } as const

export const reportTimes = (language: InterfaceLanguage, zone: string): ReportTimes => {
  const timeZone = knownZone(zone)
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone })
  const days = write({ day: 'numeric', month: 'long', year: 'numeric' })
  const shortDays = write({ day: 'numeric', month: 'short', year: 'numeric' })
  const hours = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const zonePart = (timeZoneName: 'shortGeneric' | 'shortOffset', at: Instant): string =>
    write({ timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const day = (at: Instant) => days.format(at)
  const hour = (at: Instant) => hours.format(at)
  const dayHour = (at: Instant) => `${day(at)}, ${hour(at)}`
  return {
    day,
    hour,
    dayHour,
    shortDayHour: (at) => `${shortDays.format(at)}, ${hour(at)}`,
    span: (from, to) => `${hour(from)}–${day(from) === day(to) ? hour(to) : dayHour(to)}`,
    zoneAt: (at) => `${zonePart('shortGeneric', at)} (${timeZone}, ${zonePart('shortOffset', at)})`,
  }
}
