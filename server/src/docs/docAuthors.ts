/** Finds out from the log who wrote the words of each item. */
import { watchTouchedItems } from '@plenaria/shared/docs/touchedItems'
import * as Y from 'yjs'
import type { DocRow } from '../stores/docStore.ts'

/** The people who wrote in each item, in the order of their first words; moving or removing it does not count. */
export const docAuthors = (rows: readonly DocRow[]): Record<string, string[]> => {
  const doc = new Y.Doc()
  const watch = watchTouchedItems(doc)
  const authors = new Map<string, Set<string>>()
  for (const { body, personId } of rows) {
    applyLeniently(doc, body)
    for (const [itemId, touch] of watch.take()) {
      if (personId === null || touch !== 'words') continue
      authors.set(itemId, (authors.get(itemId) ?? new Set()).add(personId))
    }
  }
  doc.destroy()
  return Object.fromEntries([...authors].map(([itemId, people]) => [itemId, [...people]]))
}

/** An update that Yjs cannot apply had no effect when it came and has none now. */
export const applyLeniently = (doc: Y.Doc, body: Uint8Array): void => {
  try {
    Y.applyUpdate(doc, body)
  } catch {
    // Reported when it was first applied.
  }
}
