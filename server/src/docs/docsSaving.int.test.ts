/** What "saved" is worth: commit, then apply, then broadcast, then, on disk, acknowledge, over real sockets. */
import { once } from 'node:events'
import { updateFrame } from '@plenaria/shared/docs/docFrames'
import { docMessage, isContentFrame } from '@plenaria/shared/docs/docWire'
import { addItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { typeInto } from '@plenaria/shared/docs/writeText'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocStore } from '../stores/docStore.ts'
import { createMemoryDocStore } from '../stores/memory/memoryDocStore.ts'
import { createSqlDocStore } from '../stores/sql/sqlDocStore.ts'
import { openSqlite } from '../stores/sqlite/openSqlite.ts'
import { createFaultyDocStore } from './testing/faultyDocStore.ts'
import { joint, type RunningDocs, startDocs } from './testing/startDocs.ts'
import { arrived, synced, until } from './testing/until.ts'

const running: RunningDocs[] = []
const start: typeof startDocs = async (options) => {
  const docs = await startDocs(options)
  running.push(docs)
  return docs
}
afterEach(async () => {
  for (const docs of running.splice(0)) await docs.stop()
})

const languages = ['es', 'en']
const add = ({ doc }: DocConnection, itemId: string, text: string): void =>
  addItem(doc, { itemId, topicId: 't1', languages, text: { text: { es: text } } })
const idsOf = (connection: DocConnection): string[] => readItems(connection.doc).map((item) => item.id)

test.each<[string, () => Promise<DocStore>]>([
  ['memory', async () => createMemoryDocStore()],
  ['SQLite', async () => createSqlDocStore(await openSqlite({ file: ':memory:' }))],
])('what was acknowledged survives the server (%s)', async (_name, open) => {
  const store = await open()
  const first = await start({ store })
  const people = ['p1', 'p2', 'p3'].map((personId) => first.join(personId))
  for (const [index, person] of people.entries()) {
    add(person, `i${index}`, 'uno')
    await person.saved()
    typeInto(person.doc, `i${index}`, 'es', ' y dos')
  }
  await Promise.all(people.map((person) => person.saved()))
  await first.stop()

  const second = await start({ store })
  const { items, seq } = await second.docs.read(joint)
  const texts = Object.fromEntries(items.map((item) => [item.id, item.text['es']]))
  expect([items.length, texts]).toEqual([3, { i0: 'uno y dos', i1: 'uno y dos', i2: 'uno y dos' }])
  expect(seq).toBe(await store.head(joint))
})

test('while the store dawdles nobody else sees the words and they are not called saved', async () => {
  const store = createFaultyDocStore(createMemoryDocStore())
  const { join, docs } = await start({ store })
  const [writer, reader] = [join('p1'), join('p2')]
  await synced(writer, reader)
  const { reached, resume } = store.pauseAppends()
  add(writer, 'i1', 'uno')
  await reached
  const other = join('p3')
  await synced(other)
  expect([writer.state.saving, idsOf(reader), idsOf(other)]).toEqual(['saving', [], []])
  resume()
  await writer.saved()
  await until(reader, () => idsOf(reader).includes('i1'))
  expect((await docs.read(joint)).seq).toBe(1)
})

test('when the store fails nothing is shown or called saved, and the writer sends it again by itself', async () => {
  const inner = createMemoryDocStore()
  const store = createFaultyDocStore(inner)
  const { join, reports, docs } = await start({ store })
  const [writer, reader] = [join('p1'), join('p2')]
  await synced(writer, reader)
  store.failAppends(true)
  add(writer, 'i1', 'uno')
  await until(writer, () => writer.state.link === 'offline')
  expect([writer.state.saving, idsOf(reader), await inner.head(joint)]).toEqual(['unsaved', [], 0])
  expect(reports).toContain('the store of documents failed')
  expect(docs.stats().storeFailures).toBeGreaterThan(0)

  store.failAppends(false)
  await writer.saved()
  await until(reader, () => idsOf(reader).includes('i1'))
  expect((await docs.read(joint)).items).toMatchObject([{ id: 'i1', text: { es: 'uno' } }])
})

test('what is committed is shown at once, and called saved when it is on disk', async () => {
  const store = createFaultyDocStore(createMemoryDocStore())
  const { join } = await start({ store })
  const [writer, reader] = [join('p1'), join('p2')]
  await synced(writer, reader)
  const { reached, resume } = store.pauseDisk()
  add(writer, 'i1', 'uno')
  await reached
  await until(reader, () => idsOf(reader).includes('i1'))
  expect([writer.state.saving, await store.head(joint)]).toEqual(['saving', 1])
  resume()
  await writer.saved()
})

