/** What somebody who chooses a template must know of it: how long it takes, what is in it, and for how many. */
import type { LocalText } from '@plenaria/shared/language'
import type { SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import type { PlannedSegment } from './planSittings.ts'
import type { Template } from './template.ts'

export type TemplateSummary = {
  id: string
  title: LocalText
  summary: LocalText
  zone: string
  firstDay: string
  days: number
  sittings: number
  /** Minutes of all segments but meals, which nobody counts as work. */
  minutes: number
  people: number
  delegations: number
  groups: number
  /** The kinds of segments in it, each once, in the order of the agenda, with how many there are. */
  kinds: readonly { kind: SegmentKind; count: number }[]
}

const countKinds = (segments: readonly PlannedSegment[]): TemplateSummary['kinds'] =>
  [...new Set(segments.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: segments.filter((segment) => segment.kind === kind).length,
  }))

export const summaryOf = (template: Template): TemplateSummary => {
  const { id, title, summary, zone, firstDay, sittings, people, delegations, groups } = template
  const segments = sittings.flatMap((sitting) => sitting.segments)
  return {
    id,
    title,
    summary,
    zone,
    firstDay,
    days: new Set(sittings.map(({ day }) => day)).size,
    sittings: sittings.length,
    minutes: segments.reduce((sum, { kind, length }) => (kind === 'meal' ? sum : sum + length), 0),
    people: people.length,
    delegations: delegations.length,
    groups: groups.length,
    kinds: countKinds(segments),
  }
}
