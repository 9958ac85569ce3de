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

/** Other tabs of the same seat write into the same copy: what this page wrote last is among so many records. */
const NEWEST = 50

/** The newest records, the last first. A transaction begins when those before it on the store have ended. */
const newestStored = (db: IDBDatabase): Promise<readonly Uint8Array[]> =>
  new Promise((resolve, reject) => {
    const read = db.transaction('updates', 'readonly')
    const records: Uint8Array[] = []
    const walk = read.objectStore('updates').openCursor(null, 'prev')
    walk.addEventListener('success', () => {
      if (!walk.result) return
      records.push(new Uint8Array(walk.result.value))
      if (records.length < NEWEST) walk.result.continue()
    })
    read.addEventListener('complete', () => resolve(records))
    read.addEventListener('abort', () => reject(read.error ?? keepsNothing()))
  })

/** Whether a record holds all that was inserted in the document. */
const isWhole = (record: Uint8Array, doc: Y.Doc): boolean => {
  const kept = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(record))
  return [...doc.store.clients.keys()].every((client) => (kept.get(client) ?? 0) >= Y.getState(doc.store, client))
}

/**
 * Whether the copy has what was written last, read back: a write that the browser gave up, for want of room, leaves no other
 * trace. A copy that was just tidied up ends with the whole document instead.
 */
const hasLast = async (persistence: IndexeddbPersistence, last: () => Uint8Array | null): Promise<boolean> => {
  await persistence.whenSynced
  if (!persistence.db) return false
  const reading = newestStored(persistence.db)
  // What is written after this moment is not what was asked for.
  const asked = last()
  const records = await reading
  // Nothing but what the copy itself has given.
  if (asked === null || records.some((record) => isSameBytes(record, asked))) return true
  return records[0] !== undefined && isWhole(records[0], persistence.doc)
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
          if (!(await hasLast(persistence, () => last))) throw keepsNothing()
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
