/** In which order those who wait are heard, and why one comes before another. It proposes: whoever leads gives the floor to whom they like. */
import type { Millis } from '../../time.ts'
import type { FloorRequest, FloorRules } from './floor.ts'
import type { RequestKind } from './floorKinds.ts'

/** Somebody who waits, with what has been spoken so far in the room. */
export type Waiting = FloorRequest & {
  /** By their delegation, or by themselves when they have none. */
  readonly partySpent: Millis
  /** By the platform of theirs that has spoken least; null for those who speak for none. */
  readonly platformSpent: Millis | null
}

/** What puts somebody before another; `delegation` and `platform` say that the one before has spoken less. */
export type OrderReason = 'pointOfOrder' | 'replyLast' | 'delegation' | 'platform' | 'asked'

const ranks: Readonly<Record<RequestKind, number>> = { pointOfOrder: 0, statement: 1, question: 1, reply: 2 }

/** Those who speak for no platform come after those who even out what the platforms have spoken. */
const platformRank = ({ platformSpent }: Waiting): number => platformSpent ?? Number.MAX_SAFE_INTEGER

const compare = (
  a: Waiting,
  b: Waiting,
  order: FloorRules['order'],
): { readonly sign: number; readonly reason: OrderReason } => {
  const byRank = ranks[a.kind] - ranks[b.kind]
  if (byRank !== 0) {
    const isOfOrder = a.kind === 'pointOfOrder' || b.kind === 'pointOfOrder'
    return { sign: byRank, reason: isOfOrder ? 'pointOfOrder' : 'replyLast' }
  }
  if (order === 'fair') {
    if (a.partySpent !== b.partySpent) return { sign: a.partySpent - b.partySpent, reason: 'delegation' }
    const byPlatform = platformRank(a) - platformRank(b)
    if (byPlatform !== 0) return { sign: byPlatform, reason: 'platform' }
  }
  const byMoment = a.askedAt - b.askedAt
  return { sign: byMoment === 0 ? (a.id < b.id ? -1 : 1) : byMoment, reason: 'asked' }
}

/** @returns the same people, first who is to speak next (FL4) */
export const speakingOrder = (waiting: readonly Waiting[], order: FloorRules['order']): readonly Waiting[] =>
  waiting.toSorted((a, b) => compare(a, b, order).sign)

/** Why `first` is heard before `second`, when it is. */
export const whyBefore = (first: Waiting, second: Waiting, order: FloorRules['order']): OrderReason =>
  compare(first, second, order).reason
