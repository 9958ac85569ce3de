/** What delegations say to one joint item, and what that leads to: asked about, adopted, under silence, reopened. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { type JointItem, lastPosition, type Position } from './plenary.ts'
import type { ConsensusEvent } from './plenaryEvents.ts'

type Of<T extends ConsensusEvent['type']> = Extract<ConsensusEvent, { type: T }>

const withPosition = (item: JointItem, position: Omit<Position, 'withdrawnAt'>): JointItem => ({
  ...item,
  wordingSeq: Math.max(item.wordingSeq, position.docSeq),
  positions: [...item.positions, { ...position, withdrawnAt: null }],
})

const withdraw = (item: JointItem, delegationId: Id, at: Instant): JointItem => {
  const last = lastPosition(item, delegationId)
  return { ...item, positions: item.positions.map((one) => (one === last ? { ...one, withdrawnAt: at } : one)) }
}

/** The wording that objections of releases up to 0.3 were about. */
const askedSeq = ({ state, wordingSeq }: JointItem): number => (state.status === 'asked' ? state.docSeq : wordingSeq)

const asked = (item: JointItem, { docSeq, closesAt, at, blockId }: Of<'ObjectionsAsked'>): JointItem => ({
  ...item,
  wordingSeq: Math.max(item.wordingSeq, docSeq),
  askedAt: at,
  state: { status: 'asked', docSeq, askedAt: at, closesAt, blockId: blockId ?? null },
})

const adopted = (item: JointItem, event: Of<'ItemAdopted'>): JointItem => {
  const { docSeq, number, wording, at, absent = [], awaiting = [], bySilence = false } = event
  const adoption = { docSeq, adoptedAt: at, number, wording, absent, awaiting, answers: [], bySilence }
  return { ...item, number, pen: null, state: { status: 'adopted', ...adoption } }
}

const answered = (item: JointItem, { delegationId, agrees, reason, by, at }: Of<'ReferendumAnswered'>): JointItem => {
  if (item.state.status !== 'adopted') return item
  const answers = [...item.state.answers, { delegationId, agrees, text: reason, by, at }]
  return { ...item, state: { ...item.state, answers } }
}

/** Positions on what was adopted stay on record with it; everybody is asked anew (PL22). */
const reopened = (item: JointItem, { reason, at }: Of<'ItemReopened'>): JointItem => {
  if (item.state.status !== 'adopted') return item
  const { status: _, ...adoption } = item.state
  return {
    ...item,
    positions: item.positions.map((one) => ({ ...one, withdrawnAt: one.withdrawnAt ?? at })),
    earlier: [...item.earlier, { ...adoption, reopenedAt: at, reason }],
    state: { status: 'open' },
  }
}

export const evolveConsensus = (item: JointItem, event: ConsensusEvent): JointItem => {
  const { at, by } = event
  switch (event.type) {
    case 'PositionTaken': {
      const { delegationId, stance, reason: text, docSeq } = event
      return withPosition(item, { delegationId, stance, text, docSeq, by, at })
    }
    case 'ObjectionRaised': {
      const { delegationId, reason: text } = event
      return withPosition(item, { delegationId, stance: 'objection', text, docSeq: askedSeq(item), by, at })
    }
    case 'PositionWithdrawn':
    case 'ObjectionWithdrawn':
      return withdraw(item, event.delegationId, at)
    case 'ObjectionsAsked':
      return asked(item, event)
    case 'ItemPulledOut':
    case 'SilenceEnded':
      return { ...item, state: { status: 'open' } }
    case 'ItemAdopted':
      return adopted(item, event)
    case 'ReferendumAnswered':
      return answered(item, event)
    case 'SilenceOpened': {
      const { docSeq, closesAt, wording } = event
      const wordingSeq = Math.max(item.wordingSeq, docSeq)
      return { ...item, wordingSeq, pen: null, state: { status: 'silence', docSeq, openedAt: at, closesAt, wording } }
    }
    case 'PositionExplained': {
      const { delegationId, text } = event
      return { ...item, explanations: [...item.explanations, { delegationId, text, by, at }] }
    }
    case 'ItemReopened':
      return reopened(item, event)
  }
}
