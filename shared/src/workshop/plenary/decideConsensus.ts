/** What delegations and the chair wish for an item's agreement → facts. Adoption freezes the wording in the event. */
import { accept } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { plus } from '../../time.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import {
  isAgainst,
  type JointItem,
  lastPosition,
  openBrackets,
  type Plenary,
  standingObjections,
  unanswered,
} from './plenary.ts'
import type { On } from './plenaryCommands.ts'
import type { PlenaryEvent } from './plenaryEvents.ts'
import {
  absentFrom,
  factOn,
  hasText,
  isRefused,
  nextNumber,
  noted,
  onShapeable,
  type PlenaryDecision,
  type PlenaryFacts,
  readBy,
  type Refused,
  type WordingNow,
} from './plenaryFacts.ts'

const takePosition = (item: JointItem, command: On<'TakePosition'>, facts: PlenaryFacts): PlenaryDecision => {
  const { stance, reason, docSeq } = command
  const { delegationId } = facts
  if (delegationId === null) return refuse('noDelegation')
  if (isAgainst(stance) && reason === '') return refuse('reasonMissing')
  const fact = factOn(item, facts)
  const position = { ...fact, delegationId, stance, reason }
  if (item.state.status === 'silence') {
    const taken: PlenaryEvent = { type: 'PositionTaken', ...position, docSeq: item.state.docSeq }
    const broken: readonly PlenaryEvent[] = stance === 'objection' ? [{ type: 'SilenceEnded', ...fact, reason }] : [] // PL21
    return accept(taken, ...broken)
  }
  return onShapeable(item, () => {
    const read = readBy(item, docSeq, facts)
    if (isRefused(read)) return read
    const last = lastPosition(item, delegationId)
    const isSame = last?.stance === stance && last.text === reason && last.docSeq === read.itemSeq
    if (isSame) return accept()
    return accept(...noted(item, read.itemSeq, facts), { type: 'PositionTaken', ...position, docSeq: read.itemSeq })
  })
}

const withdraw = (item: JointItem, facts: PlenaryFacts): PlenaryDecision => {
  const { delegationId } = facts
  if (delegationId === null) return refuse('noDelegation')
  if (item.state.status === 'adopted') return refuse('adoptedFrozen')
  if (!lastPosition(item, delegationId)) return accept()
  return accept({ type: 'PositionWithdrawn', ...factOn(item, facts), delegationId })
}

/** The facts of asking about one item; `blockId` when several are asked about together. */
export const asking = (
  item: JointItem,
  asked: { docSeq: number; window: On<'AskForObjections'>['window']; blockId?: Id },
  facts: PlenaryFacts,
): readonly PlenaryEvent[] | Refused => {
  const read = readBy(item, asked.docSeq, facts)
  if (isRefused(read)) return read
  if (!hasText(read.wording)) return refuse('noText')
  const closesAt = plus(facts.now, asked.window)
  const block = asked.blockId === undefined ? {} : { blockId: asked.blockId }
  // Not the sender's number: one too high would let every later change pass as the text that was asked about.
  const question = { ...factOn(item, facts), docSeq: read.itemSeq, closesAt, ...block }
  return [...noted(item, read.itemSeq, facts), { type: 'ObjectionsAsked', ...question }]
}

/** What stands in the way of adopting an item on the wording that was read (PL5). */
export const whyNotAgreed = (item: JointItem): RefusalCode | null => {
  if (standingObjections(item).length > 0) return 'objectionsStand'
  return openBrackets(item).length > 0 ? 'bracketsOpen' : null
}

export const adopting = (
  plenary: Plenary,
  item: JointItem,
  { itemSeq, wording }: WordingNow,
  facts: Pick<PlenaryFacts, 'now' | 'by' | 'members'>,
): Extract<PlenaryEvent, { type: 'ItemAdopted' }> => ({
  type: 'ItemAdopted',
  ...factOn(item, facts),
  docSeq: itemSeq,
  number: item.number ?? nextNumber(plenary, item.topicId),
  wording,
  absent: [...absentFrom(item, facts)],
})

/** The wording to adopt, once the question was put and its time is over; or why not. */
export const agreedWording = (item: JointItem, docSeq: number, facts: PlenaryFacts): WordingNow | Refused => {
  if (item.state.status !== 'asked') return refuse('askFirst')
  if (facts.now < item.state.closesAt) return refuse('windowOpen')
  const read = readBy(item, Math.min(docSeq, item.state.docSeq), facts)
  const why = whyNotAgreed(item)
  if (why) return refuse(why)
  return read
}

