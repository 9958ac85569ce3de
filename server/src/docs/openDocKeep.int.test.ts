/** What is kept on the device reaches the server, and a device that cannot load keeps nobody from writing. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { type KeptDoc, openDoc } from '@plenaria/shared/participant/openDoc'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { nodeWebSocket } from '../simulation/nodeWebSocket.ts'
import { createSignal } from './testing/signal.ts'
import { joint, type RunningDocs, startDocs } from './testing/startDocs.ts'
import { synced, until } from './testing/until.ts'

let running: RunningDocs
beforeEach(async () => {
  running = await startDocs()
})
afterEach(() => running.stop())

const open = (keep: (doc: Y.Doc) => KeptDoc) =>
  openDoc({
    url: `ws://127.0.0.1:${running.port}/docs`,
    docName: joint,
    WebSocketImpl: nodeWebSocket({ cookie: 'person=p1' }),
    keep,
  })

const earlierWork = (): Uint8Array => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'kept', topicId: 't1', languages: ['es'] })
  return Y.encodeStateAsUpdate(doc)
}

test('unsent work of an earlier visit is unsaved until it is on the server', async () => {
  const gate = createSignal()
  const connection = open((doc) => ({
    whenLoaded: gate.given.then(() => Y.applyUpdate(doc, earlierWork(), 'device')),
    kept: () => gate.given,
    destroy: () => undefined,
  }))
  expect(connection.state).toMatchObject({ link: 'connecting', saving: 'saved' })
  gate.give()
  await until(connection, () => connection.state.saving === 'kept')
  await connection.saved()
  expect((await running.docs.read(joint)).items.map((item) => item.id)).toEqual(['kept'])
  connection.destroy()
})

test('a device whose copy cannot be loaded still connects', async () => {
  const connection = open(() => ({
    whenLoaded: Promise.reject(new Error('Blocked.')),
    kept: () => Promise.reject(new Error('Blocked.')),
    destroy: () => undefined,
  }))
  addItem(connection.doc, { itemId: 'a', topicId: 't1', languages: ['es'] })
  await until(connection, () => connection.state.saving === 'unsaved')
  await synced(connection)
  expect(connection.state.link).toBe('online')
  connection.destroy()
})

test('after destroying nothing connects, and saved() does not wait for ever', async () => {
  const gate = createSignal()
  let isDestroyed = false
  const connection = open(() => ({
    whenLoaded: gate.given,
    kept: () => gate.given,
    destroy: () => {
      isDestroyed = true
    },
  }))
  addItem(connection.doc, { itemId: 'a', topicId: 't1', languages: ['es'] })
  const saved = connection.saved()
  connection.destroy()
  gate.give()
  await expect(saved).rejects.toThrow('Not saved: closed.')
  expect([isDestroyed, connection.state.link, running.docs.stats().connections]).toEqual([true, 'closed', 0])
})

test('the state is the same object until something changes', async () => {
  const connection = running.join('p1')
  await synced(connection)
  await running.docs.write(joint, () => undefined)
  const before = connection.state
  expect(connection.state).toBe(before)
  addItem(connection.doc, { itemId: 'a', topicId: 't1', languages: ['es'] })
  expect(connection.state).not.toBe(before)
})