test('when the disk fails nothing is called saved, and the writer sends it again by itself', async () => {
  const store = createFaultyDocStore(createMemoryDocStore())
  const { join, reports, docs } = await start({ store })
  const [writer, reader] = [join('p1'), join('p2')]
  await synced(writer, reader)
  const { reached, fail } = store.pauseDisk()
  add(writer, 'i1', 'uno')
  await reached
  fail()
  const again = store.pauseDisk()
  await until(writer, () => writer.state.link === 'offline')
  expect(writer.state.saving).toBe('unsaved')
  expect(reports).toContain('the store of documents failed')
  // The words are in the log by now, which is no reason to call them saved.
  await again.reached
  expect([writer.state.saving, await store.head(joint)]).toEqual(['saving', 1])
  again.resume()
  await writer.saved()
  await until(reader, () => idsOf(reader).includes('i1'))
  expect((await docs.read(joint)).items).toMatchObject([{ id: 'i1', text: { es: 'uno' } }])
})

test('what was written offline is saved after the reconnection, once', async () => {
  const { join, cut, docs } = await start()
  const [writer, reader] = [join('p1'), join('p2')]
  add(writer, 'i1', 'antes')
  await writer.saved()
  cut()
  await until(writer, () => writer.state.link === 'offline')
  typeInto(writer.doc, 'i1', 'es', ' y sin red')
  expect(writer.state.saving).toBe('unsaved')
  await writer.saved()
  await until(reader, () => readItems(reader.doc)[0]?.text['es'] === 'antes y sin red')
  expect((await docs.read(joint)).items).toHaveLength(1)
})

test('a deletion made offline is saved, although the state vector does not show it', async () => {
  const { join, cut, docs } = await start()
  const writer = join('p1')
  add(writer, 'i1', 'uno dos')
  await writer.saved()
  cut()
  await until(writer, () => writer.state.link === 'offline')
  writer.doc.transact(() => writer.doc.getMap('recs').delete('i1'))
  await writer.saved()
  expect((await docs.read(joint)).items).toEqual([])
})

test('a reconnection without news adds no row', async () => {
  const store = createMemoryDocStore()
  const { join, cut } = await start({ store })
  const writer = join('p1')
  add(writer, 'i1', 'uno')
  removeItem(writer.doc, 'i1', 1)
  await writer.saved()
  const head = await store.head(joint)
  cut()
  await until(writer, () => writer.state.link === 'offline')
  add(writer, 'i2', 'dos')
  await writer.saved()
  cut()
  await until(writer, () => writer.state.link === 'offline')
  await synced(writer)
  await writer.saved()
  expect(await store.head(joint)).toBe(head + 1)
})

test('every participant learns the sequence that they see', async () => {
  const { join } = await start()
  const [writer, reader] = [join('p1'), join('p2')]
  await synced(writer, reader)
  add(writer, 'i1', 'uno')
  await writer.saved()
  await until(reader, () => reader.state.seq === writer.state.seq)
  expect([writer.state.seq, idsOf(reader)]).toEqual([1, ['i1']])
  const late = join('p3')
  await until(late, () => late.state.synced && late.state.seq === 1)
  expect(idsOf(late)).toEqual(['i1'])
})

test('an edit costs one frame per reader, and brings its sequence along', async () => {
  const { join, dial } = await start()
  const writer = join('p1')
  await synced(writer)
  const reader = dial('p2')
  const told: (number | undefined)[][] = []
  reader.on('message', (frame: Buffer) => {
    if (isContentFrame(frame) || frame[0] === docMessage.head) told.push([frame[0], frame.at(-1)])
  })
  await once(reader, 'message')
  add(writer, 'i1', 'uno')
  await writer.saved()
  typeInto(writer.doc, 'i1', 'es', ' y dos')
  await writer.saved()
  reader.ping()
  await once(reader, 'pong')
  expect(told).toEqual([
    [docMessage.sync, 1],
    [docMessage.sync, 2],
  ])
})

test('a sequence that changes nothing readers can see is told apart', async () => {
  const { join, dial } = await start({ limits: { heartbeatMs: 600_000 } })
  const reader = join('p1')
  await synced(reader)
  const updates: Uint8Array[] = []
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => updates.push(update))
  addItem(doc, { itemId: 'i1', topicId: 't1', languages })
  typeInto(doc, 'i1', 'es', 'uno')
  const [, second = new Uint8Array()] = updates
  const writer = dial('p2')
  await once(writer, 'open')
  writer.send(updateFrame(second))
  await until(reader, () => reader.state.seq === 1)
  expect(idsOf(reader)).toEqual([])
})

test('stopping commits what was received, also what waits for another commit', async () => {
  const inner = createMemoryDocStore()
  const store = createFaultyDocStore(inner)
  const docs = await start({ store })
  const [writer, other] = [docs.join('p1'), docs.join('p2')]
  await synced(writer, other)
  const { reached, resume } = store.pauseAppends()
  add(writer, 'i1', 'uno')
  await reached
  add(other, 'i2', 'dos')
  await arrived(other, writer)
  const stopped = docs.docs.close()
  resume()
  await stopped
  expect(await inner.head(joint)).toBe(2)
})
