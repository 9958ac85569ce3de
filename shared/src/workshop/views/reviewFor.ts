/** What one delegation sees of the review round at a moment (RE9). Pure; the only way an observation leaves staff. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { currentFinal, latestDraft, type Observation, type Report, type ReportDraft } from '../report/report.ts'

/** Stands for whoever of the staff it was; no person has this id. */
export const STAFF: Id = 'secretariat'

export type SeenDraft = Omit<ReportDraft, 'by' | 'observations'> & {
  /** Whether this delegation may observe on it now. */
  readonly isOpen: boolean
  /** Whether the observations of all are among those below. */
  readonly isShared: boolean
  readonly observations: readonly Observation[]
}

export type SeenReview = {
  /** Oldest first. */
  readonly drafts: readonly SeenDraft[]
  readonly final: { readonly hash: string; readonly at: Instant } | null
}

/** Outside, an answer is the secretariats': who of them wrote it is theirs to know. */
const asOneVoice = (one: Observation): Observation => ({
  ...one,
  recordedBy: one.recordedBy && STAFF,
  answer: one.answer && { ...one.answer, by: STAFF },
})

export const reviewFor = (report: Report, delegationId: Id, now: Instant): SeenReview => {
  const final = currentFinal(report)
  const latest = latestDraft(report)
  return {
    drafts: report.drafts.map((one) => {
      const { by: _, ...draft } = one
      const isOver = now >= draft.until || draft.id !== latest?.id || final !== null
      // What a final report has told everybody is not hidden again when it is reopened.
      const isShared = isOver || report.finals.some(({ at }) => at >= draft.sentAt)
      const isSeen = (one: Observation) => isShared || one.delegationId === delegationId
      return { ...draft, isOpen: !isOver, isShared, observations: draft.observations.filter(isSeen).map(asOneVoice) }
    }),
    final: final && { hash: final.hash, at: final.at },
  }
}
