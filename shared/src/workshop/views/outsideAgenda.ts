/**
 * The agenda as people outside the workshop read it over a link: times, titles, parts, points and outcomes. It is built from
 * what may be seen, never by leaving out: no person, no note, no link, no file and no slot can slip through.
 */
import type { Language, LocalText } from '../../language.ts'
import { millis } from '../../time.ts'
import { type Agenda, emptyAgenda, type Segment, type Sitting } from '../agenda/agenda.ts'
import { isRehearsal, type WorkshopClock } from '../charter/workshopClock.ts'
import type { Workshop } from '../workshop.ts'

export type OutsideAgenda = {
  title: LocalText
  /** IANA name. */
  zone: string
  languages: readonly Language[]
  clock: WorkshopClock
  isRehearsal: boolean
  agenda: Agenda
}

const outsideSegment = (segment: Segment): Segment => ({
  id: segment.id,
  kind: segment.kind,
  title: segment.title,
  points: segment.points,
  coordinator: {},
  planned: segment.planned,
  ...(segment.part !== undefined && { part: segment.part }),
  ...(segment.outcomes !== undefined && { outcomes: segment.outcomes }),
  ...(segment.startsAt !== undefined && { startsAt: segment.startsAt }),
  ...(segment.endsAt !== undefined && { endsAt: segment.endsAt }),
  revision: 0,
  adjusted: segment.adjusted,
  timer: segment.timer,
  warnedFor: null,
  slotRuns: {},
  reason: '',
})

const outsideSitting = ({ id, title, plannedStart, endsBy, run, segments }: Sitting): Sitting => ({
  id,
  title,
  plannedStart,
  ...(endsBy !== undefined && { endsBy }),
  run,
  recovery: null,
  pushed: millis(0),
  segments: segments.map(outsideSegment),
})

export const outsideAgenda = ({ charter, agenda }: Workshop): OutsideAgenda => ({
  title: charter.title,
  zone: charter.zone,
  languages: charter.languages,
  clock: charter.clock,
  isRehearsal: isRehearsal(charter.clock),
  agenda: {
    ...emptyAgenda,
    sittings: agenda.sittings.map(outsideSitting),
    currentSegmentId: agenda.currentSegmentId,
  },
})
