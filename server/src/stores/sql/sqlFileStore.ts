/** Files as rows beside everything else: one backup, one transaction log, one thing to look after. */
import type { Kysely } from 'kysely'
import type { FileStore, StoredFile } from '../fileStore.ts'
import type { Schema } from './schema.ts'

type Row = { file_id: string; name: string; size: number; person_id: string | null; at: number }

const fileOf = ({ file_id: id, name, size, person_id: by, at }: Row): StoredFile => ({
  id,
  name,
  size,
  by,
  at: Number(at),
})

const columns = ['file_id', 'name', 'size', 'person_id', 'at'] as const

export const createSqlFileStore = (db: Kysely<Schema>): FileStore => ({
  async put(workshopId, { id, name, size, by, at }, content) {
    await db
      .insertInto('stored_file')
      .values({ workshop_id: workshopId, file_id: id, name, size, person_id: by, at, content: Buffer.from(content) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
  async read(workshopId, id) {
    const row = await db
      .selectFrom('stored_file')
      .select([...columns, 'content'])
      .where('workshop_id', '=', workshopId)
      .where('file_id', '=', id)
      .executeTakeFirst()
    return row ? { file: fileOf(row), content: new Uint8Array(row.content) } : null
  },
  async list(workshopId) {
    const rows = await db
      .selectFrom('stored_file')
      .select(columns)
      .where('workshop_id', '=', workshopId)
      .orderBy('at')
      .orderBy('file_id')
      .execute()
    return rows.map(fileOf)
  },
  async remove(workshopId, id) {
    await db.deleteFrom('stored_file').where('workshop_id', '=', workshopId).where('file_id', '=', id).execute()
  },
})
