/** The links of delegations to the drafts of the report, in SQL. */
import type { Kysely } from 'kysely'
import type { Registry, ReviewLink } from '../registry.ts'
import type { Schema } from './schema.ts'

type ReviewLinks = Pick<Registry, 'addReviewLink' | 'reviewLink' | 'reviewLinks' | 'revokeReviewLinks'>

const linkOf = (row: Schema['registry_review_link']): ReviewLink => ({
  workshopId: row.workshop_id,
  delegationId: row.delegation_id,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
})

export const reviewLinksIn = (db: Kysely<Schema>): ReviewLinks => {
  const all = () => db.selectFrom('registry_review_link').selectAll()
  return {
    addReviewLink: async (secretHash, { workshopId, delegationId }, at) => {
      const row = { secret_hash: secretHash, workshop_id: workshopId, delegation_id: delegationId }
      await db
        .insertInto('registry_review_link')
        .values({ ...row, created_at: at, revoked_at: null })
        .execute()
    },
    reviewLink: async (secretHash) => {
      const row = await all().where('secret_hash', '=', secretHash).executeTakeFirst()
      return row ? linkOf(row) : null
    },
    reviewLinks: async (workshopId) => {
      const rows = await all()
        .where('workshop_id', '=', workshopId)
        .where('revoked_at', 'is', null)
        .orderBy('created_at')
        .execute()
      return rows.map(linkOf)
    },
    revokeReviewLinks: async ({ workshopId, delegationId }, at) => {
      await db
        .updateTable('registry_review_link')
        .set({ revoked_at: at })
        .where('workshop_id', '=', workshopId)
        .where('delegation_id', '=', delegationId)
        .where('revoked_at', 'is', null)
        .execute()
    },
  }
}
