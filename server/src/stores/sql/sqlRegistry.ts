/** The registry in SQL. */
import type { LocalText } from '@plenaria/shared/language'
import type { Kysely } from 'kysely'
import type { Meetings, Registry, Seat } from '../registry.ts'
import type { Schema } from './schema.ts'
import { importedReportsIn } from './sqlImportedReports.ts'
import { peopleIn } from './sqlPeople.ts'
import { reviewLinksIn } from './sqlReviewLinks.ts'

const parseText = (text: string): LocalText => JSON.parse(text) as LocalText

const workshopsIn = (db: Kysely<Schema>): Pick<Registry, 'addWorkshop' | 'workshops' | 'setArchived'> => ({
  addWorkshop: async ({ id, title, template, createdAt, archivedAt, rehearsalOf }) => {
    const row = {
      workshop_id: id,
      title: JSON.stringify(title),
      template,
      created_at: createdAt,
      archived_at: archivedAt,
      rehearsal_of: rehearsalOf,
    }
    await db.insertInto('registry_workshop').values(row).execute()
  },
  workshops: async () => {
    const rows = await db.selectFrom('registry_workshop').selectAll().orderBy('created_at').execute()
    return rows.map((row) => ({
      id: row.workshop_id,
      title: parseText(row.title),
      template: row.template,
      createdAt: row.created_at,
      archivedAt: row.archived_at,
      rehearsalOf: row.rehearsal_of,
    }))
  },
  setArchived: async (workshopId, at) => {
    await db.updateTable('registry_workshop').set({ archived_at: at }).where('workshop_id', '=', workshopId).execute()
  },
})

const seatColumns = (seat: Seat) =>
  seat.kind === 'organiser'
    ? { kind: seat.kind, workshop_id: null, person_id: null }
    : { kind: seat.kind, workshop_id: seat.workshopId, person_id: seat.personId }

const linksIn = (db: Kysely<Schema>): Pick<Registry, 'addLink' | 'seatOf' | 'revokeLinks' | 'links'> => ({
  addLink: async (secretHash, seat, at) => {
    await db
      .insertInto('registry_link')
      .values({ secret_hash: secretHash, ...seatColumns(seat), created_at: at, revoked_at: null })
      .execute()
  },
  seatOf: async (secretHash) => {
    const row = await db
      .selectFrom('registry_link')
      .selectAll()
      .where('secret_hash', '=', secretHash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    if (row.kind === 'organiser') return { kind: 'organiser' }
    if (row.kind === 'outside' || row.workshop_id === null || row.person_id === null) return null
    return { kind: row.kind, workshopId: row.workshop_id, personId: row.person_id }
  },
  revokeLinks: async (seat, at) => {
    const { kind, workshop_id, person_id } = seatColumns(seat)
    await db
      .updateTable('registry_link')
      .set({ revoked_at: at })
      .where('kind', '=', kind)
      .where('workshop_id', 'is not distinct from', workshop_id)
      .where('person_id', 'is not distinct from', person_id)
      .where('revoked_at', 'is', null)
      .execute()
  },
  links: async (workshopId) => {
    const rows = await db
      .selectFrom('registry_link')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .where('kind', '=', 'person')
      .orderBy('created_at')
      .execute()
    return rows.map((row) => ({ personId: row.person_id ?? '', createdAt: row.created_at, revokedAt: row.revoked_at }))
  },
})

const outsideLinkFrom = (row: { workshop_id: string | null; created_at: number; revoked_at: number | null }) => ({
  workshopId: row.workshop_id ?? '',
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
})

type OutsideLinks = Pick<Registry, 'addOutsideLink' | 'outsideLink' | 'outsideLinkOf' | 'revokeOutsideLinks'>

const outsideLinksIn = (db: Kysely<Schema>): OutsideLinks => {
  const outside = () => db.selectFrom('registry_link').selectAll().where('kind', '=', 'outside')
  return {
    addOutsideLink: async (secretHash, workshopId, at) => {
      const row = { secret_hash: secretHash, workshop_id: workshopId, created_at: at }
      await db
        .insertInto('registry_link')
        .values({ ...row, kind: 'outside', person_id: null, revoked_at: null })
        .execute()
    },
    outsideLink: async (secretHash) => {
      const row = await outside().where('secret_hash', '=', secretHash).executeTakeFirst()
      return row ? outsideLinkFrom(row) : null
    },
    outsideLinkOf: async (workshopId) => {
      const row = await outside()
        .where('workshop_id', '=', workshopId)
        .where('revoked_at', 'is', null)
        .orderBy('created_at', 'desc')
        .executeTakeFirst()
      return row ? outsideLinkFrom(row) : null
    },
    revokeOutsideLinks: async (workshopId, at) => {
      await db
        .updateTable('registry_link')
        .set({ revoked_at: at })
        .where('kind', '=', 'outside')
        .where('workshop_id', '=', workshopId)
        .where('revoked_at', 'is', null)
        .execute()
    },
  }
}

const meetingsIn = (db: Kysely<Schema>): Pick<Registry, 'meetings' | 'putMeetings'> => ({
  meetings: async (workshopId) => {
    const rows = await db.selectFrom('registry_meeting').selectAll().where('workshop_id', '=', workshopId).execute()
    const meetings: Meetings = {}
    for (const { room, channel, url } of rows) meetings[room] = { ...meetings[room], [channel]: url }
    return meetings
  },
  putMeetings: async (workshopId, meetings) => {
    const rows = Object.entries(meetings).flatMap(([room, channels]) =>
      Object.entries(channels)
        .filter(([, url]) => url !== '')
        .map(([channel, url]) => ({ workshop_id: workshopId, room, channel, url })),
    )
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('registry_meeting').where('workshop_id', '=', workshopId).execute()
      if (rows.length > 0) await transaction.insertInto('registry_meeting').values(rows).execute()
    })
  },
})

export const createSqlRegistry = (db: Kysely<Schema>): Registry => ({
  ...workshopsIn(db),
  ...peopleIn(db),
  ...linksIn(db),
  ...outsideLinksIn(db),
  ...reviewLinksIn(db),
  ...meetingsIn(db),
  ...importedReportsIn(db),
})
