/** Which commits wait for the disk: all, but those of the documents' logs, for whose disk one asks. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { createSqlDocStore } from '../sql/sqlDocStore.ts'
import { createSqlRegistry } from '../sql/sqlRegistry.ts'
import { createCommits } from './commits.ts'
import { openSqlite } from './openSqlite.ts'

const dir = mkdtempSync(join(tmpdir(), 'plenaria-commits-'))
afterAll(() => rmSync(dir, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** Every write as the database begins it: its first words, and whether its commit waits for the disk. */
const watchWrites = (): { writes: () => [string, unknown][]; forget: () => void } => {
  let modes: [string, unknown][] = []
  const prepare: unknown = Reflect.get(Database.prototype, 'prepare')
  if (typeof prepare !== 'function') throw new Error('The driver prepares no statements.')
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, text: string) {
    const statement = Reflect.apply(prepare, this, [text])
    const words = text.split(/[ (]/).slice(0, 3).join(' ').trim()
    if (!/^(insert|commit)/.test(text)) return statement
    for (const name of ['get', 'run', 'all'])
      statement[name] = new Proxy(statement[name], {
        apply: (run, _this, values) => {
          modes.push([words, this.pragma('synchronous', { simple: true })])
          return Reflect.apply(run, statement, values)
        },
      })
    return statement
  })
  return { writes: () => modes, forget: () => void (modes = []) }
}

test('what is not the log of a document waits for the disk, in and outside a transaction, whatever came before', async () => {
  const { writes, forget } = watchWrites()
  const db = await openSqlite({ file: join(dir, 'data.db') })
  const store = createSqlDocStore(db)
  const doc = { kind: 'joint', workshopId: 'w' } as const
  const update = { body: new Uint8Array([1]), personId: null, at: 1 }
  forget()
  await store.append(doc, [update])
  await createSqlRegistry(db).addImportedReport({
    id: 'r',
    title: { es: 'Informe', en: 'Report' },
    workshopId: 'w',
    version: 1,
    generatedAt: '',
    origin: 'a.json',
    size: 1,
    importedAt: 1,
    standing: { kind: 'working' },
  })
  await store.append(doc, [update, update])
  await store.deleteWorkshop('w')
  await db.destroy()
  const [normal, full] = [1, 2]
  expect(writes()).toEqual([
    ['insert into doc_update', normal],
    ['insert into "registry_imported_report"', full],
    ['insert into doc_update', normal],
    ['insert into doc_update', normal],
    ['commit', full],
  ])
})

test('after a failure of the disk nothing is committed any more', () => {
  const commits = createCommits(new Database(':memory:'))
  commits.wait()
  expect(commits.hasFailed()).toBe(false)
  commits.fail(new Error('EIO'))
  expect(commits.hasFailed()).toBe(true)
  for (const ask of [commits.wait, commits.handOn]) expect(ask).toThrow('started anew')
})

test('a store that was asked for its disk is closed when it says so, and is opened again at once', async () => {
  const file = join(dir, 'again.db')
  const doc = { kind: 'joint', workshopId: 'w' } as const
  for (const seq of [1, 2]) {
    const db = await openSqlite({ file })
    const store = createSqlDocStore(db)
    expect(await store.append(doc, [{ body: new Uint8Array([1]), personId: null, at: 1 }])).toBe(seq)
    await store.untilOnDisk()
    await db.destroy()
    expect(existsSync(`${file}-wal`)).toBe(false)
  }
})

test('a disk that has no room to tidy up the log is no reason not to open what is on it; any other failure is', async () => {
  const real = Reflect.get(Database.prototype, 'pragma')
  const failing = (code: string) =>
    vi.spyOn(Database.prototype, 'pragma').mockImplementation(function (this: Database.Database, text, options) {
      if (text.startsWith('wal_checkpoint')) throw new Database.SqliteError('No.', code)
      return Reflect.apply(real, this, [text, options])
    })
  failing('SQLITE_FULL')
  const db = await openSqlite({ file: join(dir, 'full.db') })
  expect(await createSqlDocStore(db).head({ kind: 'joint', workshopId: 'w' })).toBe(0)
  await db.destroy()
  vi.restoreAllMocks()
  failing('SQLITE_IOERR')
  await expect(openSqlite({ file: join(dir, 'broken.db') })).rejects.toThrow('cannot be opened')
})
