/**
 * The report's record as those outside staff may see it: without observations and without reasons. A delegation reads its own
 * observations, and others' when their time has come, over its link (RE9), never out of the facts that are sent to all.
 */
import type { Id } from '../ids.ts'
import type { Report } from './report/report.ts'
import type { ReportEvent } from './report/reportEvents.ts'

const HIDDEN = 'hidden'

const withoutDelegation = <Exported extends { delegationId?: Id | undefined }>(
  exported: Exported,
): Omit<Exported, 'delegationId'> => {
  const { delegationId: _, ...seen } = exported
  return seen
}

export const redactReportEvent = (event: ReportEvent): ReportEvent => {
  switch (event.type) {
    case 'ObservationMade':
    case 'ObservationChanged':
      return { ...event, observationId: HIDDEN, said: null, by: null }
    case 'ObservationWithdrawn':
      return { ...event, observationId: HIDDEN, by: null }
    case 'ObservationAnswered':
      return { ...event, observationId: HIDDEN, answer: null, by: null }
    case 'ReportExported':
      return withoutDelegation(event)
    case 'ReportFinalised':
    case 'ReportReopened':
      return { ...event, reason: '' }
    default:
      return event
  }
}

export const redactReport = (report: Report): Report => ({
  ...report,
  exports: report.exports.map(withoutDelegation),
  drafts: report.drafts.map((draft) => ({ ...draft, observations: [] })),
  finals: report.finals.map((one) => ({
    ...one,
    reason: '',
    reopened: one.reopened && { ...one.reopened, reason: '' },
  })),
})
