/** How an adopted item was agreed: who had a reservation, was absent, is still to answer, or explained its position. */
import { type Adoption, currentPositions, type JointItem, unanswered } from '../workshop/plenary/plenary.ts'
import { asSpoken } from './passage.ts'
import { delegationName, type ReportContext } from './reportContext.ts'
import type { ReportConsensus } from './reportPlenaryModel.ts'

export const reportConsensus = (context: ReportContext, item: JointItem, adoption: Adoption): ReportConsensus => {
  const named = (ids: readonly string[]) => ids.map((id) => delegationName(context, id))
  const remark =
    (kind: ReportConsensus['remarks'][number]['kind']) => (said: { delegationId: string; text: string }) => ({
      kind,
      delegation: delegationName(context, said.delegationId),
      text: asSpoken(said.text),
    })
  const { absent, answers, bySilence } = adoption
  return {
    way: bySilence ? 'silence' : 'plenary',
    absent: named(absent),
    awaited: named(unanswered(adoption)),
    confirmed: named(answers.filter(({ agrees }) => agrees).map(({ delegationId }) => delegationId)),
    remarks: [
      ...currentPositions(item)
        .filter(({ stance }) => stance === 'reservation')
        .map(remark('reservation')),
      ...answers.filter(({ agrees }) => !agrees).map(remark('notConfirmed')),
      ...item.explanations.map(remark('explanation')),
    ],
  }
}
