/**
 * The server is killed in the midst of writing, again and again, and writers lose their network now and then: nothing that
 * was called saved may be lost, doubled or torn. As a campaign (npm run campaign:docs) with DOC_KILLS and DOC_WRITERS.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { recsOf } from '@plenaria/shared/docs/itemShape'
import { readItems } from '@plenaria/shared/docs/readItems'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import { afterEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { seededRandom } from '../simulation/seededRandom.ts'
import { createSqlDocStore } from '../stores/sql/sqlDocStore.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { steadyPort } from '../testing/steadyPort.ts'
import { createDocReplica } from './docReplica.ts'
import { cuttableSocket } from './testing/cuttableSocket.ts'
import { joint } from './testing/startDocs.ts'
import { type Account, faultsOf, removedIn, tracedWriter } from './testing/tracedWriting.ts'
import { until } from './testing/until.ts'

const kills = Number(process.env['DOC_KILLS'] ?? 3)
const writerCount = Number(process.env['DOC_WRITERS'] ?? 4)
const seed = Number(process.env['DOC_SEED'] ?? 1)
/** Acknowledged steps of all writers together before the next kill. */
const savesPerRound = 60

const none = { lost: [], doubled: [], torn: [] }
const folder = mkdtempSync(join(tmpdir(), 'plenaria-docs-'))
const file = join(folder, 'docs.sqlite')
const processes: ChildProcess[] = []
const connections: DocConnection[] = []
afterEach(() => {
  for (const connection of connections) connection.destroy()
  for (const child of processes) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const startProcess = async (port: string): Promise<ChildProcess> => {
  const script = fileURLToPath(new URL('./testing/docsProcess.ts', import.meta.url))
  const child = fork(script, [file, port], { execArgv: ['--import', 'tsx'] })
  processes.push(child)
  await once(child, 'message')
  return child
}

/** What is on the disk, read behind the killed server's back. */
const docOnDisk = async (): Promise<Y.Doc> => {
  const db = await openSqlite({ file })
  const broken: unknown[] = []
  const loaded = await createSqlDocStore(db).load(joint)
  const { doc } = createDocReplica(loaded, (_seq, error) => broken.push(error))
  await db.destroy()
  expect(broken).toEqual([])
  return doc
}

type Writer = {
  readonly name: string
  readonly connection: DocConnection
  /** What was done when the server last said that all is saved. */
  saved: Account
  steps: number
  offline: number
}

/** Writes step after step; most wait until they are saved, some are made without a network. */
const writeOn = async (
  writer: Writer,
  net: ReturnType<typeof cuttableSocket>,
  isOver: () => boolean,
  onSaved: () => void,
) => {
  const random = seededRandom(seed * 1_000 + Number(writer.name.slice(1)))
  const { doc } = writer.connection
  const { step, account } = tracedWriter(doc, writer.name, random)
  while (!isOver()) {
    const isCut = random.isLucky(0.05)
    if (isCut) net.cut()
    const count = isCut ? 5 : 1 + random.below(2)
    for (let index = 0; index < count; index += 1) step()
    writer.steps += count
    if (isCut) {
      await pause(random.below(300))
      writer.offline += 1
      net.mend()
    }
    await writer.connection.saved()
    writer.saved = account()
    onSaved()
  }
}

const openWriter = (name: string, port: string): [Writer, ReturnType<typeof cuttableSocket>] => {
  const net = cuttableSocket({ cookie: `person=${name}` })
  const url = `ws://127.0.0.1:${port}/docs`
  const connection = openDoc({ url, docName: joint, WebSocketImpl: net.WebSocketImpl })
  connections.push(connection)
  return [{ name, connection, saved: { pieces: [], removed: new Set() }, steps: 0, offline: 0 }, net]
}

test(`0 saved edits are lost, doubled or torn over ${kills} kills under ${writerCount} writers`, async () => {
  const port = await steadyPort()
  let child = await startProcess(port)
  let saves = 0
  let wanted = { count: 0, reached: (): void => undefined }
  const saved = (count: number): Promise<void> =>
    new Promise((reached) => {
      wanted = { count: saves + count, reached }
    })
  const onSaved = (): void => {
    saves += 1
    if (saves >= wanted.count) wanted.reached()
  }
  let isOver = false

  let round = saved(savesPerRound)
  const opened = Array.from({ length: writerCount }, (_, at) => openWriter(`w${at + 1}`, port))
  const writers = opened.map(([writer]) => writer)
  const loops = opened.map(([writer, net]) => writeOn(writer, net, () => isOver, onSaved))
  for (let kill = 0; kill < kills; kill += 1) {
    await round
    child.kill('SIGKILL')
    await once(child, 'exit')
    const acknowledged = writers.flatMap((writer) => writer.saved.pieces)
    expect(faultsOf(await docOnDisk(), acknowledged)).toEqual(none)
    round = saved(savesPerRound)
    child = await startProcess(port)
  }
  await round
  isOver = true
  await Promise.all(loops)

  const [reader] = openWriter('reader', port)
  await until(reader.connection, () => reader.connection.state.synced)
  const items = readItems(reader.connection.doc)
  for (const { connection } of writers) {
    await until(connection, () => isDeepStrictEqual(readItems(connection.doc), items))
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
  const disk = await docOnDisk()
  expect(readItems(disk)).toEqual(items)
  const pieces = writers.flatMap((writer) => writer.saved.pieces)
  expect(faultsOf(disk, pieces)).toEqual(none)
  for (const { name, saved: last } of writers) expect(removedIn(disk, name)).toEqual(last.removed)
  const steps = writers.reduce((sum, writer) => sum + writer.steps, 0)
  const offline = writers.reduce((sum, writer) => sum + writer.offline, 0)
  if (process.env['DOC_KILLS'] === undefined) return
  console.log(
    `${kills} kills, ${writerCount} writers, ${steps} steps, ${saves} acknowledgements, ${offline} times offline, ` +
      `${pieces.length} pieces in ${recsOf(disk).size} items: 0 lost, 0 doubled, 0 torn; load ${loadavg()[0]?.toFixed(1)}`,
  )
}, 600_000)
