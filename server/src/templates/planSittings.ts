/** Sittings written as local times and lengths → agenda commands with moments. */
import { CalendarDateTime, parseDate, toZoned } from '@internationalized/date'
import type { LocalText } from '@plenaria/shared/language'
import { type Instant, instant, minutes } from '@plenaria/shared/time'
import type { SegmentKind, SegmentPlan } from '@plenaria/shared/workshop/agenda/agenda'
import type { Command } from '@plenaria/shared/workshop/workshop'

export type PlannedSegment = {
  id: string
  kind: SegmentKind
  /** Length in minutes. */
  length: number
  title: LocalText
  coordinator: LocalText
  points: readonly LocalText[]
  /** Heading under which segments of one part stand. */
  part?: LocalText
  speakers?: readonly LocalText[]
  outcomes?: readonly LocalText[]
  staffNotes?: string
  links?: readonly { label: string; url: string }[]
  /** Lengths in minutes. */
  slots?: readonly { title: LocalText; length: number }[]
  /** Local times of the sitting's day, HH:MM. */
  startsAt?: string
  endsAt?: string
  advance?: 'manual' | 'automatic'
  isFirm?: boolean
}

export type PlannedSitting = {
  id: string
  title: LocalText
  /** Days after the first day of the workshop. */
  day: number
  hour: number
  minute: number
  /** Local time by which it must be over, HH:MM. */
  endsBy?: string
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

type Clock = (time: string) => Instant

const segmentPlan = (segment: PlannedSegment, at: Clock): SegmentPlan => {
  const { length, points, speakers, outcomes, links, slots, startsAt, endsAt, ...same } = segment
  return {
    ...same,
    points: [...points],
    planned: minutes(length),
    ...(speakers && { speakers: [...speakers] }),
    ...(outcomes && { outcomes: [...outcomes] }),
    ...(links && { links: [...links] }),
    ...(slots && {
      slots: slots.map(({ title, length: slotLength }, index) => ({
        id: `${segment.id}-slot-${index + 1}`,
        title,
        planned: minutes(slotLength),
      })),
    }),
    ...(startsAt && { startsAt: at(startsAt) }),
    ...(endsAt && { endsAt: at(endsAt) }),
  }
}

export const planSittings = (sittings: readonly PlannedSitting[], firstDay: string, zone: string): Command[] =>
  sittings.flatMap(({ id: sittingId, title, segments, endsBy, day, hour, minute }) => {
    const at: Clock = (time) => {
      const [h = 0, m = 0] = time.split(':').map(Number)
      return momentOf(firstDay, zone, { day, hour: h, minute: m })
    }
    return [
      {
        type: 'AddSitting' as const,
        sittingId,
        title,
        plannedStart: momentOf(firstDay, zone, { day, hour, minute }),
        ...(endsBy && { endsBy: at(endsBy) }),
      },
      ...segments.map((segment) => ({ type: 'AddSegment' as const, sittingId, segment: segmentPlan(segment, at) })),
    ]
  })
