/** `restore FILE`: puts a backup into a DATA_DIR that has no data and on which no server runs. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { STORE_FILE } from '../main.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { CommandFailed } from './operator.ts'

/** SQLite takes an empty file for an empty database; a backup is never that. */
const isDatabase = (file: string): boolean => {
  const descriptor = openSync(file, 'r')
  const start = Buffer.alloc(16)
  readSync(descriptor, start, 0, 16, 0)
  closeSync(descriptor)
  return start.toString('latin1') === 'SQLite format 3\0'
}

export const restore = async (
  backup: string,
  dataDir: string,
  copy: (from: string, to: string) => Promise<void>,
): Promise<void> => {
  const target = join(dataDir, STORE_FILE)
  if (!existsSync(backup)) throw new CommandFailed(`${backup} does not exist.`)
  if (!isDatabase(backup)) throw new CommandFailed(`${backup} is not a backup.`)
  if (existsSync(target)) throw new CommandFailed(`${target} exists already. Restore into an empty DATA_DIR.`)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  await copy(backup, target)
  try {
    // Opening checks the file; a damaged backup is told at once, not on the day it is needed.
    await (await openSqlite({ file: target })).destroy()
  } catch (error) {
    for (const end of ['', '-wal', '-shm']) rmSync(`${target}${end}`, { force: true })
    throw error
  }
}
