/** Wishes of the review round → facts: a draft goes out, delegations observe until a date, the secretariat answers. */
import { accept } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { refuse } from '../refusals.ts'
import { observationLimits } from './observationLimits.ts'
import { type Anchor, currentFinal, latestDraft, type Observation, type Report, type ReportDraft } from './report.ts'
import type { On } from './reportCommands.ts'
import type { ReportDecision, ReportFacts } from './reportFacts.ts'

const hasAnchor = ({ paragraphs, items }: ReportDraft, anchor: Anchor): boolean => {
  switch (anchor.kind) {
    case 'whole':
      return true
    case 'paragraph':
      return anchor.number <= paragraphs
    case 'item':
      return items.some(({ key }) => key === anchor.key)
  }
}

export const sendForReview = (report: Report, command: On<'SendForReview'>, facts: ReportFacts): ReportDecision => {
  const { draftId, docSeq, until, note } = command
  const { now: at, by, snapshot } = facts
  if (currentFinal(report)) return refuse('reportFinal')
  if (report.drafts.some(({ id }) => id === draftId)) return refuse('alreadyExists')
  if (until <= at) return refuse('reviewUntilPast')
  if (snapshot === null) return refuse('busy')
  if (snapshot.docSeq > docSeq) return refuse('reportMovedOn')
  const { hash, version, paragraphs, items } = snapshot
  const sent = { hash, version, until, note, paragraphs, items: [...items] }
  return accept({ type: 'ReportSentForReview', draftId, ...sent, at, by })
}

export const extendReview = (
  report: Report,
  { draftId, until }: On<'ExtendReview'>,
  { now: at, by }: ReportFacts,
): ReportDecision => {
  const draft = latestDraft(report)
  if (currentFinal(report)) return refuse('reportFinal')
  if (!draft || draft.id !== draftId) return refuse('unknownReportDraft')
  if (at >= draft.until) return refuse('reviewOver')
  if (until === draft.until) return accept()
  return until < draft.until ? refuse('reviewOnlyLonger') : accept({ type: 'ReviewExtended', draftId, until, at, by })
}

/** Whether observations on this draft may still be made, changed and withdrawn. The secretariat may after the date too (RE6). */
const whyClosed = (report: Report, draftId: Id, { now, isPreparing }: ReportFacts) => {
  const draft = report.drafts.find(({ id }) => id === draftId)
  if (currentFinal(report)) return { refused: refuse('reportFinal') }
  if (!draft) return { refused: refuse('unknownReportDraft') }
  if (draft !== latestDraft(report)) return { refused: refuse('newerReportDraft') }
  return now >= draft.until && !isPreparing ? { refused: refuse('reviewOver') } : { draft }
}

export const makeObservation = (report: Report, command: On<'MakeObservation'>, facts: ReportFacts): ReportDecision => {
  const { draftId, observationId, anchor, language, text, proposed } = command
  const { now: at, by, isDelegation } = facts
  const delegationId = facts.isPreparing ? command.delegationId : facts.delegationId
  const { draft, refused } = whyClosed(report, draftId, facts)
  if (refused) return refused
  if (!delegationId || !isDelegation(delegationId)) return refuse('unknownDelegation')
  if (draft.observations.some(({ id }) => id === observationId)) return refuse('alreadyExists')
  if (!hasAnchor(draft, anchor)) return refuse('unknownAnchor')
  if (text === '' && proposed === '') return refuse('observationEmpty')
  const own = draft.observations.filter((one) => one.delegationId === delegationId)
  if (own.length >= observationLimits.perDelegation) return refuse('tooManyObservations')
  const said = { delegationId, anchor, language, text, proposed }
  return accept({ type: 'ObservationMade', draftId, observationId, said, at, by })
}

/** What a delegation wrote it alone may change; what the secretariat recorded, the secretariat. RE7 */
const isOwn = ({ delegationId, recordedBy }: Observation, facts: ReportFacts): boolean =>
  facts.isPreparing ? recordedBy !== null : recordedBy === null && delegationId === facts.delegationId

const whyNotChanged = (
  report: Report,
  { draftId, observationId }: { draftId: Id; observationId: Id },
  facts: ReportFacts,
) => {
  const { draft, refused } = whyClosed(report, draftId, facts)
  if (refused) return { refused }
  const observation = draft.observations.find(({ id }) => id === observationId)
  // That another delegation has such an observation is not said.
  if (!observation || (!facts.isPreparing && observation.delegationId !== facts.delegationId))
    return { refused: refuse('unknownObservation') }
  if (!isOwn(observation, facts)) return { refused: refuse('notYourObservation') }
  return observation.answer ? { refused: refuse('observationAnswered') } : { observation }
}

export const changeObservation = (
  report: Report,
  command: On<'ChangeObservation'>,
  facts: ReportFacts,
): ReportDecision => {
  const { draftId, observationId, language, text, proposed } = command
  const { observation, refused } = whyNotChanged(report, command, facts)
  if (refused) return refused
  if (text === '' && proposed === '') return refuse('observationEmpty')
  const isSame = observation.language === language && observation.text === text && observation.proposed === proposed
  if (isSame) return accept()
  const said = { language, text, proposed }
  return accept({ type: 'ObservationChanged', draftId, observationId, said, at: facts.now, by: facts.by })
}

export const withdrawObservation = (
  report: Report,
  command: On<'WithdrawObservation'>,
  facts: ReportFacts,
): ReportDecision => {
  const { draftId, observationId } = command
  const { refused } = whyNotChanged(report, command, facts)
  if (refused) return refused
  return accept({ type: 'ObservationWithdrawn', draftId, observationId, at: facts.now, by: facts.by })
}

export const answerObservation = (
  report: Report,
  command: On<'AnswerObservation'>,
  { now: at, by }: ReportFacts,
): ReportDecision => {
  const { draftId, observationId, verdict, text } = command
  if (currentFinal(report)) return refuse('reportFinal')
  const draft = report.drafts.find(({ id }) => id === draftId)
  if (!draft) return refuse('unknownReportDraft')
  if (!draft.observations.some(({ id }) => id === observationId)) return refuse('unknownObservation')
  if (!Object.values(text).some((words) => words !== '')) return refuse('answerEmpty')
  return accept({ type: 'ObservationAnswered', draftId, observationId, answer: { verdict, text }, at, by })
}
