/**
 * Whether the database waits for the disk before a commit is done, or only hands it to the operating system, where it outlives this
 * process. SQLite is told when that changes, and no more often: telling it takes about as long as a small commit.
 */
import type Database from 'better-sqlite3'

export type Commits = {
  /**
   * From now on commits wait for the disk. Called in no transaction, or where they do already.
   * @throws when the disk failed
   */
  readonly wait: () => void
  /**
   * From now on they do not. Called in no transaction.
   * @throws when the disk failed
   */
  readonly handOn: () => void
  /** The disk failed under what was handed on: whatever is written later would lie behind the hole, so nothing is any more. */
  readonly fail: (error: unknown) => void
  readonly hasFailed: () => boolean
}

export const createCommits = (database: Database.Database): Commits => {
  let mode: 'FULL' | 'NORMAL' | null = null
  let failure: Error | null = null
  const become = (next: 'FULL' | 'NORMAL'): void => {
    if (failure) throw failure
    if (mode === next) return
    database.pragma(`synchronous = ${next}`)
    mode = next
  }
  return {
    wait: () => become('FULL'),
    handOn: () => become('NORMAL'),
    fail: (cause) => {
      failure ??= new Error('The disk failed. The server must be started anew.', { cause })
    },
    hasFailed: () => failure !== null,
  }
}
