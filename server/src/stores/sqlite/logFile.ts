/**
 * SQLite's write-ahead log as a file: puts what was committed without waiting on disk, outside the thread that serves. One call to
 * the disk answers everybody who asked before it began.
 */
import { close, closeSync, fdatasync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'

export type LogFile = {
  /** Resolves when everything written before the call is on disk; rejects when the disk failed, now or before. */
  readonly untilOnDisk: () => Promise<void>
  /** Nothing can be asked afterwards. */
  readonly close: () => Promise<void>
}

const [syncFile, closeFile] = [promisify(fdatasync), promisify(close)]

/** What SQLite lets its log grow to before it begins anew: its head, and 1,000 pages of 4 KiB with a head each; in bytes. */
const FULL_LENGTH = 32 + 1_000 * (4_096 + 24)

/**
 * Gives the log its full length from the beginning: a file that grows with each commit makes the file system write its own books
 * each time. SQLite reads no further than what it wrote, and never shortens the file.
 */
const lengthen = (log: number): void => {
  const { size } = fstatSync(log)
  if (size >= FULL_LENGTH) return
  try {
    writeSync(log, Buffer.alloc(FULL_LENGTH - size))
    fsyncSync(log)
  } catch {
    // A disk without room for it is no reason not to open what is on it: the file grows as it goes.
    ftruncateSync(log, size)
  }
}

/**
 * @param file as SQLite has made it
 * @param onFailed told once, when the disk fails: what a kernel could not write it may forget and say yes the next time (LWN 752063,
 *   "PostgreSQL's fsync() surprise"), so nothing is called on disk any more
 */
export const createLogFile = (file: string, onFailed: (error: unknown) => void): LogFile => {
  const log = openSync(file, 'a')
  try {
    lengthen(log)
  } catch (error) {
    closeSync(log)
    throw error
  }
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  let isClosed = false
  const sync = async (): Promise<void> => {
    try {
      await syncFile(log)
    } catch (error) {
      onFailed(error)
      throw error
    }
  }
  const afterRunning = async (): Promise<void> => {
    await running
    waiting = null
    running = sync()
    await running
  }
  return {
    untilOnDisk: () => {
      if (isClosed) return Promise.reject(new Error('The log is closed.'))
      waiting ??= afterRunning()
      return waiting
    },
    async close() {
      isClosed = true
      await (waiting ?? running).catch(() => undefined)
      await closeFile(log)
    },
  }
}
