import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { DraftingCommand } from './draftingCommands.ts'
import type { DraftingEvent } from './draftingEvents.ts'
import { type Drafting, draftOf } from './evolveDrafting.ts'

export type DraftingFacts = {
  now: Instant
  groupIds: readonly Id[]
  areGroupsOpen: boolean
  /** Whether plenary has placed any item of the group. */
  isTakenUp: (groupId: Id) => boolean
}

const opening = (drafting: Drafting, groupIds: readonly Id[], at: Instant): DraftingEvent[] =>
  groupIds
    .filter((groupId) => draftOf(drafting, groupId).status !== 'open')
    .map((groupId) => ({ type: 'DraftingOpened', groupId, at }))

export const closeDrafts = (drafting: Drafting, groupIds: readonly Id[], at: Instant): DraftingEvent[] =>
  groupIds
    .filter((groupId) => draftOf(drafting, groupId).status === 'open')
    .map((groupId) => ({ type: 'DraftingClosed', groupId, at }))

/** Drafts that open with the groups: all whose items plenary has not touched. */
export const openDrafts = (drafting: Drafting, { groupIds, isTakenUp, now }: DraftingFacts): DraftingEvent[] =>
  opening(
    drafting,
    groupIds.filter((groupId) => !isTakenUp(groupId)),
    now,
  )

export const decideDrafting = (
  drafting: Drafting,
  command: DraftingCommand,
  facts: DraftingFacts,
): Decision<DraftingEvent> => {
  const { now, groupIds } = facts
  if (command.groupId !== null && !groupIds.includes(command.groupId)) return refuse('unknownGroup')
  const meant = command.groupId === null ? groupIds : [command.groupId]
  switch (command.type) {
    case 'OpenDrafting':
      if (!facts.areGroupsOpen) return refuse('groupsNotOpen')
      if (meant.some(facts.isTakenUp)) return refuse('draftTakenUp')
      return accept(...opening(drafting, meant, now))
    case 'CloseDrafting':
      return accept(...closeDrafts(drafting, meant, now))
    case 'RecordContribution': {
      const { groupId, personId } = command
      if (draftOf(drafting, groupId).contributors.includes(personId)) return accept()
      return accept({ type: 'ContributionRecorded', groupId, personId, at: now })
    }
    case 'RecordDraft': {
      const { groupId, docSeq, items } = command
      const draft = draftOf(drafting, groupId)
      // DR3: only a closed draft is recorded, and once per closing: plenary works on what it says.
      if (draft.status !== 'closed' || draft.record !== null) return accept()
      return accept({ type: 'DraftRecorded', groupId, docSeq, items, at: now })
    }
  }
}
