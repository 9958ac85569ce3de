/** The list of imported reports in SQL; their content is with the files. */
import type { Bilingual } from '@plenaria/shared/language'
import type { ReportStanding } from '@plenaria/shared/report/reportStanding'
import type { Kysely } from 'kysely'
import type { Registry } from '../registry.ts'
import type { Schema } from './schema.ts'

type ImportedReports = Pick<Registry, 'addImportedReport' | 'importedReports' | 'removeImportedReport'>

export const importedReportsIn = (db: Kysely<Schema>): ImportedReports => ({
  addImportedReport: async ({ id, title, workshopId, version, generatedAt, standing, origin, size, importedAt }) => {
    await db
      .insertInto('registry_imported_report')
      .values({
        report_id: id,
        title: JSON.stringify(title),
        workshop_id: workshopId,
        version,
        generated_at: generatedAt,
        standing: JSON.stringify(standing),
        origin,
        size,
        imported_at: importedAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
  importedReports: async () => {
    const rows = await db
      .selectFrom('registry_imported_report')
      .selectAll()
      .orderBy('imported_at')
      .orderBy('report_id')
      .execute()
    return rows.map((row) => ({
      id: row.report_id,
      title: JSON.parse(row.title) as Bilingual,
      workshopId: row.workshop_id,
      version: row.version,
      generatedAt: row.generated_at,
      standing: JSON.parse(row.standing) as ReportStanding,
      origin: row.origin,
      size: row.size,
      importedAt: Number(row.imported_at),
    }))
  },
  removeImportedReport: async (id) => {
    await db.deleteFrom('registry_imported_report').where('report_id', '=', id).execute()
  },
})
