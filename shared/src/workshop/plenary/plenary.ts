/** The joint list as plenary has it: its shapes, and what can be read from them. What changes it is in `evolvePlenary.ts`. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { type Instant, instant } from '../../time.ts'
import type { sourceRefSchema, stanceSchema } from './plenaryCommands.ts'
import type { Wording } from './plenaryEvents.ts'

export type SourceRef = z.infer<typeof sourceRefSchema>
export type Stance = z.infer<typeof stanceSchema>

/** What a delegation said about one wording of an item; `docSeq` tells which. */
export type Position = {
  delegationId: Id
  stance: Stance
  text: string
  docSeq: number
  by: Id | null
  at: Instant
  withdrawnAt: Instant | null
}

/** Other words for an item in one language, from somebody who does not hold the pen. */
export type Suggestion = {
  id: Id
  language: Language
  text: string
  note: string
  delegationId: Id | null
  by: Id | null
  at: Instant
  docSeq: number
  answer: { kind: 'accepted' | 'declined' | 'withdrawn'; by: Id | null; at: Instant } | null
}

/** Versions of a passage that stand in square brackets until one is chosen; the first is what the text read. */
export type Bracket = {
  id: Id
  alternatives: readonly { text: Readonly<Record<Language, string>>; delegationId: Id | null }[]
  chosen: number | null
}

/** How a delegation outside the room, or bound to ask its capital, answered an adoption *ad referendum*. */
export type ReferendumAnswer = { delegationId: Id; agrees: boolean; text: string; by: Id | null; at: Instant }

export type Adoption = {
  docSeq: number
  adoptedAt: Instant
  number: number
  wording: Wording
  /** Delegations that were not there and had said nothing: recorded, never counted as agreeing. */
  absent: readonly Id[]
  /** Delegations whose answer *ad referendum* was asked for. */
  awaiting: readonly Id[]
  answers: readonly ReferendumAnswer[]
  bySilence: boolean
}

export type JointItemState =
  | { status: 'open' }
  | { status: 'asked'; docSeq: number; askedAt: Instant; closesAt: Instant; blockId: Id | null }
  | ({ status: 'adopted' } & Adoption)
  | { status: 'setAside'; at: Instant; reason: string }
  /** A silence procedure: adopted at `closesAt` unless a delegation objects. */
  | { status: 'silence'; docSeq: number; openedAt: Instant; closesAt: Instant; wording: Wording }
  | { status: 'merged'; into: Id }
  | { status: 'split'; into: readonly Id[] }

export type Origin =
  | { kind: 'groups' }
  | { kind: 'merge'; from: readonly Id[] }
  /** `part` 0 has the paragraphs before the cut, 1 those after it; a cut of 0 gives both all of them. */
  | { kind: 'split'; from: Id; cutAfter: number; part: number }

export type JointItem = {
  id: Id
  topicId: Id
  /** Where it comes from; kept for ever. */
  sources: readonly SourceRef[]
  origin: Origin
  positions: readonly Position[]
  /** The wording as far as the facts know of it. */
  wordingSeq: number
  /** Positions on an older wording are asked again. */
  positionsFrom: number
  /** Where `positionsFrom` returns to when the last change is called editorial. */
  editorialFrom: number | null
  pen: { personId: Id; at: Instant } | null
  suggestions: readonly Suggestion[]
  brackets: readonly Bracket[]
  chairText: { docSeq: number; at: Instant; by: Id | null } | null
  /** When objections were last asked for. */
  askedAt: Instant | null
  /** Given at the first adoption, and kept. */
  number: number | null
  explanations: readonly { delegationId: Id; text: string; by: Id | null; at: Instant }[]
  /** What was adopted and reopened since. */
  earlier: readonly (Adoption & { reopenedAt: Instant; reason: string })[]
  state: JointItemState
}

export type SourceAside = SourceRef & { reason: string; at: Instant }

export type Plenary = {
  items: readonly JointItem[]
  sourcesAside: readonly SourceAside[]
  /** Pairs that somebody looked at and called different. */
  keptApart: readonly { a: SourceRef; b: SourceRef }[]
  /** Words that say the same in this workshop, a row a line: `niñez = infancia = children`. */
  glossary: string
}

