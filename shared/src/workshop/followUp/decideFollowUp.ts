/** Wishes about what comes of adopted items → facts. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import { type FollowUp, followUpOf, type Responsible } from './followUp.ts'
import type { FollowUpCommand } from './followUpCommands.ts'
import type { FollowUpEvent } from './followUpEvents.ts'

export type FollowUpFacts = {
  now: Instant
  by: Id | null
  isChair: boolean
  isAdopted: (jointItemId: Id) => boolean
  isKnown: (responsible: Responsible) => boolean
  /** Whether the sender belongs to this party. */
  isOf: (responsible: Responsible) => boolean
}

export const decideFollowUp = (
  followUp: FollowUp,
  command: FollowUpCommand,
  facts: FollowUpFacts,
): Decision<FollowUpEvent> => {
  const { jointItemId } = command
  const { now: at, by } = facts
  if (!facts.isAdopted(jointItemId)) return refuse('notAdopted')
  const known = followUpOf(followUp, jointItemId)
  switch (command.type) {
    case 'PlanFollowUp': {
      const { plan } = command
      if (!plan.responsible.every(facts.isKnown)) return refuse('unknownParty')
      return accept({ type: 'FollowUpPlanned', jointItemId, plan, at, by })
    }
    case 'ReportProgress': {
      const { progress, note } = command
      if (!facts.isChair && !known.plan.responsible.some(facts.isOf)) return refuse('notResponsible')
      if (note === '' && progress !== 'notBegun') return refuse('progressWords')
      return accept({ type: 'ProgressReported', jointItemId, progress, note, at, by })
    }
  }
}
