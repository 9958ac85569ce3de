/** The tables, as Kysely sees them, the same on every SQL store. Times are epoch milliseconds, JSON is text. */
import type { Generated } from 'kysely'

export type Schema = {
  /** One row per stream: its gap-free head, bumped by an upsert in the transaction that appends. */
  workshop_head: { workshop_id: string; version: number }
  workshop_event: { workshop_id: string; version: number; command_id: string; at: number; event: string }
  /** The log of every document; its primary key is the gap-free sequence. */
  doc_update: { doc: string; seq: number; body: Uint8Array; person_id: string | null; at: number }
  /** The latest snapshot of a document, apart from its log: what is written with every letter stays small. */
  doc_snapshot: { doc: string; seq: number; body: Uint8Array; note: string }
  doc_late: { id: Generated<number>; doc: string; person_id: string; at: number; body: Uint8Array }
  registry_workshop: {
    workshop_id: string
    title: string
    template: string | null
    created_at: number
    archived_at: number | null
    /** The workshop that this one rehearses. */
    rehearsal_of: string | null
  }
  registry_person: {
    workshop_id: string
    person_id: string
    name: string
    email: string
    institution: string
    /** When a real person, not a simulated one, first connected. */
    first_met_at: number | null
  }
  /** Names and institutions as they were until the log reached a version. */
  registry_past_name: {
    workshop_id: string
    person_id: string
    before_version: number
    name: string
    institution: string
  }
  registry_link: {
    secret_hash: string
    kind: 'organiser' | 'person' | 'simulation' | 'outside'
    workshop_id: string | null
    person_id: string | null
    created_at: number
    revoked_at: number | null
  }
  registry_imported_report: {
    report_id: string
    title: string
    workshop_id: string
    version: number
    generated_at: string
    standing: string
    origin: string
    size: number
    imported_at: number
  }
  registry_review_link: {
    secret_hash: string
    workshop_id: string
    delegation_id: string
    created_at: number
    revoked_at: number | null
  }
  registry_meeting: { workshop_id: string; room: string; channel: string; url: string }
  stored_file: {
    workshop_id: string
    file_id: string
    name: string
    size: number
    person_id: string | null
    at: number
    content: Uint8Array
  }
  schema_version: { version: number }
}
