/** What a hostile or broken client can do to a document: nothing. And what presence it can forge: none. */
import { once } from 'node:events'
import { askMissingFrame, awarenessFrame, updateFrame } from '@plenaria/shared/docs/docFrames'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { docClose, docMessage, syncStep } from '@plenaria/shared/docs/docWire'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createMemoryDocStore } from '../stores/memory/memoryDocStore.ts'
import { createSignal } from './testing/signal.ts'
import { joint, pathOf, type RunningDocs, startDocs } from './testing/startDocs.ts'
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

const dialled = async (docs: RunningDocs, personId: string, path?: string): Promise<WebSocket> => {
  const socket = docs.dial(personId, path)
  socket.on('error', () => undefined)
  await once(socket, 'open')
  return socket
}
/** Frames are read in order: with the pong, everything sent before has been read. */
const processed = async (socket: WebSocket): Promise<void> => {
  socket.ping()
  await once(socket, 'pong')
}
const closeCode = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.on('close', resolve))
const addText = ({ doc }: DocConnection, itemId: string, text: string): void =>
  addItem(doc, { itemId, topicId: 't1', languages: ['es'], text: { text: { es: text } } })

describe('frames', () => {
  test.each<[string, Uint8Array | string, number]>([
    ['bytes that are no frame', new Uint8Array([250, 1, 2]), docClose.malformed],
    ['an empty frame', new Uint8Array(), docClose.malformed],
    ['text', 'hello', docClose.malformed],
    ['an update that is none', updateFrame(new Uint8Array([7, 7, 7, 7])), docClose.malformed],
    ['a question with a malformed state vector', new Uint8Array([0, 0, 2, 9, 200]), docClose.malformed],
    ['a frame that is too large', new Uint8Array(2_000_000), 1009],
  ])('%s closes the connection and leaves the document alone', async (_title, frame, code) => {
    const store = createMemoryDocStore()
    const docs = await start({ store })
    const other = docs.join('other')
    await synced(other)
    const socket = await dialled(docs, 'mallory')
    const closed = closeCode(socket)
    socket.send(frame)
    expect(await closed).toBe(code)
    addText(other, 'i1', 'uno')
    await other.saved()
    expect(await store.head(joint)).toBe(1)
  })

  test('what arrives while the document loads is answered when it is loaded', async () => {
    const inner = createMemoryDocStore()
    const gate = createSignal()
    const docs = await start({ store: { ...inner, load: (doc) => gate.given.then(() => inner.load(doc)) } })
    const socket = await dialled(docs, 'early')
    const answers: number[][] = []
    socket.on('message', (frame: Buffer) => answers.push([...frame.subarray(0, 2)]))
    socket.send(askMissingFrame(new Y.Doc()))
    await processed(socket)
    expect(answers).toEqual([])
    gate.give()
    await docs.docs.read(joint)
    await processed(socket)
    expect(answers).toContainEqual([docMessage.sync, syncStep.missing])
  })

  test('whoever sends too fast is closed, over all of their connections; others are not', async () => {
    const docs = await start({ limits: { burstFrames: 20, framesPerSecond: 0 } })
    const [first, second] = [await dialled(docs, 'mallory'), await dialled(docs, 'mallory')]
    const closed = closeCode(second)
    for (let index = 0; index < 11; index += 1) for (const socket of [first, second]) socket.send(awarenessFrame([]))
    expect(await closed).toBe(docClose.tooFast)
    const other = docs.join('other')
    addText(other, 'i1', 'uno')
    await other.saved()
  })

  test('a reader who does not read is closed, while the writer goes on', async () => {
    const docs = await start({ limits: { maxWaitingBytes: 500_000, burstBytes: 100_000_000 } })
    const slow = await dialled(docs, 'slow')
    const closed = closeCode(slow)
    slow.pause()
    const writer = docs.join('writer')
    for (let index = 0; index < 16; index += 1) {
      addText(writer, `i${index}`, 'a'.repeat(900_000))
      await writer.saved()
    }
    slow.resume()
    expect(await closed).toBe(docClose.tooSlow)
  })

  test('a link that is dead is found and ended, a quiet one is kept', async () => {
    const docs = await start({ limits: { heartbeatMs: 20 } })
    const quiet = docs.join('quiet')
    await synced(quiet)
    const dead = new WebSocket(`ws://127.0.0.1:${docs.port}${pathOf(joint)}`, {
      headers: { cookie: 'person=dead' },
      autoPong: false,
    })
    expect(await closeCode(dead)).toBe(1006)
    expect(quiet.state.link).toBe('online')
  })
})

