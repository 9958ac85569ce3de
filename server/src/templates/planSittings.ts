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
  part?: LocalText | undefined
  speakers?: readonly LocalText[] | undefined
  outcomes?: readonly LocalText[] | undefined
  staffNotes?: string | undefined
  links?: readonly { label: string; url: string }[] | undefined
  /** Lengths in minutes. */
  slots?: readonly { title: LocalText; length: number; personId?: string | undefined }[] | undefined
  /** Local times, HH:MM; far earlier than the sitting's start they are of the day after. */
  startsAt?: string | undefined
  endsAt?: string | undefined
  advance?: 'manual' | 'automatic' | undefined
  isFirm?: boolean | undefined
}

export type PlannedSitting = {
  id: string
  title: LocalText
  /** Days after the first day of the workshop. */
  day: number
  hour: number
  minute: number
  /** Local time by which it must be over, HH:MM. */
  endsBy?: string | undefined
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
      slots: slots.map(({ title, length: slotLength, personId }, index) => ({
        id: `slot-${index + 1}`,
        title,
        planned: minutes(slotLength),
        ...(personId !== undefined && { personId }),
      })),
    }),
    ...(startsAt !== undefined && { startsAt: at(startsAt) }),
    ...(endsAt !== undefined && { endsAt: at(endsAt) }),
  }
}

/** A time so long before the sitting's start is meant to be after midnight. Minutes. */
const PAST_MIDNIGHT = 12 * 60

/** Local times of a sitting that goes on past midnight lie on two days. */
const clockOf = ({ day, hour, minute }: PlannedSitting, firstDay: string, zone: string): Clock => {
  const start = hour * 60 + minute
  return (time) => {
    const [h = 0, m = 0] = time.split(':').map(Number)
    return momentOf(firstDay, zone, { day: start - (h * 60 + m) > PAST_MIDNIGHT ? day + 1 : day, hour: h, minute: m })
  }
}

export const planSittings = (sittings: readonly PlannedSitting[], firstDay: string, zone: string): Command[] =>
  sittings.flatMap((sitting): Command[] => {
    const { id: sittingId, title, segments, endsBy } = sitting
    const at = clockOf(sitting, firstDay, zone)
    return [
      {
        type: 'AddSitting',
        sittingId,
        title,
        plannedStart: momentOf(firstDay, zone, sitting),
        ...(endsBy !== undefined && { endsBy: at(endsBy) }),
      },
      ...segments.map((one): Command => ({ type: 'AddSegment', sittingId, segment: segmentPlan(one, at) })),
    ]
  })
