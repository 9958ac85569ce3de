/** Keeps a document in this browser, so that what was written offline survives a closed page. It sends nothing. */
import type { KeptDoc } from '@plenaria/shared/participant/openDoc'
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

export type DeviceCopy = {
  readonly keep: (doc: Y.Doc) => KeptDoc
  /** Gives the copy up: what it held and the server did not take is not offered again. The next copy starts empty. */
  readonly forget: () => void
}

const generationKey = (key: string) => `plenaria.copy.${key}`
const generationOf = (key: string): number => Number(localStorage.getItem(generationKey(key)) ?? 0)

/** Transactions on the same store end in the order in which they began: when this one ends, all before it have. */
const allWritten = async (persistence: IndexeddbPersistence): Promise<void> => {
  await persistence.whenSynced
  const { db } = persistence
  if (!db) throw new Error('This browser keeps nothing.')
  const read = db.transaction('updates', 'readonly')
  await new Promise<void>((resolve, reject) => {
    read.addEventListener('complete', () => resolve())
    read.addEventListener('abort', () => reject(read.error ?? new Error('This browser keeps nothing.')))
    read.objectStore('updates').count()
  })
}

/** @param key one per workshop, seat and document */
export const keepOnDevice = (key: string): DeviceCopy => {
  const nameOf = (generation: number) => `plenaria/${key}/${generation}`
  return {
    keep: (doc) => {
      const persistence = new IndexeddbPersistence(nameOf(generationOf(key)), doc)
      return {
        whenLoaded: persistence.whenSynced,
        kept: () => allWritten(persistence),
        destroy: () => void persistence.destroy().catch(() => undefined),
      }
    },
    forget: () => {
      const generation = generationOf(key)
      // Another tab may hold the old copy open, which delays its deletion; a new name does not wait for that.
      localStorage.setItem(generationKey(key), String(generation + 1))
      void clearDocument(nameOf(generation)).catch(() => undefined)
    },
  }
}
