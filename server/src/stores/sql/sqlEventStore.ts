/** The event log in SQL. The head row is bumped first: its condition on the expected version settles who was first. */
import { eventSchema } from '@plenaria/shared/workshop/workshopSchemas'
import { type Kysely, sql } from 'kysely'
import type { EventStore } from '../eventStore.ts'
import type { Schema } from './schema.ts'

const bumpHead = (workshopId: string, count: number, expected: number) => sql<{ version: number }>`
  insert into workshop_head (workshop_id, version) select ${workshopId}, ${count}
  where ${expected} = 0 or exists (select 1 from workshop_head where workshop_id = ${workshopId})
  on conflict (workshop_id) do update set version = workshop_head.version + ${count}
  where workshop_head.version = ${expected} returning version`

export const createSqlEventStore = (db: Kysely<Schema>): EventStore => ({
  read: async (workshopId, afterVersion) => {
    const rows = await db
      .selectFrom('workshop_event')
      .select(['version', 'command_id', 'event'])
      .where('workshop_id', '=', workshopId)
      .where('version', '>', afterVersion)
      .orderBy('version')
      .execute()
    return rows.map(({ version, command_id, event }) => ({
      version,
      commandId: command_id,
      event: eventSchema.parse(JSON.parse(event)),
    }))
  },
  append: (workshopId, { commandId, events, expectedVersion, at }) =>
    db.transaction().execute(async (transaction) => {
      const { rows } = await bumpHead(workshopId, events.length, expectedVersion).execute(transaction)
      if (rows[0]?.version !== expectedVersion + events.length) return false
      for (let start = 0; start < events.length; start += 100) {
        const values = events.slice(start, start + 100).map((event, index) => ({
          workshop_id: workshopId,
          version: expectedVersion + start + index + 1,
          command_id: commandId,
          at,
          event: JSON.stringify(event),
        }))
        await transaction.insertInto('workshop_event').values(values).execute()
      }
      return true
    }),
})
