/**
 * Appends to the log of a document: the one write that stands between typing and being seen, so it goes to the database
 * without a query being built, in one transaction that nothing can come between. It reads nothing.
 */
import type Database from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { DocUpdate } from '../docStore.ts'
import type { Schema } from '../sql/schema.ts'

/**
 * @param doc the document's name as it is stored
 * @param updates at least one
 * @returns the sequence of the last
 */
export type AppendDirectly = (doc: string, updates: readonly DocUpdate[]) => Promise<number>

/** @param db keeps others out of the connection meanwhile: their transactions must not take this one in */
export const createAppendDirectly = (database: Database.Database, db: Kysely<Schema>): AppendDirectly => {
  const bumpHead = database
    .prepare<[string, number, number]>(
      `insert into doc_head (doc, seq, snap_seq) values (?, ?, 0)
       on conflict (doc) do update set seq = doc_head.seq + ? returning seq`,
    )
    .pluck()
  const insertRow = database.prepare<[string, number, Uint8Array, string | null, number]>(
    'insert into doc_update (doc, seq, body, person_id, at) values (?, ?, ?, ?, ?)',
  )
  const append = database.transaction((doc: string, updates: readonly DocUpdate[]): number => {
    const head = bumpHead.get(doc, updates.length, updates.length)
    if (typeof head !== 'number') throw new Error('The head of a document was not written.')
    const first = head - updates.length + 1
    for (const [index, { body, personId, at }] of updates.entries())
      insertRow.run(doc, first + index, body, personId, at)
    return head
  })
  return (doc, updates) => db.connection().execute(async () => append(doc, updates))
}
