/** Folds the facts of the report: what left the house, what is frozen, the drafts with their observations, and the finals. */
import type { Id } from '../../ids.ts'
import type { ReportDraft, Observation, Report } from './report.ts'
import type { ReportEvent } from './reportEvents.ts'

const withDraft = (report: Report, draftId: Id, change: (draft: ReportDraft) => ReportDraft): Report => ({
  ...report,
  drafts: report.drafts.map((draft) => (draft.id === draftId ? change(draft) : draft)),
})

type OnObservation = { readonly draftId: Id; readonly observationId: Id }

/** `change` gives null for what is withdrawn. */
const withObservation = (
  report: Report,
  { draftId, observationId }: OnObservation,
  change: (observation: Observation) => Observation | null,
): Report =>
  withDraft(report, draftId, (draft) => ({
    ...draft,
    observations: draft.observations.flatMap((one) => (one.id === observationId ? (change(one) ?? []) : one)),
  }))

const thawed = ({ frozen, ...report }: Report, sectionId: string): Report => {
  const { [sectionId]: _, ...others } = frozen
  return { ...report, frozen: others }
}

const observed = (report: Report, event: Extract<ReportEvent, { type: 'ObservationMade' }>): Report => {
  const { draftId, observationId: id, said, at, by } = event
  if (said === null) return report
  const observation: Observation = { id, ...said, at, changedAt: null, recordedBy: by, answer: null }
  return withDraft(report, draftId, (draft) => ({ ...draft, observations: [...draft.observations, observation] }))
}

const reopened = (report: Report, { reason, at, by }: Extract<ReportEvent, { type: 'ReportReopened' }>): Report => {
  const last = report.finals.at(-1)
  return last
    ? { ...report, finals: [...report.finals.slice(0, -1), { ...last, reopened: { reason, at, by } }] }
    : report
}

export const evolveReport = (report: Report, event: ReportEvent): Report => {
  const { at, by } = event
  switch (event.type) {
    case 'ReportExported': {
      const { type: _, ...exported } = event
      return { ...report, exports: [...report.exports, exported] }
    }
    case 'ReportSectionFrozen':
      return { ...report, frozen: { ...report.frozen, [event.sectionId]: { version: event.version, at, by } } }
    case 'ReportSectionThawed':
      return thawed(report, event.sectionId)
    case 'ReportSentForReview': {
      const { type: _, draftId: id, at: sentAt, ...sent } = event
      const draft: ReportDraft = { ...sent, id, sentAt, number: report.drafts.length + 1, observations: [] }
      return { ...report, drafts: [...report.drafts, draft] }
    }
    case 'ReviewExtended':
      return withDraft(report, event.draftId, (draft) => ({ ...draft, until: event.until }))
    case 'ObservationMade':
      return observed(report, event)
    case 'ObservationChanged': {
      const { said } = event
      return withObservation(report, event, (one) => (said ? { ...one, ...said, changedAt: at } : one))
    }
    case 'ObservationWithdrawn':
      return withObservation(report, event, () => null)
    case 'ObservationAnswered': {
      const { answer } = event
      return withObservation(report, event, (one) => (answer ? { ...one, answer: { ...answer, at, by } } : one))
    }
    case 'ReportFinalised': {
      const { hash, version, reason } = event
      return { ...report, finals: [...report.finals, { hash, version, reason, at, by, reopened: null }] }
    }
    case 'ReportReopened':
      return reopened(report, event)
  }
}
