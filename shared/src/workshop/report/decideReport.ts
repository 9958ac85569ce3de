/** Wishes about the report → facts: exports, frozen sections, the review round, and the report becoming final. */
import { accept } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import {
  answerObservation,
  changeObservation,
  extendReview,
  makeObservation,
  sendForReview,
  withdrawObservation,
} from './decideReview.ts'
import { currentFinal, openDraft, type Report, unansweredOf } from './report.ts'
import type { On, ReportCommand } from './reportCommands.ts'
import type { ReportDecision, ReportFacts } from './reportFacts.ts'

const freeze = (
  report: Report,
  { sectionId, version }: On<'FreezeSection'>,
  { now: at, by, isSection, version: current }: ReportFacts,
): ReportDecision => {
  if (currentFinal(report)) return refuse('reportFinal')
  if (!isSection(sectionId)) return refuse('unknownSection')
  if (current === null || version > current) return refuse('versionAhead')
  if (report.frozen[sectionId]?.version === version) return accept()
  return accept({ type: 'ReportSectionFrozen', sectionId, version, at, by })
}

const thaw = (report: Report, { sectionId }: On<'ThawSection'>, { now: at, by }: ReportFacts): ReportDecision => {
  if (currentFinal(report)) return refuse('reportFinal')
  return report.frozen[sectionId] ? accept({ type: 'ReportSectionThawed', sectionId, at, by }) : accept()
}

const finalise = (report: Report, { docSeq, reason }: On<'FinaliseReport'>, facts: ReportFacts): ReportDecision => {
  const { now: at, by, snapshot } = facts
  if (currentFinal(report)) return refuse('reportFinal')
  if (reason === '' && openDraft(report, at)) return refuse('reviewRuns')
  if (reason === '' && unansweredOf(report).length > 0) return refuse('observationsUnanswered')
  if (snapshot === null) return refuse('busy')
  if (snapshot.docSeq > docSeq) return refuse('reportMovedOn')
  return accept({ type: 'ReportFinalised', hash: snapshot.hash, version: snapshot.version, reason, at, by })
}

const reopen = (report: Report, { reason }: On<'ReopenReport'>, { now: at, by }: ReportFacts): ReportDecision => {
  if (!currentFinal(report)) return refuse('reportNotFinal')
  return reason === '' ? refuse('reasonMissing') : accept({ type: 'ReportReopened', reason, at, by })
}

export const decideReport = (report: Report, command: ReportCommand, facts: ReportFacts): ReportDecision => {
  switch (command.type) {
    case 'RecordExport': {
      const { format, language, hash } = command
      const { now: at, by, delegationId } = facts
      const from = { ...(hash !== undefined && { hash }), ...(delegationId !== null && { delegationId }) }
      return accept({ type: 'ReportExported', format, language, ...from, at, by })
    }
    case 'FreezeSection':
      return freeze(report, command, facts)
    case 'ThawSection':
      return thaw(report, command, facts)
    case 'SendForReview':
      return sendForReview(report, command, facts)
    case 'ExtendReview':
      return extendReview(report, command, facts)
    case 'MakeObservation':
      return makeObservation(report, command, facts)
    case 'ChangeObservation':
      return changeObservation(report, command, facts)
    case 'WithdrawObservation':
      return withdrawObservation(report, command, facts)
    case 'AnswerObservation':
      return answerObservation(report, command, facts)
    case 'FinaliseReport':
      return finalise(report, command, facts)
    case 'ReopenReport':
      return reopen(report, command, facts)
  }
}
