/** Everything the page of a delegation's link knows of the workshop besides the drafts' texts. Pure. */
import type { Id } from '../../ids.ts'
import type { Language, LocalText } from '../../language.ts'
import type { Instant } from '../../time.ts'
import type { Workshop } from '../workshop.ts'
import { reviewFor, type SeenReview } from './reviewFor.ts'

export type ReviewPage = SeenReview & {
  readonly title: LocalText
  readonly zone: string
  readonly languages: readonly Language[]
  readonly isArchived: boolean
  readonly delegationId: Id
  readonly delegations: readonly { readonly id: Id; readonly name: LocalText }[]
  /** The workshop's time when it was written. */
  readonly now: Instant
}

export const reviewPage = ({ charter, report }: Workshop, delegationId: Id, now: Instant): ReviewPage => ({
  ...reviewFor(report, delegationId, now),
  title: charter.title,
  zone: charter.zone,
  languages: charter.languages,
  isArchived: charter.archivedAt !== null,
  delegationId,
  delegations: charter.delegations.map(({ id, name }) => ({ id, name })),
  now,
})