export const emptyPlenary: Plenary = { items: [], sourcesAside: [], keptApart: [], glossary: '' }

export const isSame = (a: SourceRef, b: SourceRef): boolean => a.groupId === b.groupId && a.itemId === b.itemId

export const jointItem = (plenary: Plenary, jointItemId: Id): JointItem | undefined =>
  plenary.items.find(({ id }) => id === jointItemId)

/** Whether the item stands on the list; what was merged or split lives on in others. */
export const isListed = ({ state }: JointItem): boolean => state.status !== 'merged' && state.status !== 'split'

export const listedItems = ({ items }: Plenary): readonly JointItem[] => items.filter(isListed)

/** Whether words, topic and shape of an item may still change. */
export const isShapeable = ({ state }: JointItem): boolean => state.status === 'open' || state.status === 'asked'

/** A delegation's last word on an item, whatever wording it was about; null after a withdrawal (PL6). */
export const lastPosition = ({ positions }: JointItem, delegationId: Id): Position | null => {
  const last = positions.findLast((one) => one.delegationId === delegationId)
  return last && last.withdrawnAt === null ? last : null
}

export const isCurrent = ({ positionsFrom }: JointItem, { docSeq }: Position): boolean => docSeq >= positionsFrom

/** A stance that is recorded against the item, and therefore says why. */
export const isAgainst = (stance: Stance): boolean => stance === 'reservation' || stance === 'objection'

/** The positions that count now: one a delegation, on the wording as it is (PL6, PL9). */
export const currentPositions = (item: JointItem): readonly Position[] =>
  [...new Set(item.positions.map(({ delegationId }) => delegationId))].flatMap((delegationId) => {
    const position = lastPosition(item, delegationId)
    return position && isCurrent(item, position) ? [position] : []
  })

export const standingObjections = (item: JointItem): readonly Position[] =>
  currentPositions(item).filter(({ stance }) => stance === 'objection')

/** Every objection that was ever raised to the item, also what was withdrawn or said of an earlier wording. */
export const objectionsOf = ({ positions }: JointItem): readonly Position[] =>
  positions.filter(({ stance }) => stance === 'objection')

/** Whether a change of the words concerns anybody: somebody spoke about them, is asked, or put them forward (PL9). */
export const isSpokenAbout = (item: JointItem): boolean =>
  currentPositions(item).length > 0 || item.state.status === 'asked' || item.chairText !== null

export const openBrackets = ({ brackets }: JointItem): readonly Bracket[] =>
  brackets.filter(({ chosen }) => chosen === null)

export const openSuggestions = ({ suggestions }: JointItem): readonly Suggestion[] =>
  suggestions.filter(({ answer }) => answer === null)

/** The versions as they stand in the text: each in square brackets, one after the other. */
export const bracketText = ({ alternatives }: Bracket, language: Language): string =>
  alternatives.map(({ text }) => `[${text[language] ?? ''}]`).join(' ')

/** Delegations that were asked *ad referendum* and have not answered. */
export const unanswered = ({ awaiting, answers }: Adoption): readonly Id[] =>
  awaiting.filter((id) => !answers.some(({ delegationId }) => delegationId === id))

/** When the next silence procedure is over; null when none runs. */
export const silenceEndsAt = ({ items }: Plenary): Instant | null => {
  const ends = items.flatMap(({ state }) => (state.status === 'silence' ? state.closesAt : []))
  return ends.length === 0 ? null : instant(Math.min(...ends))
}

/** Whether a group's item has found its place: in a joint item, or set aside with a reason. */
export const isPlaced = (plenary: Plenary, source: SourceRef): boolean =>
  listedItems(plenary).some(({ sources }) => sources.some((one) => isSame(one, source))) ||
  plenary.sourcesAside.some((one) => isSame(one, source))

export const isPair = ({ a, b }: { a: SourceRef; b: SourceRef }, one: SourceRef, other: SourceRef): boolean =>
  (isSame(a, one) && isSame(b, other)) || (isSame(a, other) && isSame(b, one))
