/** The change record as the report prints it, from the facts of the review round (RE12). It names nobody but delegations. */
import { changeRecord, type RecordedDraft, type RecordedFinal } from '../workshop/views/changeRecord.ts'
import { asSpoken, theirs } from './passage.ts'
import type { ReportAcceptedObservation, ReportChange } from './reportChangesModel.ts'
import { delegationName, type ReportContext } from './reportContext.ts'

const aboutOf = (
  { items }: RecordedDraft,
  { anchor }: RecordedDraft['accepted'][number],
): ReportAcceptedObservation['about'] => {
  switch (anchor.kind) {
    case 'whole':
      return { kind: 'whole' }
    case 'paragraph':
      return { kind: 'paragraph', label: String(anchor.number) }
    case 'item':
      return { kind: 'item', label: items.find(({ key }) => key === anchor.key)?.label ?? anchor.key }
  }
}

const ofDraft = (context: ReportContext, draft: RecordedDraft): ReportChange => ({
  kind: 'draft',
  number: draft.number,
  hash: draft.hash,
  at: context.momentOf(draft.at),
  until: context.momentOf(draft.until),
  counts: draft.counts,
  accepted: draft.accepted.map((one) => ({
    delegation: delegationName(context, one.delegationId),
    about: aboutOf(draft, one),
    text: theirs({ [one.language]: one.text }),
    proposed: one.proposed === '' ? null : theirs({ [one.language]: one.proposed }),
    answer: theirs(one.answer.text),
  })),
})

const ofFinal = ({ momentOf }: ReportContext, { hash, at, reason, reopened }: RecordedFinal): ReportChange => ({
  kind: 'final',
  hash,
  at: momentOf(at),
  reason: reason === '' ? null : asSpoken(reason),
  reopened: reopened && { at: momentOf(reopened.at), reason: asSpoken(reopened.reason) },
})

export const reportChanges = (context: ReportContext): readonly ReportChange[] =>
  changeRecord(context.workshop.report).map((one) =>
    one.kind === 'draft' ? ofDraft(context, one) : ofFinal(context, one),
  )
