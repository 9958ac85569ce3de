/** One document in memory: the replay of its log up to a sequence. It applies what is committed and decides nothing. */
import { type ItemText } from '@plenaria/shared/docs/itemShape'
import { readItems } from '@plenaria/shared/docs/readItems'
import { watchTouchedItems } from '@plenaria/shared/docs/touchedItems'
import * as Y from 'yjs'
import type { DocSnapshot, LoadedDoc } from '../stores/docStore.ts'
import { parseItemSeqs, writeItemSeqs } from './itemSeqs.ts'

export type CurrentDoc = {
  readonly items: ItemText[]
  readonly seq: number
  /** The last sequence that changed an item's words, topic or removal; its place in the order does not count. */
  readonly itemSeq: Record<string, number>
}

export type CommittedUpdate = { readonly seq: number; readonly body: Uint8Array }

export type DocReplica = {
  /** For reading only: whoever changes it makes up content that is in no log. */
  readonly doc: Y.Doc
  seq(): number
  /** @param origin handed on to the document's update listeners */
  apply(update: CommittedUpdate, origin: unknown): void
  read(): CurrentDoc
  snapshot(): DocSnapshot
}

/** @param onBroken told of an update that Yjs cannot apply; it stays in the log and has no effect */
export const createDocReplica = (loaded: LoadedDoc, onBroken: (seq: number, error: unknown) => void): DocReplica => {
  const doc = new Y.Doc()
  let seq = loaded.snapshot?.seq ?? 0
  if (loaded.snapshot !== null) Y.applyUpdate(doc, loaded.snapshot.body, 'load')
  const itemSeq = parseItemSeqs(loaded.snapshot, doc)
  const touched = watchTouchedItems(doc)

  const replica: DocReplica = {
    doc,
    seq: () => seq,
    apply(update, origin) {
      seq = update.seq
      try {
        Y.applyUpdate(doc, update.body, origin)
      } catch (error) {
        onBroken(update.seq, error)
      }
      for (const [itemId, touch] of touched.take()) if (touch !== 'place') itemSeq.set(itemId, update.seq)
    },
    read: () => ({ items: readItems(doc), seq, itemSeq: Object.fromEntries(itemSeq) }),
    snapshot: () => ({ seq, body: Y.encodeStateAsUpdate(doc), note: writeItemSeqs(itemSeq) }),
  }
  for (const row of loaded.rows) replica.apply(row, 'load')
  return replica
}
