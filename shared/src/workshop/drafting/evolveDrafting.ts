/** Whether each group's draft is open, who has written in it, and the items as they stood when it closed. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { DraftItem } from './draftingCommands.ts'
import type { DraftingEvent } from './draftingEvents.ts'

export type DraftRecord = { docSeq: number; at: Instant; items: readonly DraftItem[] }

export type Draft = {
  status: 'notYet' | 'open' | 'closed'
  /** When it was last opened. */
  openedAt: Instant | null
  contributors: readonly Id[]
  /** The items as recorded at the last closing. */
  record: DraftRecord | null
}
export type Drafting = Readonly<Record<Id, Draft>>

export const emptyDrafting: Drafting = {}
const blankDraft: Draft = { status: 'notYet', openedAt: null, contributors: [], record: null }

export const draftOf = (drafting: Drafting, groupId: Id): Draft => drafting[groupId] ?? blankDraft

/** One item of one group. */
export type SourceRef = { groupId: Id; itemId: Id }

export const recordedItem = (drafting: Drafting, { groupId, itemId }: SourceRef): DraftItem | undefined =>
  draftOf(drafting, groupId).record?.items.find(({ id }) => id === itemId)

export const recordedSources = (drafting: Drafting): readonly SourceRef[] =>
  Object.entries(drafting).flatMap(([groupId, { record }]) =>
    (record?.items ?? []).map(({ id: itemId }) => ({ groupId, itemId })),
  )

export const evolveDrafting = (drafting: Drafting, event: DraftingEvent): Drafting => {
  const draft = draftOf(drafting, event.groupId)
  const become = (changes: Partial<Draft>): Drafting => ({ ...drafting, [event.groupId]: { ...draft, ...changes } })
  switch (event.type) {
    case 'DraftingOpened':
      return become({ status: 'open', openedAt: event.at, record: null })
    case 'DraftingClosed':
      return become({ status: 'closed' })
    case 'ContributionRecorded':
      return become({ contributors: [...draft.contributors.filter((id) => id !== event.personId), event.personId] })
    case 'DraftRecorded':
      return become({ record: { docSeq: event.docSeq, at: event.at, items: event.items } })
  }
}
