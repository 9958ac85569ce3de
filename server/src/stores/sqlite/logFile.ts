/**
 * SQLite's write-ahead log as a file: puts what was committed without waiting on disk, outside the thread that serves. One call to
 * the disk answers everybody who asked before it began. After a failure nothing is called on disk again until the server is started
 * anew: what a kernel could not write it may forget, and say yes the next time (LWN 752063, "PostgreSQL's fsync() surprise").
 */
import { close, closeSync, fdatasync, fstatSync, fsyncSync, open, openSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'

export type LogFile = {
  /** Resolves when everything written before the call is on disk; rejects when the disk failed, now or before. */
  readonly untilOnDisk: () => Promise<void>
  readonly close: () => Promise<void>
}

const [openFile, syncFile, closeFile] = [promisify(open), promisify(fdatasync), promisify(close)]

/** What SQLite lets its log grow to before it begins anew: its head, and 1,000 pages of 4 KiB with a head each; in bytes. */
const FULL_LENGTH = 32 + 1_000 * (4_096 + 24)

/**
 * Gives the log its full length from the beginning: a file that grows with each commit makes the file system write its own books
 * each time. SQLite reads no further than what it wrote, and never shortens the file. A disk without room for it is no reason not to
 * open what is on it.
 */
export const lengthenLog = (file: string): void => {
  const log = openSync(file, 'a')
  try {
    writeSync(log, Buffer.alloc(Math.max(0, FULL_LENGTH - fstatSync(log).size)))
    fsyncSync(log)
  } catch {
    // It grows as it goes.
  } finally {
    closeSync(log)
  }
}

/** @param file what is written is in it when `untilOnDisk` is called for the first time, and its name is on disk */
export const createLogFile = (file: string): LogFile => {
  let opened: Promise<number> | null = null
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  const sync = async (): Promise<void> => {
    opened ??= openFile(file, 'r+')
    await syncFile(await opened)
  }
  const afterRunning = async (): Promise<void> => {
    await running
    waiting = null
    running = sync()
    await running
  }
  return {
    untilOnDisk: () => (waiting ??= afterRunning()),
    async close() {
      await running.catch(() => undefined)
      if (opened !== null) await closeFile(await opened)
    },
  }
}
