/** Data of an earlier version is brought up to date when it is opened. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { createSqlFileStore } from '../sql/sqlFileStore.ts'
import { createSqlRegistry } from '../sql/sqlRegistry.ts'
import { openSqlite } from './openSqlite.ts'

const dir = mkdtempSync(join(tmpdir(), 'plenaria-upgrade-'))
afterAll(() => rmSync(dir, { recursive: true }))

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
