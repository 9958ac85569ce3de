/** Adds, moves, removes and restores the items of a document. Ids and times come from the caller. */
import type * as Y from 'yjs'
import type { Language } from '../language.ts'
import type { ItemKind } from '../workshop/itemKind.ts'
import { DOC_SCHEMA_VERSION } from './docWire.ts'
import { byOrder, type Placed, placeAfter } from './itemOrder.ts'
import { buildRec, type ItemWording, metaOf, ordOf, recOf, recsOf } from './itemShape.ts'
import { type KnownTranslation, translationEntries } from '../workshop/drafting/translationStatus.ts'

export type NewItem = {
  /** Random, made by the caller. An id that is taken already leaves the document as it is. */
  readonly itemId: string
  readonly topicId: string
  /** Every language the workshop writes in: all are created at once. */
  readonly languages: readonly Language[]
  /** The item it shall follow; null for the top, left out for the end. */
  readonly after?: string | null
  readonly text?: Partial<ItemWording>
  /** What is known of the text's translations, where it comes from elsewhere. */
  readonly translation?: KnownTranslation
}

// Tombstones keep their place too, so that a restored item returns to it.
const places = (doc: Y.Doc): Placed[] =>
  [...recsOf(doc).keys()].flatMap((id) => {
    const rec = recOf(doc, id)
    return rec === null ? [] : [{ id, ord: ordOf(rec) }]
  })

const lastOf = (doc: Y.Doc): string | null => places(doc).toSorted(byOrder).at(-1)?.id ?? null

/** Adds an item behind another, at the top or at the end. */
export const addItem = (doc: Y.Doc, item: NewItem): void => {
  if (recsOf(doc).has(item.itemId)) return
  doc.transact(() => {
    if (metaOf(doc).get('schema') !== DOC_SCHEMA_VERSION) metaOf(doc).set('schema', DOC_SCHEMA_VERSION)
    const keys = placeAfter(places(doc), item.itemId, item.after === undefined ? lastOf(doc) : item.after)
    const ord = keys.get(item.itemId) ?? ''
    const further = item.translation ? translationEntries(item.text?.text ?? {}, item.translation) : []
    recsOf(doc).set(item.itemId, buildRec(item.languages, { topicId: item.topicId, ord }, item.text ?? {}, further))
    writeKeys(doc, keys)
  })
}

/** Moves an item behind another, or to the top when `after` is null. The item itself is not touched. */
export const moveItem = (doc: Y.Doc, itemId: string, after: string | null): void => {
  if (recOf(doc, itemId) === null || itemId === after) return
  doc.transact(() => writeKeys(doc, placeAfter(places(doc), itemId, after)))
}

const writeKeys = (doc: Y.Doc, keys: ReadonlyMap<string, string>): void => {
  for (const [id, ord] of keys) {
    const rec = recOf(doc, id)
    if (rec !== null && rec.get('ord') !== ord) rec.set('ord', ord)
  }
}

/** Says what an item is. */
export const setKind = (doc: Y.Doc, itemId: string, kind: ItemKind): void => {
  recOf(doc, itemId)?.set('kind', kind)
}

/** Marks an item as removed. It stays in the document, for somebody may be writing in it at this moment. */
export const removeItem = (doc: Y.Doc, itemId: string, at: number): void => {
  recOf(doc, itemId)?.set('deletedAt', at)
}

export const restoreItem = (doc: Y.Doc, itemId: string): void => {
  recOf(doc, itemId)?.set('deletedAt', null)
}
