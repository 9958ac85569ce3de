/** Works out what a change by the server itself would add to a document, on a copy: nothing is applied before its commit. */
import * as Y from 'yjs'

/**
 * The update that `change` makes, null when it changes nothing.
 * @throws what `change` throws
 */
export const serverChange = (doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array | null => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const updates: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => updates.push(update))
  copy.transact(() => change(copy))
  copy.destroy()
  return updates.length === 0 ? null : Y.mergeUpdates(updates)
}
