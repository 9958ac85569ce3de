/** Keeps a document in this browser, so that what was written offline survives a closed page. It sends nothing. */
import type { KeptDoc } from '@plenaria/shared/participant/openDoc'
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

export type DeviceCopy = {
  readonly keep: (doc: Y.Doc) => KeptDoc
  /** Gives the copy up: what it held and the server did not take is not offered again. The next copy starts empty. */
  readonly forget: () => void
}

const generationKey = (key: string) => `plenaria.copy.${key}`
const generationOf = (key: string): number => Number(localStorage.getItem(generationKey(key)) ?? 0)

const keepsNothing = () => new Error('This browser keeps nothing.')

const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** The last record of the copy; null where there is none. A transaction begins when those before it on the store have ended. */
const lastStored = (db: IDBDatabase): Promise<Uint8Array | null> =>
  new Promise((resolve, reject) => {
    const read = db.transaction('updates', 'readonly')
    const newest = read.objectStore('updates').openCursor(null, 'prev')
    newest.addEventListener('success', () => resolve(newest.result ? new Uint8Array(newest.result.value) : null))
    read.addEventListener('abort', () => reject(read.error ?? keepsNothing()))
  })

/**
 * Whether the copy has what was written last, read back: a write that the browser gave up, for want of room, leaves no other
 * trace. A copy that was just tidied up ends with the whole document instead.
 */
const hasLast = async (persistence: IndexeddbPersistence, last: Uint8Array | null): Promise<boolean> => {
  await persistence.whenSynced
  const stored = persistence.db && (await lastStored(persistence.db))
  if (!stored) return false
  if (last && isSameBytes(stored, last)) return true
  const kept = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(stored))
  return [...persistence.doc.store.clients.keys()].every(
    (client) => (kept.get(client) ?? 0) >= Y.getState(persistence.doc.store, client),
  )
}

/** @param key one per workshop, seat and document */
export const keepOnDevice = (key: string): DeviceCopy => {
  const nameOf = (generation: number) => `plenaria/${key}/${generation}`
  return {
    keep: (doc) => {
      const persistence = new IndexeddbPersistence(nameOf(generationOf(key)), doc)
      let last: Uint8Array | null = null
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== persistence) last = update
      })
      return {
        whenLoaded: persistence.whenSynced,
        kept: async () => {
          if (!(await hasLast(persistence, last))) throw keepsNothing()
        },
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
