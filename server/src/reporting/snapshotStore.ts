/**
 * Keeps snapshots of the report: the model as JSON, named by the SHA-256 of those bytes.
 * They lie with the uploaded files, so that a backup carries them, but under a key that no address of a file reaches.
 */
import { createHash } from 'node:crypto'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { renderModelJson } from '../export/renderJson.ts'
import type { FileStore } from '../stores/fileStore.ts'

/** A model as the bytes it is kept in, and their sum. */
export type LaidDown = { readonly hash: string; readonly content: Uint8Array }

export type SnapshotStore = {
  /** A snapshot that is there already stays as it is. */
  readonly keep: (workshopId: string, laidDown: LaidDown, at: number) => Promise<void>
  /** Null where there is none, or where its bytes are not those that were kept. */
  readonly read: (workshopId: string, hash: string) => Promise<ReportModel | null>
}

/** No workshop's id has a full stop. */
const shelfOf = (workshopId: string): string => `${workshopId}.report`

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

export const layDown = (model: ReportModel): LaidDown => {
  const content = new TextEncoder().encode(renderModelJson(model))
  return { hash: hashOf(content), content }
}

export const createSnapshotStore = (fileStore: FileStore): SnapshotStore => ({
  keep: async (workshopId, { hash, content }, at) => {
    const file = { id: hash, name: `${hash}.json`, size: content.length, by: null, at }
    await fileStore.put(shelfOf(workshopId), file, content)
  },
  read: async (workshopId, hash) => {
    const found = await fileStore.read(shelfOf(workshopId), hash)
    if (!found || hashOf(found.content) !== hash) return null
    return JSON.parse(new TextDecoder().decode(found.content)) as ReportModel
  },
})
