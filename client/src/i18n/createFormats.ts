/** Times, dates and lengths as people of one language read them. Zones are always explicit; nothing here asks what time it is. */
import type { Instant } from '@plenaria/shared/time'
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Text } from './createText.ts'

export type Formats = {
  /** `10:20`, in the IANA zone given. */
  readonly formatTime: (at: Instant, zone: string) => string
  /** `10:20`, and where the reader's own zone reads differently, `10:20 (18:20 your time)`; the weekday is added when it differs too. */
  readonly formatTimeWithOwn: (at: Instant, workshopZone: string) => string
  /** `10:20–10:45`, in the IANA zone given; an end on another day names its weekday. */
  readonly formatSpan: (from: Instant, to: Instant, zone: string) => string
  /** The same in the reader's own zone, `18:20–18:45`, or null where it reads as the workshop's does. */
  readonly formatOwnSpan: (from: Instant, to: Instant, workshopZone: string) => string | null
  /** `7 October 2020`; `long` puts the weekday before it. */
  readonly formatDate: (at: Instant, zone: string, style?: 'short' | 'long') => string
  /** `1 h 30 min`, `45 min`, below a minute `40 s`. The sign is dropped. Milliseconds. */
  readonly formatDuration: (length: number) => string
  /** `2 min late`, `3 min early`; within half a minute, `On time`. Milliseconds, positive when late. */
  readonly formatLateness: (late: number) => string
  /** `San José` is not a zone's name; the city of `America/Costa_Rica` reads `Costa Rica`. */
  readonly zoneName: (zone: string) => string
}

const options = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekdayTime: { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
  short: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Creating a formatter costs far more than using it, so each is kept. */
const createWriter = (language: InterfaceLanguage) => {
  const kept = new Map<string, Intl.DateTimeFormat>()
  return (at: number, zone: string, style: keyof typeof options): string => {
    const key = `${style} ${zone}`
    const format =
      kept.get(key) ??
      new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', { ...options[style], timeZone: zone })
    kept.set(key, format)
    return format.format(at)
  }
}

const durationWith =
  (t: Text) =>
  (length: number): string => {
    const seconds = Math.round(Math.abs(length) / 1000)
    if (seconds < 60) return t('time.seconds', { seconds })
    const all = Math.round(seconds / 60)
    const hours = Math.floor(all / 60)
    const minutes = all % 60
    if (hours === 0) return t('time.minutes', { minutes })
    return minutes === 0 ? t('time.hours', { hours }) : t('time.hoursMinutes', { hours, minutes })
  }

/** @param ownZone the reader's own IANA zone */
export const createFormats = (language: InterfaceLanguage, t: Text, ownZone: string): Formats => {
  const write = createWriter(language)
  const formatDuration = durationWith(t)
  const span = (from: Instant, to: Instant, zone: string, other = zone): string => {
    const isOtherDay = write(from, zone, 'day') !== write(from, other, 'day')
    const isLater = write(to, zone, 'day') !== write(from, zone, 'day')
    return `${write(from, zone, isOtherDay ? 'weekdayTime' : 'time')}–${write(to, zone, isLater ? 'weekdayTime' : 'time')}`
  }
  return {
    formatTime: (at, zone) => write(at, zone, 'time'),
    formatTimeWithOwn: (at, zone) => {
      const time = write(at, zone, 'time')
      const sameDay = write(at, zone, 'day') === write(at, ownZone, 'day')
      const own = write(at, ownZone, sameDay ? 'time' : 'weekdayTime')
      return own === time ? time : t('time.withOwn', { time, own })
    },
    formatSpan: (from, to, zone) => span(from, to, zone),
    formatOwnSpan: (from, to, workshopZone) => {
      const own = span(from, to, ownZone, workshopZone)
      return own === span(from, to, workshopZone) ? null : own
    },
    formatDate: (at, zone, style = 'short') => write(at, zone, style),
    formatDuration,
    formatLateness: (late) => {
      if (Math.abs(late) < 30_000) return t('time.onTime')
      return t(late > 0 ? 'time.late' : 'time.early', { length: formatDuration(late) })
    },
    zoneName: (zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
  }
}
