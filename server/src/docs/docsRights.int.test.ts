/** What the current facts allow a connection, asked again for every update: read, late, none, revoked, held. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { DOC_SCHEMA_VERSION, docClose } from '@plenaria/shared/docs/docWire'
import { replaceText, typeInto } from '@plenaria/shared/docs/writeText'
import { DocNotSaved } from '@plenaria/shared/participant/openDoc'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DocStore } from '../stores/docStore.ts'
import { createMemoryDocStore } from '../stores/memory/memoryDocStore.ts'
import { createSignal } from './testing/signal.ts'
import { joint, type RunningDocs, startDocs } from './testing/startDocs.ts'
import { arrived, synced, until } from './testing/until.ts'

let store: DocStore
let running: RunningDocs
beforeEach(async () => {
  store = createMemoryDocStore()
  running = await startDocs({ store })
  await running.docs.write(joint, (doc) =>
    addItem(doc, { itemId: 'i1', topicId: 't1', languages: ['es'], text: { text: { es: 'base' } } }),
  )
})
afterEach(() => running.stop())

const textOnServer = async (): Promise<string | undefined> => (await running.docs.read(joint)).items[0]?.text['es']
const closeCodeOf = (personId: string | null, path?: string): Promise<number> =>
  new Promise((resolve) => running.dial(personId, path).on('close', resolve))

test('a reader receives everything; what they write is refused and the connection stays', async () => {
  running.modes.set('reader', 'read')
  const [writer, reader] = [running.join('writer'), running.join('reader')]
  await synced(writer, reader)
  typeInto(reader.doc, 'i1', 'es', ' no')
  await expect(reader.saved()).rejects.toEqual(new DocNotSaved('refused'))
  typeInto(writer.doc, 'i1', 'es', ' sí')
  await writer.saved()
  await until(reader, () => reader.state.seq === 2)
  expect([reader.state.link, reader.state.saving, await textOnServer()]).toEqual(['online', 'refused', 'base sí'])
})

test('a reader who writes nothing has nothing unsaved', async () => {
  running.modes.set('reader', 'read')
  const reader = running.join('reader')
  await until(reader, () => reader.state.seq === 1)
  await reader.saved()
  expect(reader.state.saving).toBe('saved')
})

test('a lock takes effect at once; what comes after it is kept as late and is not in the document', async () => {
  const [writer, other] = [running.join('writer'), running.join('other')]
  await synced(writer, other)
  running.modes.set('writer', 'late')
  typeInto(writer.doc, 'i1', 'es', ' tarde')
  await expect(writer.saved()).rejects.toEqual(new DocNotSaved('late'))
  expect([await textOnServer(), readItems(other.doc)[0]?.text['es']]).toEqual(['base', 'base'])
  expect(await running.docs.lateContributions(joint)).toMatchObject([
    { personId: 'writer', items: [{ id: 'i1', text: { es: 'base tarde' } }] },
  ])
})

test('late words typed one by one read as one contribution, and coming back does not double them', async () => {
  const writer = running.join('writer')
  await synced(writer)
  running.modes.set('writer', 'late')
  for (const word of [' muy', ' tarde']) typeInto(writer.doc, 'i1', 'es', word)
  await expect(writer.saved()).rejects.toThrow('late')
  for (let round = 0; round < 3; round += 1) {
    running.cut()
    await until(writer, () => writer.state.link === 'offline')
    await synced(writer)
    await running.docs.read(joint)
  }
  expect(await running.docs.lateContributions(joint)).toMatchObject([{ items: [{ text: { es: 'base muy tarde' } }] }])
  // Two as they were typed, one when all of it was first offered again.
  expect(await store.late(joint)).toHaveLength(3)
})

test('when the lock is lifted, late words enter with the next ones and are saved', async () => {
  const writer = running.join('writer')
  await synced(writer)
  running.modes.set('writer', 'late')
  typeInto(writer.doc, 'i1', 'es', ' tarde')
  await expect(writer.saved()).rejects.toThrow('late')
  running.modes.delete('writer')
  typeInto(writer.doc, 'i1', 'es', ' y a tiempo')
  await writer.saved()
  expect(await textOnServer()).toBe('base tarde y a tiempo')
  expect(await running.docs.lateContributions(joint)).toEqual([])
})

test('whoever has no access is closed, at the door, at the next update and when rights are checked again', async () => {
  running.modes.set('nobody', 'none')
  expect(await closeCodeOf('nobody')).toBe(docClose.noAccess)

  const [moved, writer] = [running.join('moved'), running.join('writer')]
  await synced(moved, writer)
  running.modes.set('moved', 'none').set('writer', 'none')
  running.docs.recheck('another')
  typeInto(moved.doc, 'i1', 'es', ' no')
  await expect(moved.saved()).rejects.toEqual(new DocNotSaved('closed'))
  running.docs.recheck('w1')
  await until(writer, () => writer.state.link === 'closed')
  expect([moved.state.closeCode, writer.state.closeCode]).toEqual([docClose.noAccess, docClose.noAccess])
  expect(await textOnServer()).toBe('base')
})

test('one person can be closed, the others stay', async () => {
  const [gone, stays] = [running.join('gone'), running.join('stays')]
  await synced(gone, stays)
  running.docs.closePerson('w1', 'gone', docClose.unknownPerson)
  await until(gone, () => gone.state.closeCode === docClose.unknownPerson)
  typeInto(stays.doc, 'i1', 'es', ' sigue')
  await stays.saved()
  expect([gone.state.link, stays.state.link]).toEqual(['closed', 'online'])
})

test('an old client, an unknown person and an unknown document are told so', async () => {
  for (const schema of [DOC_SCHEMA_VERSION - 1, DOC_SCHEMA_VERSION + 1])
    expect(await closeCodeOf('p1', `/docs/w1.joint?schema=${schema}`)).toBe(docClose.oldClient)
  expect(await closeCodeOf('p1', '/docs/w1.joint')).toBe(docClose.oldClient)
  expect(await closeCodeOf('p1', `/docs/w1.secret?schema=${DOC_SCHEMA_VERSION}`)).toBe(docClose.malformed)
  expect(await closeCodeOf(null)).toBe(docClose.unknownPerson)
})

test('nothing is committed while a document is held, and a lock made meanwhile counts for what waited', async () => {
  const [writer, other] = [running.join('writer'), running.join('other')]
  await synced(writer, other)
  const [begun, done] = [createSignal(), createSignal()]
  const held = running.docs.hold(joint, async (current) => {
    begun.give()
    await done.given
    return [current.items[0]?.text['es'], current.seq, await store.head(joint)]
  })
  await begun.given
  typeInto(writer.doc, 'i1', 'es', ' antes del fin')
  typeInto(other.doc, 'i1', 'es', ' después')
  await Promise.all([arrived(writer, other), arrived(other, writer)])
  running.modes.set('other', 'read')
  done.give()
  expect(await held).toEqual(['base', 1, 1])
  await writer.saved()
  await expect(other.saved()).rejects.toEqual(new DocNotSaved('refused'))
  expect(await textOnServer()).toBe('base antes del fin')
})

test('what was received before a hold is committed before it', async () => {
  const writer = running.join('writer')
  await synced(writer)
  replaceText(writer.doc, 'i1', 'es', 'nuevo')
  await writer.saved()
  expect(await running.docs.hold(joint, (current) => [current.items[0]?.text['es'], current.seq])).toEqual(['nuevo', 2])
})

test('a task that fails lets the document go on', async () => {
  const failing = running.docs.hold(joint, () => {
    throw new Error('Refused.')
  })
  await expect(failing).rejects.toThrow('Refused.')
  const writer = running.join('writer')
  await synced(writer)
  typeInto(writer.doc, 'i1', 'es', ' sigue')
  await writer.saved()
  expect(await textOnServer()).toBe('base sigue')
})
