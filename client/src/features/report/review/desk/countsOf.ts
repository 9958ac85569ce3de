/** How many observations a draft has, and how they were answered. */
import type { ReportDraft, Verdict } from '@plenaria/shared/workshop/report/report'

export type Counts = Readonly<Record<Verdict | 'unanswered' | 'all', number>>

export const countsOf = ({ observations }: Pick<ReportDraft, 'observations'>): Counts => {
  const count = (verdict: Verdict | null) =>
    observations.filter(({ answer }) => (answer?.verdict ?? null) === verdict).length
  return {
    all: observations.length,
    accepted: count('accepted'),
    noted: count('noted'),
    notAccepted: count('notAccepted'),
    unanswered: count(null),
  }
}
