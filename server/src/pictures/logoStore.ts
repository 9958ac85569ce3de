/**
 * Keeps the logos of a workshop's platforms under the SHA-256 of their bytes. They lie with the uploaded files, so that a backup
 * carries them, but under a key that no address of a file reaches.
 */
import { createHash } from 'node:crypto'
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'
import type { FileStore } from '../stores/fileStore.ts'
import { pictureHead } from './pictureHead.ts'

export type StoredLogo = { readonly file: LogoFile; readonly content: Uint8Array }

export type LogoStore = {
  /** @param inUse those that are never given up for a new one */
  readonly keep: (workshopId: string, logo: StoredLogo, signed: Signed, inUse: ReadonlySet<string>) => Promise<void>
  /** Null where there is none, or where its bytes are not those that were kept. */
  readonly read: (workshopId: string, sha256: string) => Promise<StoredLogo | null>
  readonly copy: (from: string, to: string) => Promise<void>
  readonly removeAll: (workshopId: string) => Promise<void>
}

type Signed = { readonly by: string | null; readonly at: number }

/** Tried and replaced ones included. */
const mostKept = 40

/** No workshop's id has a full stop. */
const shelfOf = (workshopId: string): string => `${workshopId}.logos`

export const createLogoStore = (fileStore: FileStore): LogoStore => {
  const removeOldest = async (shelf: string, inUse: ReadonlySet<string>): Promise<void> => {
    const kept = await fileStore.list(shelf)
    const spare = kept.filter(({ id }) => !inUse.has(id)).slice(0, Math.max(0, kept.length - mostKept))
    for (const { id } of spare) await fileStore.remove(shelf, id)
  }
  const all = async (workshopId: string) => fileStore.list(shelfOf(workshopId))
  return {
    keep: async (workshopId, { file, content }, { by, at }, inUse) => {
      const shelf = shelfOf(workshopId)
      await fileStore.put(shelf, { id: file.sha256, name: file.name, size: file.size, by, at }, content)
      await removeOldest(shelf, new Set([...inUse, file.sha256]))
    },
    read: async (workshopId, sha256) => {
      const found = await fileStore.read(shelfOf(workshopId), sha256)
      if (!found || createHash('sha256').update(found.content).digest('hex') !== sha256) return null
      const head = pictureHead(found.content)
      const { name, size } = found.file
      return head && { file: { sha256, name, size, ...head }, content: found.content }
    },
    copy: async (from, to) => {
      for (const { id } of await all(from)) {
        const found = await fileStore.read(shelfOf(from), id)
        if (found) await fileStore.put(shelfOf(to), found.file, found.content)
      }
    },
    removeAll: async (workshopId) => {
      for (const { id } of await all(workshopId)) await fileStore.remove(shelfOf(workshopId), id)
    },
  }
}
