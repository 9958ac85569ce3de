/** The segments in which somebody presented something or answered questions, where the record says who, what for or with what. */
import { type Agenda, type Segment, type SegmentKind, segmentsOf } from '../workshop/agenda/agenda.ts'

const kinds: readonly SegmentKind[] = ['presentation', 'panel', 'questions', 'dialogue']

/** A list of titles alone would say again what the proceedings say. */
const isDescribed = ({ speakers = [], outcomes = [], files = [], links = [] }: Segment): boolean =>
  speakers.length + outcomes.length + files.length + links.length > 0

export const presentationsOf = (agenda: Agenda): readonly Segment[] =>
  segmentsOf(agenda).filter((segment) => kinds.includes(segment.kind) && isDescribed(segment))

/** The same of a segment as the report holds it. */
export const isPresented = (segment: {
  readonly kind: SegmentKind
  readonly speakers: readonly unknown[]
  readonly outcomes: readonly unknown[]
  readonly attachments: readonly unknown[]
}): boolean =>
  kinds.includes(segment.kind) && segment.speakers.length + segment.outcomes.length + segment.attachments.length > 0