type State = { user?: unknown; mark?: string } | undefined
const stateSeenBy = (witness: DocConnection, clientId: number): State => witness.awareness.getStates().get(clientId)

describe('presence', () => {
  test('the server signs it with the person it knows, whatever the client claims', async () => {
    const docs = await start()
    const [mallory, witness] = [docs.join('mallory'), docs.join('witness')]
    mallory.awareness.setLocalState({ user: { personId: 'victim', name: 'Chair' }, mark: 'here' })
    await until(witness, () => stateSeenBy(witness, mallory.doc.clientID)?.mark === 'here')
    expect(stateSeenBy(witness, mallory.doc.clientID)?.user).toEqual({ personId: 'mallory' })
  })

  test('nobody speaks for the client of somebody else', async () => {
    const docs = await start()
    const [victim, witness] = [docs.join('victim'), docs.join('witness')]
    victim.awareness.setLocalStateField('mark', 'mine')
    await until(witness, () => stateSeenBy(witness, victim.doc.clientID)?.mark === 'mine')

    const [clientId, own] = [victim.doc.clientID, 4_242]
    const forged = { clientId, clock: 99, state: '{"mark":"forged"}' }
    const impostor = await dialled(docs, 'mallory', `${pathOf(joint)}&client=${clientId}`)
    impostor.send(awarenessFrame([forged]))
    const stranger = await dialled(docs, 'mallory', `${pathOf(joint)}&client=${own}`)
    stranger.send(awarenessFrame([forged, { clientId, clock: 100, state: 'null' }]))
    stranger.send(awarenessFrame([{ clientId: own, clock: 1, state: '{"mark":"own"}' }]))
    await until(witness, () => stateSeenBy(witness, own)?.mark === 'own')
    expect(stateSeenBy(witness, clientId)).toEqual({ mark: 'mine', user: { personId: 'victim' } })

    impostor.terminate()
    stranger.terminate()
    await until(witness, () => stateSeenBy(witness, own) === undefined)
    expect(stateSeenBy(witness, clientId)?.mark).toBe('mine')
  })

  test('states that are no objects, or too large, are not passed on', async () => {
    const docs = await start({ limits: { maxPresenceLength: 100 } })
    const witness = docs.join('witness')
    await synced(witness)
    const socket = await dialled(docs, 'mallory', `${pathOf(joint)}&client=7`)
    const say = (clock: number, state: string): void => socket.send(awarenessFrame([{ clientId: 7, clock, state }]))
    say(1, '{"mark":"small"}')
    await until(witness, () => stateSeenBy(witness, 7)?.mark === 'small')
    say(2, JSON.stringify({ mark: 'x'.repeat(200) }))
    await processed(socket)
    const newcomer = docs.join('newcomer')
    await until(newcomer, () => stateSeenBy(newcomer, 7) !== undefined)
    expect(stateSeenBy(newcomer, 7)?.mark).toBe('small')
    say(3, '{"mark":')
    await until(witness, () => stateSeenBy(witness, 7) === undefined)
  })

  test('a cursor goes with its connection and is there again after a reconnection', async () => {
    const docs = await start()
    const [writer, witness] = [docs.join('writer'), docs.join('witness')]
    writer.awareness.setLocalStateField('mark', 'here')
    await until(witness, () => stateSeenBy(witness, writer.doc.clientID)?.mark === 'here')
    const gone = until(witness, () => stateSeenBy(witness, writer.doc.clientID) === undefined)
    docs.cut()
    await gone
    await until(witness, () => stateSeenBy(witness, writer.doc.clientID)?.mark === 'here')
    writer.destroy()
    await until(witness, () => stateSeenBy(witness, writer.doc.clientID) === undefined)
    expect(readItems(witness.doc)).toEqual([])
  })
})
