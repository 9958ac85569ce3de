/**
 * Appends to the log of a document: the one write that stands between typing and being seen, so it goes to the database
 * without a query being built, in one transaction that nothing can come between. It is committed when it answers, so it outlives
 * this process, and does not wait for the disk, on which it is after the next `untilOnDisk` or the next commit of anything else.
 */
import type Database from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { DocUpdate } from '../docStore.ts'
import type { Schema } from '../sql/schema.ts'
import type { Commits } from './commits.ts'

/**
 * @param doc the document's name as it is stored
 * @param updates at least one
 * @returns the sequence of the last
 */
export type AppendDirectly = (doc: string, updates: readonly DocUpdate[]) => Promise<number>

/** @param db waits its turn where a transaction of others is open: they must not take this one in */
export const createAppendDirectly = (
  database: Database.Database,
  commits: Commits,
  db: Kysely<Schema>,
): AppendDirectly => {
  const insertNext = database
    .prepare<[string, Uint8Array, string | null, number, string]>(
      `insert into doc_update (doc, seq, body, person_id, at)
       select ?, coalesce(max(seq), 0) + 1, ?, ?, ? from doc_update where doc = ? returning seq`,
    )
    .pluck()
  const insert = (doc: string, { body, personId, at }: DocUpdate): number => {
    const seq = insertNext.get(doc, body, personId, at, doc)
    if (typeof seq !== 'number') throw new Error('A row of a document was not written.')
    return seq
  }
  const insertAll = database.transaction((doc: string, updates: readonly DocUpdate[]): number =>
    updates.reduce((_last, update) => insert(doc, update), 0),
  )
  const append = (doc: string, updates: readonly DocUpdate[]): number => {
    commits.handOn()
    const [first] = updates
    return first && updates.length === 1 ? insert(doc, first) : insertAll(doc, updates)
  }
  return async (doc, updates) =>
    database.inTransaction ? db.connection().execute(async () => append(doc, updates)) : append(doc, updates)
}
