/** What the server tells the organiser of workshops, templates and what it has just created. Types only. */
import type { LocalText } from '@plenaria/shared/language'
import type { Instant } from '@plenaria/shared/time'
import type { SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import type { NewLink } from '../links/newLink.ts'

export type WorkshopStatus = 'planned' | 'running' | 'between' | 'ended'

export type WorkshopSummary = {
  readonly id: string
  readonly title: LocalText
  readonly createdAt: Instant
  readonly archivedAt: Instant | null
  /** The workshop that this one rehearses. */
  readonly rehearsalOf: string | null
  readonly firstSittingAt: Instant | null
  /** IANA name. */
  readonly zone: string
  readonly status: WorkshopStatus
  readonly people: number
  readonly present: number
}

export type TemplateSummary = {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText
  /** The day of the first sitting in the template, `2020-10-07`. */
  readonly firstDay: string
  readonly zone: string
  readonly days: number
  readonly sittings: number
  /** Minutes of all segments but meals. */
  readonly minutes: number
  readonly people: number
  readonly groups: number
  /** In the order of the agenda, each once. */
  readonly kinds: readonly { readonly kind: SegmentKind; readonly count: number }[]
}

export type CreatedWorkshop = { readonly id: string; readonly links: readonly NewLink[] }
