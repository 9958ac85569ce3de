/** How the report came to be what it is, as the report itself tells it. */
import type { Verdict } from '../workshop/report/report.ts'
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'

export type ReportAcceptedObservation = {
  readonly delegation: Said
  /** In the numbers of the draft it was made on. */
  readonly about: { readonly kind: 'whole' } | { readonly kind: 'paragraph' | 'item'; readonly label: string }
  readonly text: Said
  /** Null where it proposes no other wording. */
  readonly proposed: Said | null
  readonly answer: Said
}

export type ReportChange =
  | {
      readonly kind: 'draft'
      readonly number: number
      readonly hash: string
      readonly at: Moment
      readonly until: Moment
      readonly counts: Readonly<Record<Verdict | 'unanswered', number>>
      readonly accepted: readonly ReportAcceptedObservation[]
    }
  | {
      readonly kind: 'final'
      readonly hash: string
      readonly at: Moment
      /** Why in spite of what was unanswered or still ran; null where nothing was. */
      readonly reason: Said | null
      /** Null in the report that is final: it cannot tell of itself. */
      readonly reopened: { readonly at: Moment; readonly reason: Said } | null
    }
