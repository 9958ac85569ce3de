/** Tells what an update would change, or has left open, in a document, without applying it. */
import type { CheckedUpdate } from '@plenaria/shared/docs/clientFrame'
import * as Y from 'yjs'

type Structs = NonNullable<ReturnType<Y.Doc['store']['clients']['get']>>

const isDeletedThrough = (structs: Structs, from: number, to: number): boolean => {
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
    const struct = structs[index]
    if (struct === undefined || struct.id.clock >= to) break
    if (!struct.deleted) return false
  }
  return true
}

const hasDeleted = (doc: Y.Doc, client: number, from: number, to: number): boolean => {
  const structs = doc.store.clients.get(client)
  return structs !== undefined && to <= Y.getState(doc.store, client) && isDeletedThrough(structs, from, to)
}

/** True when the document has every insertion of the update. */
const hasInserted = (doc: Y.Doc, { content }: CheckedUpdate): boolean =>
  content.structs.every(
    (struct) => struct instanceof Y.Skip || struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client),
  )

/** True for an applied update whose insertions cannot show yet, because they build on others that are missing. */
export const isIncomplete = (doc: Y.Doc, update: CheckedUpdate): boolean => !hasInserted(doc, update)

/**
 * True when the document already has every insertion and every deletion of the update. The answer to "send me what I
 * lack" always carries all deletions ever made, so most reconnections bring an update that changes nothing.
 */
export const changesNothing = (doc: Y.Doc, update: CheckedUpdate): boolean =>
  hasInserted(doc, update) &&
  [...update.content.ds.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) => len === 0 || hasDeleted(doc, client, clock, clock + len)),
  )