const adopt = (plenary: Plenary, item: JointItem, docSeq: number, facts: PlenaryFacts): PlenaryDecision => {
  if (item.state.status === 'adopted') return accept()
  const agreed = agreedWording(item, docSeq, facts)
  return isRefused(agreed) ? agreed : accept(adopting(plenary, item, agreed, facts))
}

const adoptAdReferendum = (
  plenary: Plenary,
  item: JointItem,
  command: On<'AdoptAdReferendum'>,
  facts: PlenaryFacts,
): PlenaryDecision => {
  const { docSeq, awaiting } = command
  const members = facts.members.map(({ delegationId }) => delegationId)
  if (!awaiting.every((id) => members.includes(id))) return refuse('notMember')
  if (item.state.status === 'asked' && facts.now < item.state.closesAt) return refuse('windowOpen')
  const why = whyNotAgreed(item)
  if (why) return refuse(why)
  const read = readBy(item, docSeq, facts)
  if (isRefused(read)) return read
  if (!hasText(read.wording)) return refuse('noText')
  const adopted = adopting(plenary, item, read, facts)
  const absent = (adopted.absent ?? []).filter((id) => !awaiting.includes(id))
  return accept({ ...adopted, absent, awaiting: [...new Set(awaiting)] })
}

const answerReferendum = (item: JointItem, command: On<'AnswerReferendum'>, facts: PlenaryFacts): PlenaryDecision => {
  const { agrees, reason } = command
  const isOwn = command.delegationId === null || command.delegationId === facts.delegationId
  const delegationId = command.delegationId ?? facts.delegationId
  if (delegationId === null) return refuse('noDelegation')
  if (!isOwn && !facts.isChair) return refuse('notAllowed')
  if (item.state.status !== 'adopted' || !unanswered(item.state).includes(delegationId)) return refuse('notAwaited')
  // Whoever disagrees says why; whoever answers for others says with which words they were told.
  if (reason === '' && (!agrees || !isOwn)) return refuse('reasonMissing')
  return accept({ type: 'ReferendumAnswered', ...factOn(item, facts), delegationId, agrees, reason })
}

const explain = (item: JointItem, { text }: On<'ExplainPosition'>, facts: PlenaryFacts): PlenaryDecision => {
  const { delegationId } = facts
  if (delegationId === null) return refuse('noDelegation')
  const { status } = item.state
  if (status !== 'adopted' && status !== 'silence') return refuse('notAdopted')
  return accept({ type: 'PositionExplained', ...factOn(item, facts), delegationId, text })
}

const pullOut = (item: JointItem, facts: PlenaryFacts): PlenaryDecision => {
  const { delegationId, isChair } = facts
  if (delegationId === null && !isChair) return refuse('noDelegation')
  if (item.state.status !== 'asked' || item.state.blockId === null) return refuse('notInBlock')
  return accept({ type: 'ItemPulledOut', ...factOn(item, facts), delegationId })
}

export type ConsensusCommand = On<
  | 'TakePosition'
  | 'WithdrawPosition'
  | 'AskForObjections'
  | 'PullOut'
  | 'Adopt'
  | 'AdoptAdReferendum'
  | 'AnswerReferendum'
  | 'ExplainPosition'
  | 'Reopen'
>

export const decideConsensus = (
  plenary: Plenary,
  item: JointItem,
  command: ConsensusCommand,
  facts: PlenaryFacts,
): PlenaryDecision => {
  switch (command.type) {
    case 'TakePosition':
      return takePosition(item, command, facts)
    case 'WithdrawPosition':
      return withdraw(item, facts)
    case 'AskForObjections':
      return onShapeable(item, () => {
        const asked = asking(item, command, facts)
        return isRefused(asked) ? asked : accept(...asked)
      })
    case 'PullOut':
      return pullOut(item, facts)
    case 'Adopt':
      return adopt(plenary, item, command.docSeq, facts)
    case 'AdoptAdReferendum':
      return onShapeable(item, () => adoptAdReferendum(plenary, item, command, facts))
    case 'AnswerReferendum':
      return answerReferendum(item, command, facts)
    case 'ExplainPosition':
      return explain(item, command, facts)
    case 'Reopen':
      if (item.state.status !== 'adopted') return refuse('notAdopted')
      if (command.reason === '') return refuse('reasonMissing')
      return accept({ type: 'ItemReopened', ...factOn(item, facts), reason: command.reason })
  }
}
