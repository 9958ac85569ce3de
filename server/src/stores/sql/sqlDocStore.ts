/** Keeps document logs in SQL. It opens and closes no connection. */
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { type Kysely, sql } from 'kysely'
import type { DocRow, DocSnapshot, DocStore, LateUpdate } from '../docStore.ts'
import type { EmbeddedStore } from '../sqlite/openSqlite.ts'
import type { Schema } from './schema.ts'

/** Drivers answer with their own kinds of buffer; the port promises plain bytes. */
const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

const rowsSince = async (db: Kysely<Schema>, doc: string, afterSeq: number): Promise<DocRow[]> => {
  const rows = await db
    .selectFrom('doc_update')
    .select(['seq', 'body', 'person_id', 'at'])
    .where('doc', '=', doc)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({ seq: row.seq, body: plain(row.body), personId: row.person_id, at: row.at }))
}

const headSeq = async (db: Kysely<Schema>, doc: string): Promise<number> => {
  const last = await db
    .selectFrom('doc_update')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('doc', '=', doc)
    .executeTakeFirst()
  return last?.seq ?? 0
}

const snapshotOf = async (db: Kysely<Schema>, doc: string): Promise<DocSnapshot | null> => {
  const row = await db.selectFrom('doc_snapshot').selectAll().where('doc', '=', doc).executeTakeFirst()
  return row === undefined ? null : { seq: row.seq, body: plain(row.body), note: row.note }
}

const loadDoc = async (db: Kysely<Schema>, doc: string) => {
  const snapshot = await snapshotOf(db, doc)
  const rows = await rowsSince(db, doc, snapshot?.seq ?? 0)
  return { seq: rows.at(-1)?.seq ?? snapshot?.seq ?? 0, snapshot, rows }
}

const saveSnapshot = async (db: Kysely<Schema>, doc: string, snapshot: DocSnapshot): Promise<void> => {
  if ((await headSeq(db, doc)) === 0) return
  await db
    .insertInto('doc_snapshot')
    .values({ doc, ...snapshot })
    .onConflict((conflict) => conflict.column('doc').doUpdateSet(snapshot).where('doc_snapshot.seq', '<', snapshot.seq))
    .execute()
}

const lateOf = async (db: Kysely<Schema>, doc: string): Promise<LateUpdate[]> => {
  const rows = await db.selectFrom('doc_late').selectAll().where('doc', '=', doc).orderBy('id').execute()
  return rows.map((row) => ({ body: plain(row.body), personId: row.person_id, at: row.at }))
}

// Neither LIKE (an id may hold its wildcard `_`) nor a range (its order depends on the database) is safe here.
const belongsTo = (workshopId: string) => sql<boolean>`substr(doc, 1, ${workshopId.length + 1}) = ${`${workshopId}.`}`

const deleteDocs = async (db: Kysely<Schema>, workshopId: string): Promise<void> => {
  for (const table of ['doc_late', 'doc_update', 'doc_snapshot'] as const)
    await db.deleteFrom(table).where(belongsTo(workshopId)).execute()
}

export const createSqlDocStore = (db: EmbeddedStore): DocStore => ({
  append: (name, updates) =>
    updates.length === 0 ? headSeq(db, formatDocName(name)) : db.appendDirectly(formatDocName(name), updates),
  untilOnDisk: db.untilOnDisk,
  load: (name) => loadDoc(db, formatDocName(name)),
  since: (name, afterSeq) => rowsSince(db, formatDocName(name), afterSeq),
  head: (name) => headSeq(db, formatDocName(name)),
  saveSnapshot: (name, snapshot) => saveSnapshot(db, formatDocName(name), snapshot),
  async appendLate(name: DocName, { body, personId, at }) {
    await db
      .insertInto('doc_late')
      .values({ doc: formatDocName(name), body, person_id: personId, at })
      .execute()
  },
  late: (name) => lateOf(db, formatDocName(name)),
  deleteWorkshop: (workshopId) => db.transaction().execute((transaction) => deleteDocs(transaction, workshopId)),
})
