/**
 * Whether the database waits for the disk before a commit is done, or only hands it to the operating system, where it outlives this
 * process. SQLite is told when that changes, and no more often: telling it takes about as long as a small commit.
 */
import type Database from 'better-sqlite3'

export type Commits = {
  /** From now on commits wait for the disk. Called in no transaction, or where they do already. */
  wait(): void
  /** From now on they do not. Called in no transaction. */
  handOn(): void
}

export const createCommits = (database: Database.Database): Commits => {
  let mode: 'FULL' | 'NORMAL' | null = null
  const become = (next: 'FULL' | 'NORMAL'): void => {
    if (mode === next) return
    database.pragma(`synchronous = ${next}`)
    mode = next
  }
  return { wait: () => become('FULL'), handOn: () => become('NORMAL') }
}
