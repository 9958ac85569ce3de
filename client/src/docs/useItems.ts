/** The items of the document around, as plain text, renewed when anybody changes them. */
import { recsOf } from '@plenaria/shared/docs/itemShape'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { readItems, readRemoved } from '@plenaria/shared/docs/readItems'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useMaybeDoc } from './DocContext.ts'

const none: readonly ItemText[] = []

type Read = (doc: Y.Doc) => ItemText[]

const isSame = (a: ItemText, b: ItemText): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Reads once per change; an item that reads as before stays the same object, so that its view need not draw again. */
const createItemsStore = (doc: Y.Doc | null, read: Read) => {
  let items: readonly ItemText[] = doc ? read(doc) : none
  const renew = (from: Y.Doc) => {
    const before = new Map(items.map((item) => [item.id, item]))
    items = read(from).map((item) => {
      const old = before.get(item.id)
      return old && isSame(old, item) ? old : item
    })
  }
  return {
    items: () => items,
    subscribe: (listener: () => void) => {
      if (!doc) return () => undefined
      const changed = () => {
        renew(doc)
        listener()
      }
      const recs = recsOf(doc)
      recs.observeDeep(changed)
      changed()
      return () => recs.unobserveDeep(changed)
    },
  }
}

const useItemsRead = (read: Read): readonly ItemText[] => {
  const doc = useMaybeDoc()?.connection.doc ?? null
  const store = useMemo(() => createItemsStore(doc, read), [doc, read])
  return useSyncExternalStore(store.subscribe, store.items)
}

/** Empty while the document is not there; ask `useDocState().synced` whether empty means empty. */
export const useItems = (): readonly ItemText[] => useItemsRead(readItems)

/** The items that were removed, the last removal first. */
export const useRemovedItems = (): readonly ItemText[] => useItemsRead(readRemoved)
