/** Creates and upgrades the tables. Each step runs once, in its own transaction; steps are never edited, only added. */
import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

type Blob = 'blob' | 'bytea'

const first = async (db: Kysely<Schema>, blob: Blob): Promise<void> => {
  const statements = [
    'create table workshop_head (workshop_id text primary key, version integer not null)',
    `create table workshop_event (workshop_id text not null, version integer not null, command_id text not null,
      at bigint not null, event text not null, primary key (workshop_id, version))`,
    `create table doc_head (doc text primary key, seq integer not null, snap_seq integer not null default 0,
      snap ${blob}, snap_note text)`,
    `create table doc_update (doc text not null, seq integer not null, body ${blob} not null, person_id text,
      at bigint not null, primary key (doc, seq))`,
    `create table doc_late (id ${blob === 'blob' ? 'integer primary key autoincrement' : 'bigserial primary key'},
      doc text not null, person_id text not null, at bigint not null, body ${blob} not null)`,
    'create index doc_late_by_doc on doc_late (doc, id)',
    `create table registry_workshop (workshop_id text primary key, title text not null, template text,
      created_at bigint not null, archived_at bigint)`,
    `create table registry_person (workshop_id text not null, person_id text not null, name text not null,
      email text not null, institution text not null, first_met_at bigint, primary key (workshop_id, person_id))`,
    `create table registry_link (secret_hash text primary key, kind text not null, workshop_id text, person_id text,
      created_at bigint not null, revoked_at bigint)`,
    `create table registry_meeting (workshop_id text not null, room text not null, channel text not null,
      url text not null, primary key (workshop_id, room, channel))`,
    'create index registry_link_by_person on registry_link (workshop_id, person_id)',
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Files that people upload. */
const files = async (db: Kysely<Schema>, blob: Blob): Promise<void> => {
  await sql
    .raw(`create table stored_file (workshop_id text not null, file_id text not null, name text not null,
      size integer not null, person_id text, at bigint not null, content ${blob} not null,
      primary key (workshop_id, file_id))`)
    .execute(db)
}

/** Which workshop another one rehearses. */
const rehearsals = async (db: Kysely<Schema>): Promise<void> => {
  await sql.raw('alter table registry_workshop add column rehearsal_of text').execute(db)
}

/** Reports that came as files. */
const importedReports = async (db: Kysely<Schema>): Promise<void> => {
  await sql
    .raw(`create table registry_imported_report (report_id text primary key, title text not null,
      workshop_id text not null, version integer not null, generated_at text not null, origin text not null,
      size integer not null, imported_at bigint not null)`)
    .execute(db)
}

/** The links through which delegations read and observe on drafts of the report. */
const reviewLinks = async (db: Kysely<Schema>): Promise<void> => {
  await sql
    .raw(`create table registry_review_link (secret_hash text primary key, workshop_id text not null,
      delegation_id text not null, created_at bigint not null, revoked_at bigint)`)
    .execute(db)
  await sql.raw('create index registry_review_link_by_workshop on registry_review_link (workshop_id)').execute(db)
}

/** What people were called before, for what rests on an older state of the log. */
const pastNames = async (db: Kysely<Schema>): Promise<void> => {
  await sql
    .raw(`create table registry_past_name (workshop_id text not null, person_id text not null,
      before_version integer not null, name text not null, institution text not null,
      primary key (workshop_id, person_id, before_version))`)
    .execute(db)
}

/** What a report's file said of itself at this step; one that cannot be read is taken for a working version. */
const standingIn = (content: Uint8Array): string | null => {
  try {
    const { hash, issuedAs } = JSON.parse(new TextDecoder().decode(content))
    return hash && issuedAs ? JSON.stringify({ ...issuedAs, hash }) : null
  } catch {
    return null
  }
}

/** What copy an imported report is: those that are there say it in their content. */
const importedStandings = async (db: Kysely<Schema>): Promise<void> => {
  await sql
    .raw(`alter table registry_imported_report add column standing text not null default '{"kind":"working"}'`)
    .execute(db)
  const reports = await db.selectFrom('registry_imported_report').select('report_id').execute()
  for (const { report_id } of reports) {
    const stored = await db
      .selectFrom('stored_file')
      .select('content')
      .where('workshop_id', '=', 'imported-reports')
      .where('file_id', '=', report_id)
      .executeTakeFirst()
    const standing = stored ? standingIn(stored.content) : null
    if (standing === null) continue
    await db.updateTable('registry_imported_report').set({ standing }).where('report_id', '=', report_id).execute()
  }
}

/**
 * Snapshots leave the row that every append wrote anew, and the log lies in the order of its key where the database can keep it
 * so: an append writes one page then and not four.
 */
const smallAppends = async (db: Kysely<Schema>, blob: Blob): Promise<void> => {
  const statements = [
    `create table doc_snapshot (doc text primary key, seq integer not null, body ${blob} not null, note text not null)`,
    `insert into doc_snapshot select doc, snap_seq, snap, coalesce(snap_note, '') from doc_head where snap is not null`,
    'drop table doc_head',
    'alter table doc_update rename to doc_update_before',
    `create table doc_update (doc text not null, seq integer not null, body ${blob} not null, person_id text,
      at bigint not null, primary key (doc, seq))${blob === 'blob' ? ' without rowid' : ''}`,
    'insert into doc_update select doc, seq, body, person_id, at from doc_update_before order by doc, seq',
    'drop table doc_update_before',
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const steps = [first, files, rehearsals, importedReports, reviewLinks, pastNames, importedStandings, smallAppends]

export const migrate = async (db: Kysely<Schema>, blob: Blob): Promise<void> => {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db)
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst()
  const current = row?.version ?? 0
  if (current > steps.length) throw new Error('This data was written by a newer version of Plenaria.')
  for (const [index, step] of steps.entries()) {
    if (index < current) continue
    await db.transaction().execute(async (transaction) => {
      await step(transaction, blob)
      await transaction.deleteFrom('schema_version').execute()
      await transaction
        .insertInto('schema_version')
        .values({ version: index + 1 })
        .execute()
    })
  }
}
