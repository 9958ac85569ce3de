/** What the engine asks the docs lane: current text with its sequences, authors, changes of its own, other servers. */
import { addItem, moveItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { addComment } from '@plenaria/shared/docs/writeThreads'
import { typeInto } from '@plenaria/shared/docs/writeText'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import { afterEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { DocStore } from '../stores/docStore.ts'
import { createMemoryDocStore } from '../stores/memory/memoryDocStore.ts'
import { createSignal } from './testing/signal.ts'
import { joint, type RunningDocs, startDocs } from './testing/startDocs.ts'
import { synced, until } from './testing/until.ts'

const running: RunningDocs[] = []
const start: typeof startDocs = async (options) => {
  const docs = await startDocs(options)
  running.push(docs)
  return docs
}
afterEach(async () => {
  for (const docs of running.splice(0)) await docs.stop()
})

const seed =
  (...itemIds: string[]) =>
  (doc: Y.Doc): void => {
    for (const itemId of itemIds) addItem(doc, { itemId, topicId: 't1', languages: ['es'] })
  }
const type = async (connection: DocConnection, itemId: string, text: string): Promise<void> => {
  typeInto(connection.doc, itemId, 'es', text)
  await connection.saved()
}

test('each item has the sequence of the last change of its words or state, not of its place', async () => {
  const { docs, join } = await start()
  await docs.write(joint, seed('a', 'b', 'c'))
  const writer = join('p1')
  await synced(writer)
  await type(writer, 'b', 'dos')
  removeItem(writer.doc, 'c', 1)
  await writer.saved()
  moveItem(writer.doc, 'a', 'b')
  await writer.saved()
  const { items, seq, itemSeq } = await docs.read(joint)
  expect([items.map((item) => item.id), seq, itemSeq]).toEqual([['b', 'a'], 4, { a: 1, b: 2, c: 3 }])
})

test('the sequences are the same after a restart, from snapshots and from the log', async () => {
  const store = createMemoryDocStore()
  const first = await start({ store, limits: { rowsPerSnapshot: 3 } })
  await first.docs.write(joint, seed('a', 'b'))
  const writer = first.join('p1')
  await synced(writer)
  for (const itemId of ['a', 'b', 'a', 'a', 'b', 'b']) await type(writer, itemId, 'x')
  expect((await store.load(joint)).snapshot?.seq).toBe(6)
  const second = await start({ store })
  expect(await second.docs.read(joint)).toEqual(await first.docs.read(joint))
  expect((await second.docs.read(joint)).itemSeq).toEqual({ a: 5, b: 7 })
})

test('a document that nobody uses is put away with a snapshot, and opens again as it was', async () => {
  const inner = createMemoryDocStore()
  const saved = createSignal()
  const store: DocStore = {
    ...inner,
    async saveSnapshot(doc, snapshot) {
      await inner.saveSnapshot(doc, snapshot)
      saved.give()
    },
  }
  const { docs, join } = await start({ store, limits: { idleMs: 5 } })
  const writer = join('p1')
  seed('a')(writer.doc)
  await writer.saved()
  writer.destroy()
  await saved.given
  expect((await inner.load(joint)).rows).toEqual([])
  expect((await docs.read(joint)).itemSeq).toEqual({ a: 1 })
})

test('a change by the server is durable and everybody sees it; one that changes nothing adds no row', async () => {
  const store = createMemoryDocStore()
  const { docs, join } = await start({ store })
  const reader = join('p1')
  await synced(reader)
  expect(await docs.write(joint, seed('a'))).toBe(1)
  await until(reader, () => reader.state.seq === 1)
  expect(readItems(reader.doc).map((item) => item.id)).toEqual(['a'])
  expect(await docs.write(joint, seed('a'))).toBe(1)
  await expect(
    docs.write(joint, (doc) => {
      seed('b')(doc)
      throw new Error('No.')
    }),
  ).rejects.toThrow('No.')
  expect([await store.head(joint), (await docs.read(joint)).items.length]).toEqual([1, 1])
})

test('authors are those who wrote words, in order, known from the log alone', async () => {
  const store = createMemoryDocStore()
  const { docs, join } = await start({ store, limits: { rowsPerSnapshot: 2 } })
  await docs.write(joint, seed('a', 'b'))
  const [first, second, mover] = [join('p1'), join('p2'), join('p3')]
  await synced(first, second, mover)
  await type(second, 'a', 'dos')
  await type(first, 'a', 'uno')
  await type(second, 'a', 'dos')
  moveItem(mover.doc, 'b', null)
  await mover.saved()
  expect(await docs.authors(joint)).toEqual({ a: ['p2', 'p1'] })
})

test('who sent what is said about an item is the log’s word, and not its writer’s', async () => {
  const { docs, join } = await start()
  await docs.write(joint, seed('a', 'b'))
  const writer = join('p1')
  await synced(writer)
  const thread = { threadId: 'c', replyId: 'c0', by: 'p2', at: 1, text: 'I agree.' }
  addComment(writer.doc, { ...thread, itemId: 'a' })
  await writer.saved()
  expect(await docs.threads(joint, 'a')).toMatchObject([
    { by: 'p2', sent: { begun: { personId: 'p1' }, replies: { c0: { personId: 'p1' } }, closed: null } },
  ])
  expect([await docs.threads(joint, null), await docs.threads(joint, 'b')]).toMatchObject([[{ id: 'c' }], []])
})

test('each first contribution of a person to a document is told once', async () => {
  const { docs, join, contributions, modes } = await start()
  await docs.write(joint, seed('a'))
  modes.set('p2', 'late')
  const [first, late] = [join('p1'), join('p2')]
  await synced(first, late)
  await type(first, 'a', 'uno')
  await type(first, 'a', 'dos')
  await expect(type(late, 'a', 'tarde')).rejects.toThrow('late')
  const draft = join('p1', { kind: 'draft', workshopId: 'w1', groupId: 'g1' })
  seed('d')(draft.doc)
  await draft.saved()
  expect(contributions).toEqual(['w1.joint p1', 'w1.draft.g1 p1'])
})

test('late words that are in the document by now are no late contribution any more', async () => {
  const { docs, join, modes } = await start()
  await docs.write(joint, seed('a', 'b'))
  const [first, second] = [join('p1'), join('p2')]
  await synced(first, second)
  modes.set('p1', 'late').set('p2', 'late')
  await expect(type(first, 'a', 'uno')).rejects.toThrow('late')
  await expect(type(second, 'b', 'dos')).rejects.toThrow('late')
  const late = await docs.lateContributions(joint)
  expect(late.map(({ personId, items }) => [personId, items.map((item) => [item.id, item.text['es']])])).toEqual([
    ['p1', [['a', 'uno']]],
    ['p2', [['b', 'dos']]],
  ])
  await docs.write(joint, (doc) => typeInto(doc, 'a', 'es', 'otro '))
  expect((await docs.lateContributions(joint))[0]?.items[0]?.text['es']).toMatch(/^(otro uno|unootro )$/)
})

test('two servers on one log: each takes over what the other wrote, when asked and before it writes itself', async () => {
  const store = createMemoryDocStore()
  const [one, two] = [await start({ store }), await start({ store })]
  const [left, right] = [one.join('p1'), two.join('p2')]
  await synced(left, right)
  seed('a')(left.doc)
  await left.saved()
  seed('b')(right.doc)
  await right.saved()
  await until(right, () => right.state.seq === 2)
  expect(readItems(right.doc)).toHaveLength(2)
  await one.docs.catchUp()
  await until(left, () => left.state.seq === 2)
  expect(readItems(left.doc)).toEqual(readItems(right.doc))
  expect((await one.docs.read(joint)).itemSeq).toEqual({ a: 1, b: 2 })
})
