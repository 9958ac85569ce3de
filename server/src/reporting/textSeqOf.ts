/** The sequence at which the written sections got the words they have: a comment moves the document on, not the text. */
import type { CurrentDoc } from '../docs/docReplica.ts'

export const textSeqOf = ({ items, itemSeq }: Pick<CurrentDoc, 'items' | 'itemSeq'>): number =>
  Math.max(0, ...items.map(({ id }) => itemSeq[id] ?? 0))
