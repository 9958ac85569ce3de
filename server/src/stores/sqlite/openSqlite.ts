/** Opens the embedded store: one file, one writing process, every commit on disk before it is answered. */
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from '../sql/migrations.ts'
import type { Schema } from '../sql/schema.ts'
import { type AppendDirectly, createAppendDirectly } from './appendDirectly.ts'
import { createCommits } from './commits.ts'
import { createLogFile, type LogFile } from './logFile.ts'
import { preparedOnce } from './preparedOnce.ts'

export type EmbeddedStore = Kysely<Schema> & {
  readonly appendDirectly: AppendDirectly
  readonly untilOnDisk: LogFile['untilOnDisk']
}

const inMemory = ':memory:'
const noFile: LogFile = { untilOnDisk: () => Promise.resolve(), close: () => Promise.resolve() }

/** The store cannot be used; `message` is one line for the operator. */
export class StoreUnusable extends Error {}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const explain = (file: string, error: unknown): StoreUnusable => {
  const code = codeOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  if (code.startsWith('SQLITE_BUSY')) return new StoreUnusable(`${file} is in use by another Plenaria process.`)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
    return new StoreUnusable(`${file} is damaged (${reason}). Restore a backup, or start with another DATA_DIR.`)
  return new StoreUnusable(`${file} cannot be opened: ${reason}`)
}

/** An upgrade may have written everything anew. Where the disk has no room to tidy up, the log stays as long as it is. */
const shortenLog = (database: Database.Database): void => {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_FULL') throw error
  }
}

/**
 * @param options.file path of the database, or ':memory:'
 * @param options.maxPages for tests of a full disk: the size limit in 4 KiB pages
 * @throws StoreUnusable when the file is damaged, locked by another process or not writable
 */
export const openSqlite = async (options: { file: string; maxPages?: number }): Promise<EmbeddedStore> => {
  const { file } = options
  try {
    const database = new Database(file, { timeout: 500 })
    // The exclusive lock is what keeps a second server off the same data.
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    const commits = createCommits(database)
    commits.wait()
    const checked = database.pragma('quick_check(1)', { simple: true })
    if (checked !== 'ok')
      throw new StoreUnusable(`${file} is damaged (${String(checked).replaceAll('\n', ' ')}). Restore a backup.`)
    let log = noFile
    const close = () => {
      // Closing copies the log into the database, which must not happen to a log with a hole.
      if (!commits.hasFailed()) database.close()
      // A call to the disk may be on its way; nobody waits for it any more.
      log.close().catch(() => undefined)
    }
    const db = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: { ...preparedOnce(database, commits), close } }),
    })
    await migrate(db, 'blob')
    if (file !== inMemory) {
      shortenLog(database)
      log = createLogFile(`${file}-wal`, commits.fail)
    }
    if (options.maxPages !== undefined) database.pragma(`max_page_count = ${options.maxPages}`)
    return Object.assign(db, {
      appendDirectly: createAppendDirectly(database, commits, db),
      untilOnDisk: () => log.untilOnDisk(),
    })
  } catch (error) {
    throw error instanceof StoreUnusable ? error : explain(file, error)
  }
}
