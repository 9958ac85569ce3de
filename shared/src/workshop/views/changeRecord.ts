/** How the report came to be what it is: the drafts that went out, what was accepted, and what was final before (RE12). Pure. */
import type { Instant } from '../../time.ts'
import type { Observation, Report, ReportDraft, Verdict } from '../report/report.ts'

type Accepted = Observation & { readonly answer: NonNullable<Observation['answer']> }

export type RecordedDraft = {
  readonly kind: 'draft'
  readonly number: number
  readonly hash: string
  readonly at: Instant
  readonly until: Instant
  readonly counts: Readonly<Record<Verdict | 'unanswered', number>>
  readonly accepted: readonly Accepted[]
  readonly items: ReportDraft['items']
}
export type RecordedFinal = {
  readonly kind: 'final'
  readonly hash: string
  readonly at: Instant
  readonly reason: string
  readonly reopened: { readonly at: Instant; readonly reason: string } | null
}

/** In the order in which they came. */
export const changeRecord = ({ drafts, finals }: Report): readonly (RecordedDraft | RecordedFinal)[] => {
  const sent = drafts.map(({ number, hash, sentAt: at, until, items, observations }): RecordedDraft => {
    const count = (verdict: Verdict | null) =>
      observations.filter(({ answer }) => (answer?.verdict ?? null) === verdict).length
    return {
      kind: 'draft',
      number,
      hash,
      at,
      until,
      items,
      counts: {
        accepted: count('accepted'),
        noted: count('noted'),
        notAccepted: count('notAccepted'),
        unanswered: count(null),
      },
      accepted: observations.flatMap(({ answer, ...one }) =>
        answer?.verdict === 'accepted' ? { ...one, answer } : [],
      ),
    }
  })
  const final = finals.map(({ hash, at, reason, reopened }): RecordedFinal => {
    const back = reopened && { at: reopened.at, reason: reopened.reason }
    return { kind: 'final', hash, at, reason, reopened: back }
  })
  return [...sent, ...final].toSorted((a, b) => a.at - b.at)
}
