/** The agenda as planned and as held, as the report's model holds it. */
import type { Id } from '../ids.ts'
import type { SegmentKind } from '../workshop/agenda/agenda.ts'
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'

/** A file that was handed out, or a page that was pointed to; a file has no link of its own. */
export type ReportAttachment = { readonly name: Said; readonly link: string | null }

export type ReportSegment = {
  readonly id: Id
  readonly kind: SegmentKind
  readonly kindName: Said
  /** The part of the sitting it belongs to, where it has parts. */
  readonly part: Said | null
  readonly title: Said
  readonly points: readonly Said[]
  readonly speakers: readonly Said[]
  readonly outcomes: readonly Said[]
  readonly attachments: readonly ReportAttachment[]
  readonly coordinator: Said
  readonly plannedStart: Moment
  readonly plannedEnd: Moment
  readonly actualStart: Moment | null
  readonly actualEnd: Moment | null
  readonly outcome: 'held' | 'running' | 'skipped' | 'notHeld' | 'toCome'
  /** Actual end minus planned end in minutes, positive when late. */
  readonly minutesLate: number | null
  /** Actual length minus planned length in minutes, positive when it took longer. */
  readonly minutesLonger: number | null
  /** Minutes its clock ran; null before it has begun. */
  readonly minutesUsed: number | null
  /** Minutes between its start and its end when its clock stood; null when that is not known. */
  readonly minutesPaused: number | null
  /** By how many minutes facilitators extended it, less than zero where they shortened it. */
  readonly minutesAdjusted: number
  /** Why it went other than planned; null when nobody said. */
  readonly reason: Said | null
}

export type ReportSitting = {
  readonly id: Id
  readonly number: number
  readonly title: Said
  readonly status: 'planned' | 'running' | 'ended'
  readonly plannedStart: Moment
  readonly plannedEnd: Moment
  readonly actualStart: Moment | null
  readonly actualEnd: Moment | null
  readonly minutesLate: number | null
  readonly segments: readonly ReportSegment[]
}
