/** `restore FILE`: puts a backup into a DATA_DIR that has no data and on which no server runs. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { STORE_FILE } from '../main.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { CommandFailed } from './operator.ts'

export const restore = async (
  backup: string,
  dataDir: string,
  copy: (from: string, to: string) => Promise<void>,
): Promise<void> => {
  const target = join(dataDir, STORE_FILE)
  if (!existsSync(backup)) throw new CommandFailed(`${backup} does not exist.`)
  if (existsSync(target)) throw new CommandFailed(`${target} exists already. Restore into an empty DATA_DIR.`)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  await copy(backup, target)
  // Opening checks the file; a damaged backup is told at once, not on the day it is needed.
  await (await openSqlite({ file: target })).destroy()
}
