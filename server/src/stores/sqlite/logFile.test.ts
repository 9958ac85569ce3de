/** What the log's file promises: one call to the disk for all who asked before it began, and a failure for each of them. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { createLogFile } from './logFile.ts'

const disk = vi.hoisted(() => ({ calls: [] as (() => void)[], fails: false }))
vi.mock(import('node:fs'), async (load) => {
  const actual = await load()
  const fdatasync = (_file: number, done: (error: Error | null) => void) =>
    void disk.calls.push(() => done(disk.fails ? new Error('EIO') : null))
  return { ...actual, default: actual, fdatasync: fdatasync as typeof actual.fdatasync }
})

const dir = mkdtempSync(join(tmpdir(), 'plenaria-log-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = join(dir, 'a-wal')
const fail = vi.fn<(error: unknown) => void>()
writeFileSync(file, '')
const called = (times: number) => vi.waitFor(() => expect(disk.calls).toHaveLength(times))

test('whoever asks while the disk is at work waits for the next call, together with the others', async () => {
  disk.calls = []
  disk.fails = false
  const log = createLogFile(file, fail)
  const done: string[] = []
  const ask = (name: string) => log.untilOnDisk().then(() => done.push(name))
  const first = ask('first')
  await called(1)
  const others = [ask('second'), ask('third')]
  disk.calls[0]?.()
  await first
  await called(2)
  expect(done).toEqual(['first'])
  disk.calls[1]?.()
  await Promise.all(others)
  expect([done, disk.calls.length]).toEqual([['first', 'second', 'third'], 2])
  await log.close()
})

test('a disk that failed fails all who waited, and is not believed again', async () => {
  disk.calls = []
  disk.fails = true
  const log = createLogFile(file, fail)
  const both = Promise.allSettled([log.untilOnDisk(), log.untilOnDisk()])
  await called(1)
  disk.calls[0]?.()
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  disk.fails = false
  await expect(log.untilOnDisk()).rejects.toThrow('EIO')
  expect(disk.calls).toHaveLength(1)
  expect(fail).toHaveBeenCalledOnce()
  await log.close()
})

test('who closes it waits for what was asked, and nothing is asked afterwards', async () => {
  disk.calls = []
  disk.fails = false
  const log = createLogFile(file, fail)
  const asked = [log.untilOnDisk()]
  await called(1)
  asked.push(log.untilOnDisk())
  const closed = log.close()
  await expect(log.untilOnDisk()).rejects.toThrow('closed')
  disk.calls[0]?.()
  await called(2)
  disk.calls[1]?.()
  await Promise.all([...asked, closed])
})

test('it has its full length from the beginning, after what is in it', () => {
  expect(statSync(file).size).toBe(4_120_032)
  writeFileSync(join(dir, 'b-wal'), 'written')
  const log = createLogFile(join(dir, 'b-wal'), fail)
  expect(readFileSync(join(dir, 'b-wal')).subarray(0, 9)).toEqual(Buffer.from('written\0\0'))
  return log.close()
})
