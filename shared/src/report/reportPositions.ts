/** Where each delegation stands on each adopted item: what it said, whether it was there, and how it answered afterwards. */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import { type Adoption, currentPositions, type JointItem, type Position } from '../workshop/plenary/plenary.ts'
import type { Member } from '../workshop/plenary/plenaryFacts.ts'
import { consensusMembers } from '../workshop/views/consensus.ts'
import { asSpoken } from './passage.ts'
import { delegationName, type ReportContext } from './reportContext.ts'
import type { ReportTopic } from './reportPlenaryModel.ts'
import type { ReportPosition } from './reportPositionsModel.ts'

const answerOf = ({ awaiting, answers }: Adoption, delegationId: Id): ReportPosition['answer'] => {
  const answer = answers.findLast((one) => one.delegationId === delegationId)
  if (answer) return answer.agrees ? 'confirmed' : 'notConfirmed'
  return awaiting.includes(delegationId) ? 'awaited' : null
}

type Statement = {
  readonly kind: ReportPosition['statements'][number]['kind']
  readonly delegationId: Id
  readonly text: string
  readonly at: Instant
}

/** Everything that was said in words about the item as it was adopted, the oldest first. */
const statementsOn = (
  positions: readonly Position[],
  { explanations }: JointItem,
  { answers }: Adoption,
): readonly Statement[] =>
  [
    ...positions.map((one) => ({ kind: 'position' as const, ...one })),
    ...answers.map((one) => ({ kind: 'answer' as const, ...one })),
    ...explanations.map((one) => ({ kind: 'explanation' as const, ...one })),
  ]
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => a.at - b.at)

const positionsOn = (
  context: ReportContext,
  members: readonly Member[],
  item: JointItem,
  adoption: Adoption,
  label: string,
): readonly ReportPosition[] => {
  const { charter } = context.workshop
  // Once for all delegations: it looks through everything that was ever said of the item.
  const positions = currentPositions(item)
  const statements = statementsOn(positions, item, adoption)
  const spoke = [...positions, ...adoption.answers, ...item.explanations]
  const heard = [
    ...members.map(({ delegationId }) => delegationId),
    ...adoption.absent,
    ...adoption.awaiting,
    ...spoke.map(({ delegationId }) => delegationId),
  ]
  return [...new Set(heard)].map((delegationId) => ({
    jointItemId: item.id,
    label,
    delegationId,
    delegation: delegationName(context, delegationId),
    platforms: charter.delegations.find(({ id }) => id === delegationId)?.memberOf ?? [],
    stance: positions.find((one) => one.delegationId === delegationId)?.stance ?? null,
    wasAbsent: adoption.absent.includes(delegationId),
    answer: answerOf(adoption, delegationId),
    statements: statements
      .filter((one) => one.delegationId === delegationId)
      .map(({ kind, text, at }) => ({ kind, text: asSpoken(text), at: context.momentOf(at) })),
  }))
}

/** @returns in the order of the recommendations, each with its delegations in the order of the charter */
export const reportPositions = (context: ReportContext, topics: readonly ReportTopic[]): readonly ReportPosition[] => {
  const members = consensusMembers(context.workshop)
  return topics.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ jointItemId, label }) => {
      const item = context.workshop.plenary.items.find(({ id }) => id === jointItemId)
      return item?.state.status === 'adopted' ? positionsOn(context, members, item, item.state, label) : []
    }),
  )
}
