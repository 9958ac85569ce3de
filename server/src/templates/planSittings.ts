/** Sittings written as local times and lengths → agenda commands with moments. */
import { CalendarDateTime, parseDate, toZoned } from '@internationalized/date'
import type { LocalText } from '@plenaria/shared/language'
import { type Instant, instant, minutes } from '@plenaria/shared/time'
import type { SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import type { Command } from '@plenaria/shared/workshop/workshop'

export type PlannedSegment = {
  id: string
  kind: SegmentKind
  /** Length in minutes. */
  length: number
  title: LocalText
  coordinator: LocalText
  points: readonly LocalText[]
}

export type PlannedSitting = {
  id: string
  title: LocalText
  /** Days after the first day of the workshop. */
  day: number
  hour: number
  minute: number
  segments: readonly PlannedSegment[]
}

/** The moment of a local time in a zone, `day` days after `firstDay` (YYYY-MM-DD). */
export const momentOf = (
  firstDay: string,
  zone: string,
  at: { day: number; hour: number; minute: number },
): Instant => {
  const { year, month, day } = parseDate(firstDay).add({ days: at.day })
  return instant(
    toZoned(new CalendarDateTime(year, month, day, at.hour, at.minute), zone)
      .toDate()
      .getTime(),
  )
}

export const planSittings = (sittings: readonly PlannedSitting[], firstDay: string, zone: string): Command[] =>
  sittings.flatMap(({ id: sittingId, title, segments, ...at }) => [
    { type: 'AddSitting' as const, sittingId, title, plannedStart: momentOf(firstDay, zone, at) },
    ...segments.map(({ id, kind, length, title: name, coordinator, points }) => ({
      type: 'AddSegment' as const,
      sittingId,
      segment: { id, kind, title: name, coordinator, points: [...points], planned: minutes(length) },
    })),
  ])
