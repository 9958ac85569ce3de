/** Keeps the items' sequences beside a snapshot, where the rows that would tell them are no longer replayed. */
import { recsOf } from '@plenaria/shared/docs/itemShape'
import type * as Y from 'yjs'
import { z } from 'zod'
import type { DocSnapshot } from '../stores/docStore.ts'

const noteSchema = z.object({ itemSeq: z.record(z.string(), z.number().int().positive()) })

export const writeItemSeqs = (itemSeq: ReadonlyMap<string, number>): string =>
  JSON.stringify({ itemSeq: Object.fromEntries(itemSeq) })

const readNote = (note: string): Record<string, number> => {
  try {
    return noteSchema.parse(JSON.parse(note)).itemSeq
  } catch {
    return {}
  }
}

/** The sequences of the items in a snapshot; one that is not noted counts as changed when the snapshot was taken. */
export const parseItemSeqs = (snapshot: DocSnapshot | null, doc: Y.Doc): Map<string, number> => {
  if (snapshot === null) return new Map()
  const noted = new Map(Object.entries(readNote(snapshot.note)))
  return new Map([...recsOf(doc).keys()].map((itemId) => [itemId, noted.get(itemId) ?? snapshot.seq]))
}
