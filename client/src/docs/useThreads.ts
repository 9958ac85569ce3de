/** The threads of the document around, item by item, renewed when anybody writes in them. */
import { readThreads, type Thread, threadsOf } from '@plenaria/shared/docs/threads'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useMaybeDoc } from './DocContext.ts'

/** By item id, the first begun first. */
export type ThreadsByItem = ReadonlyMap<string, readonly Thread[]>

const isSame = (a: readonly Thread[], b: readonly Thread[]): boolean => JSON.stringify(a) === JSON.stringify(b)

const readByItem = (doc: Y.Doc): ThreadsByItem => {
  const byItem = new Map<string, Thread[]>()
  for (const thread of readThreads(doc)) {
    const own = byItem.get(thread.itemId) ?? []
    own.push(thread)
    byItem.set(thread.itemId, own)
  }
  return byItem
}

/** Reads once per change; the threads of an item that read as before stay the same list, so that its view need not draw again. */
const createThreadsStore = (doc: Y.Doc | null) => {
  let threads: ThreadsByItem = doc ? readByItem(doc) : new Map()
  const renew = (from: Y.Doc) => {
    const before = threads
    const now = [...readByItem(from)].map(([itemId, own]) => {
      const old = before.get(itemId)
      return [itemId, old && isSame(old, own) ? old : own] as const
    })
    threads = new Map(now)
  }
  return {
    threads: () => threads,
    subscribe: (listener: () => void) => {
      if (!doc) return () => undefined
      const changed = () => {
        renew(doc)
        listener()
      }
      const all = threadsOf(doc)
      all.observeDeep(changed)
      changed()
      return () => all.unobserveDeep(changed)
    },
  }
}

/** Empty while the document is not there. */
export const useThreads = (): ThreadsByItem => {
  const doc = useMaybeDoc()?.connection.doc ?? null
  const store = useMemo(() => createThreadsStore(doc), [doc])
  return useSyncExternalStore(store.subscribe, store.threads)
}
