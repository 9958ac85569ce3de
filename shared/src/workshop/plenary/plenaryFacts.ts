/** What plenary's decisions are told of the rest of the workshop, and the questions they all ask of it. Pure. */
import type { Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { type Refusal, type RefusalCode, refuse } from '../refusals.ts'
import {
  currentPositions,
  isShapeable,
  isSpokenAbout,
  type JointItem,
  jointItem,
  type Plenary,
  type SourceRef,
} from './plenary.ts'
import type { PlenaryEvent, Wording } from './plenaryEvents.ts'

/** An item's wording as read from its document just before deciding; `itemSeq` is when it last changed. */
export type WordingNow = { itemSeq: number; wording: Wording }

/** A delegation whose agreement is sought, and whether anybody of it is there. */
export type Member = { delegationId: Id; isPresent: boolean }

export type PlenaryFacts = {
  now: Instant
  by: Id | null
  isChair: boolean
  /** The delegation the sender speaks for, when their role may take positions. */
  delegationId: Id | null
  /** What could be read of the wordings that the command is about. */
  wordings: Readonly<Record<Id, WordingNow>>
  members: readonly Member[]
  isPresent: (personId: Id) => boolean
  isRecorded: (source: SourceRef) => boolean
  topicIds: readonly Id[]
}

export type PlenaryDecision = Decision<PlenaryEvent>
export type Refused = { ok: false; refusal: Refusal }

export const isRefused = (value: object): value is Refused => 'ok' in value && value.ok === false

/** What every fact about an item says: which, when, by whom. */
export const factOn = ({ id: jointItemId }: JointItem, { now: at, by }: Pick<PlenaryFacts, 'now' | 'by'>) => ({
  jointItemId,
  at,
  by,
})

/** Why an item's words, shape or place cannot change now; null when they can. */
export const whyFixed = ({ state }: JointItem): RefusalCode | null => {
  if (state.status === 'adopted') return 'adoptedFrozen'
  if (state.status === 'silence') return 'silenceRuns'
  return state.status === 'open' || state.status === 'asked' ? null : 'notOpenItem'
}

/** Carries on with an item that stands open, or says why it cannot. */
export const onShapeable = (item: JointItem, decide: () => PlenaryDecision): PlenaryDecision => {
  const why = whyFixed(item)
  return why ? refuse(why) : decide()
}

/** The wording, when the sender has read it as it is. */
export const readBy = (item: JointItem, docSeq: number, { wordings }: PlenaryFacts): WordingNow | Refused => {
  const wordingNow = wordings[item.id]
  if (!wordingNow) return refuse('textUnread')
  return wordingNow.itemSeq > docSeq ? refuse('textChanged') : wordingNow
}

/** A change of the wording that the facts do not know yet is a fact before whatever is said about the new wording (PL9). */
export const noted = (item: JointItem, itemSeq: number, facts: PlenaryFacts): readonly PlenaryEvent[] =>
  itemSeq > item.wordingSeq && isSpokenAbout(item)
    ? [{ type: 'WordingChanged', ...factOn(item, facts), by: null, docSeq: itemSeq }]
    : []

export const hasText = ({ text }: Wording): boolean => Object.values(text).some((value) => value.trim() !== '')

/** Whoever shapes the words: the chair, or who holds the pen (PL13). */
export const mayWord = ({ pen }: JointItem, { isChair, by }: PlenaryFacts): boolean =>
  isChair || (pen !== null && pen.personId === by)

/** Delegations that are not there and have said nothing about the wording (PL19). */
export const absentFrom = (item: JointItem, { members }: Pick<PlenaryFacts, 'members'>): readonly Id[] => {
  const spoken = new Set(currentPositions(item).map(({ delegationId }) => delegationId))
  return members
    .filter(({ delegationId, isPresent }) => !isPresent && !spoken.has(delegationId))
    .map((one) => one.delegationId)
}

/** The next number of a topic: one more than any that was ever given there (PL8). */
export const nextNumber = ({ items }: Plenary, topicId: Id): number =>
  1 + Math.max(0, ...items.filter((item) => item.topicId === topicId).map(({ number }) => number ?? 0))

/** The items a command names, or the refusal when one is unknown, named twice, or not open. */
export const namedItems = (plenary: Plenary, ids: readonly Id[]): readonly JointItem[] | Refused => {
  const items = ids.flatMap((id) => jointItem(plenary, id) ?? [])
  if (items.length !== ids.length || new Set(ids).size !== ids.length) return refuse('unknownItem')
  const fixed = items.find((item) => !isShapeable(item))
  const why = fixed && whyFixed(fixed)
  return why ? refuse(why) : items
}
