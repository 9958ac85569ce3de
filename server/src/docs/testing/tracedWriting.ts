/**
 * Writing that can be accounted for: every piece of text names the item it was written into and is written once. What was
 * acknowledged can then be looked for, and an item with a piece of another's is torn.
 */
import { addItem, moveItem, removeItem, restoreItem } from '@plenaria/shared/docs/itemDoc'
import { bodyOf, recOf, recsOf } from '@plenaria/shared/docs/itemShape'
import { plainText } from '@plenaria/shared/docs/paragraphs'
import { typeInto } from '@plenaria/shared/docs/writeText'
import type * as Y from 'yjs'
import type { Random } from '../../simulation/seededRandom.ts'

/** What one writer has done: pieces of text, and which of its own items it left removed. */
export type Account = {
  readonly pieces: readonly string[]
  readonly removed: ReadonlySet<string>
}

export type TracedWriter = {
  /** One step of the writer, chosen by chance: a new item, more words in anybody's, a move, a removal, a return. */
  readonly step: () => void
  readonly account: () => Account
}

const pieceOf = (itemId: string, writer: string, index: number) => `[${itemId}|${writer}.${index}]`
const piecePattern = /\[([^|\]]+)\|[^\]]+\]/g

export const tracedWriter = (doc: Y.Doc, name: string, random: Random): TracedWriter => {
  const pieces: string[] = []
  const removed = new Set<string>()
  const own: string[] = []
  const someOf = (ids: readonly string[]): string | undefined => ids[random.below(ids.length)]
  const write = (itemId: string): void => {
    const piece = pieceOf(itemId, name, pieces.length)
    pieces.push(piece)
    typeInto(doc, itemId, 'es', piece)
  }
  const add = (): void => {
    const itemId = `${name}-${own.length}`
    own.push(itemId)
    addItem(doc, { itemId, topicId: 't1', languages: ['es', 'en'] })
    write(itemId)
  }
  const steps: Record<'write' | 'move' | 'remove' | 'restore', () => void> = {
    write: () => write(someOf([...recsOf(doc).keys()]) ?? ''),
    move: () => {
      const ids = [...recsOf(doc).keys()]
      moveItem(doc, someOf(ids) ?? '', random.isLucky(0.1) ? null : (someOf(ids) ?? null))
    },
    remove: () => {
      const itemId = someOf(own) ?? ''
      removeItem(doc, itemId, 1)
      removed.add(itemId)
    },
    restore: () => {
      const itemId = someOf([...removed])
      if (itemId === undefined) return
      restoreItem(doc, itemId)
      removed.delete(itemId)
    },
  }
  return {
    step: () => {
      if (own.length === 0 || random.isLucky(0.3)) return add()
      steps[(['write', 'write', 'write', 'move', 'move', 'remove', 'restore'] as const)[random.below(7)] ?? 'write']()
    },
    account: () => ({ pieces: [...pieces], removed: new Set(removed) }),
  }
}

export type Faults = {
  /** Acknowledged pieces that are nowhere. */
  readonly lost: string[]
  /** Pieces that stand more than once. */
  readonly doubled: string[]
  /** Items with a piece of another's, or with words that nobody wrote. */
  readonly torn: string[]
}

/** What is wrong with a document, given what it must hold. Removed items count: their words are kept. */
export const faultsOf = (doc: Y.Doc, pieces: readonly string[]): Faults => {
  const found = new Map<string, number>()
  const torn: string[] = []
  for (const itemId of recsOf(doc).keys()) {
    const body = bodyOf(doc, itemId, 'es')
    const text = body === null ? '' : plainText(body)
    for (const [piece, owner] of text.matchAll(piecePattern)) {
      found.set(piece, (found.get(piece) ?? 0) + 1)
      if (owner !== itemId) torn.push(itemId)
    }
    if (text.replaceAll(piecePattern, '').trim() !== '') torn.push(itemId)
  }
  return {
    lost: pieces.filter((piece) => !found.has(piece)),
    doubled: [...found].filter(([, count]) => count > 1).map(([piece]) => piece),
    torn,
  }
}

/** Which of a writer's own items are removed in the document. */
export const removedIn = (doc: Y.Doc, name: string): Set<string> =>
  new Set(
    [...recsOf(doc).keys()].filter(
      (itemId) => itemId.startsWith(`${name}-`) && typeof recOf(doc, itemId)?.get('deletedAt') === 'number',
    ),
  )
