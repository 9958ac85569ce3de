/** Data of an earlier version is brought up to date when it is opened. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Schema } from '../sql/schema.ts'
import { createSqlDocStore } from '../sql/sqlDocStore.ts'
import { createSqlFileStore } from '../sql/sqlFileStore.ts'
import { createSqlRegistry } from '../sql/sqlRegistry.ts'
import { openSqlite } from './openSqlite.ts'

const dir = mkdtempSync(join(tmpdir(), 'plenaria-upgrade-'))
afterAll(() => rmSync(dir, { recursive: true }))

/** Version 7: the row of a document's head held its snapshot, and the log lay in the order in which it was written. */
const asOfVersion7 = async (db: Kysely<Schema>): Promise<void> => {
  const statements = [
    'create table doc_head (doc text primary key, seq integer not null, snap_seq integer not null default 0, snap blob, snap_note text)',
    `insert into doc_head select doc, max(seq), coalesce((select s.seq from doc_snapshot s where s.doc = u.doc), 0),
      (select s.body from doc_snapshot s where s.doc = u.doc), (select s.note from doc_snapshot s where s.doc = u.doc)
      from doc_update u group by doc`,
    'drop table doc_snapshot',
    'alter table doc_update rename to doc_update_after',
    `create table doc_update (doc text not null, seq integer not null, body blob not null, person_id text, at bigint not null,
      primary key (doc, seq))`,
    'insert into doc_update select * from doc_update_after order by seq desc',
    'drop table doc_update_after',
    'update schema_version set version = 7',
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
}

test('documents keep their log, their snapshot and their sequence', async () => {
  const file = join(dir, 'documents.db')
  const [joint, draft] = [
    { kind: 'joint', workshopId: 'w' },
    { kind: 'draft', workshopId: 'w', groupId: 'g' },
  ] as const
  const before = await openSqlite({ file })
  const store = createSqlDocStore(before)
  const update = (byte: number) => ({ body: new Uint8Array([byte]), personId: 'p', at: byte })
  await store.append(joint, [update(1), update(2), update(3)])
  await store.append(draft, [update(4)])
  await store.saveSnapshot(joint, { seq: 2, body: new Uint8Array([12]), note: 'n' })
  const known = [await store.load(joint), await store.since(joint, 0), await store.load(draft)]
  await asOfVersion7(before)
  await before.destroy()

  const after = await openSqlite({ file })
  const upgraded = createSqlDocStore(after)
  expect([await upgraded.load(joint), await upgraded.since(joint, 0), await upgraded.load(draft)]).toEqual(known)
  expect(known[0]).toMatchObject({ seq: 3, snapshot: { seq: 2, note: 'n' }, rows: [{ seq: 3 }] })
  expect([await upgraded.append(joint, [update(5)]), await upgraded.append(draft, [update(6)])]).toEqual([4, 2])
  await after.destroy()
})

test('reports that were imported before say what copy they are', async () => {
  const file = join(dir, 'data.db')
  const before = await openSqlite({ file })
  const words = { title: { es: 'Informe', en: 'Report' }, workshopId: 'w', version: 1, generatedAt: '' }
  const sent = { origin: 'a.json', size: 1, importedAt: 1, standing: { kind: 'working' as const } }
  const contents = { working: {}, draft: { hash: 'abc', issuedAs: { kind: 'draft', number: 2 } } }
  for (const [id, content] of Object.entries(contents)) {
    await createSqlRegistry(before).addImportedReport({ ...words, ...sent, id })
    const stored = { id, name: 'a.json', size: 1, by: null, at: 1 }
    await createSqlFileStore(before).put('imported-reports', stored, new TextEncoder().encode(JSON.stringify(content)))
  }
  await sql`alter table registry_imported_report drop column standing`.execute(before)
  await asOfVersion7(before)
  await sql`update schema_version set version = 6`.execute(before)
  await before.destroy()

  const after = await openSqlite({ file })
  const reports = await createSqlRegistry(after).importedReports()
  expect(Object.fromEntries(reports.map(({ id, standing }) => [id, standing]))).toEqual({
    working: { kind: 'working' },
    draft: { kind: 'draft', number: 2, hash: 'abc' },
  })
  await after.destroy()
})
