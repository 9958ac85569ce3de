/** The server is killed in the midst of writing, again and again: nothing that was called saved may be lost or doubled. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { readItems } from '@plenaria/shared/docs/readItems'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import { afterEach, expect, test } from 'vitest'
import { nodeWebSocket } from '../simulation/nodeWebSocket.ts'
import { createSqlDocStore } from '../stores/sql/sqlDocStore.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { createDocReplica } from './docReplica.ts'
import { joint } from './testing/startDocs.ts'
import { until } from './testing/until.ts'

const kills = 3
const savesPerRound = 40

const folder = mkdtempSync(join(tmpdir(), 'plenaria-docs-'))
const file = join(folder, 'docs.sqlite')
const processes: ChildProcess[] = []
const writers: DocConnection[] = []
afterEach(() => {
  for (const writer of writers) writer.destroy()
  for (const child of processes) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const startProcess = async (port: number): Promise<{ child: ChildProcess; port: number }> => {
  const script = fileURLToPath(new URL('./testing/docsProcess.ts', import.meta.url))
  const child = fork(script, [file, String(port)], { execArgv: ['--import', 'tsx'] })
  processes.push(child)
  const [usedPort] = (await once(child, 'message')) as [number]
  return { child, port: usedPort }
}

/** What is on the disk, read behind the killed server's back. */
const itemsOnDisk = async (): Promise<ItemText[]> => {
  const db = await openSqlite({ file })
  const broken: unknown[] = []
  const loaded = await createSqlDocStore(db).load(joint)
  const items = createDocReplica(loaded, (_seq, error) => broken.push(error)).read().items
  await db.destroy()
  expect(broken).toEqual([])
  return items
}

const textOf = (itemId: string): string => `Palabras de ${itemId}.`

const expectAll = (items: readonly ItemText[], savedIds: readonly string[]): void => {
  const texts = new Map(items.map((item) => [item.id, item.text['es']]))
  expect(savedIds.filter((itemId) => texts.get(itemId) !== textOf(itemId))).toEqual([])
  expect(texts.size).toBe(items.length)
}

/** Writes one item after the other, each only when the one before is saved. */
const writeOn = async (
  writer: DocConnection,
  name: string,
  isOver: () => boolean,
  onSaved: (itemId: string) => void,
) => {
  for (let index = 0; !isOver(); index += 1) {
    const itemId = `${name}-${index}`
    addItem(writer.doc, { itemId, topicId: 't1', languages: ['es', 'en'] })
    typeInto(writer.doc, itemId, 'es', textOf(itemId))
    await writer.saved()
    onSaved(itemId)
  }
}

test(`0 saved edits are lost or doubled over ${kills} kills under 4 writers`, async () => {
  let server = await startProcess(0)
  const { port } = server
  const savedIds: string[] = []
  let wanted = { count: savesPerRound, reached: (): void => undefined }
  const saves = (count: number): Promise<void> =>
    new Promise((reached) => {
      wanted = { count: savedIds.length + count, reached }
    })
  let isOver = false

  let round = saves(savesPerRound)
  const loops = ['w1', 'w2', 'w3', 'w4'].map((name) => {
    const WebSocketImpl = nodeWebSocket({ cookie: `person=${name}` })
    const writer = openDoc({ url: `ws://127.0.0.1:${port}/docs`, docName: joint, WebSocketImpl })
    writers.push(writer)
    return writeOn(
      writer,
      name,
      () => isOver,
      (itemId) => {
        savedIds.push(itemId)
        if (savedIds.length >= wanted.count) wanted.reached()
      },
    )
  })
  for (let kill = 0; kill < kills; kill += 1) {
    await round
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    const savedBefore = [...savedIds]
    expectAll(await itemsOnDisk(), savedBefore)
    round = saves(savesPerRound)
    server = await startProcess(port)
  }
  await round
  isOver = true
  await Promise.all(loops)

  const reader = openDoc({
    url: `ws://127.0.0.1:${port}/docs`,
    docName: joint,
    WebSocketImpl: nodeWebSocket({ cookie: 'person=reader' }),
  })
  writers.push(reader)
  await until(reader, () => reader.state.synced)
  const items = readItems(reader.doc)
  expectAll(items, savedIds)
  expect(items).toHaveLength(savedIds.length)
  for (const writer of writers) {
    await until(writer, () => readItems(writer.doc).length === items.length)
    expect(readItems(writer.doc)).toEqual(items)
  }
}, 60_000)
