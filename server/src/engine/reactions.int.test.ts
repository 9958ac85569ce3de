/** What follows from facts, with real documents: drafts are recorded and joint items written, also after a crash; adoption freezes what was read. */
import { type DocName } from '@plenaria/shared/docs/docName'
import { addItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { minutes, plus } from '@plenaria/shared/time'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts, plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { personActor, system } from '@plenaria/shared/workshop/actor'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { emptyPlenary, jointItem } from '@plenaria/shared/workshop/plenary/plenary'
import type { Command, Workshop, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterEach, expect, test } from 'vitest'
import { createFaultyDocStore } from '../docs/testing/faultyDocStore.ts'
import { synced } from '../docs/testing/until.ts'
import { createMemoryDocStore } from '../stores/memory/memoryDocStore.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})
const start = async (options: Parameters<typeof startApp>[0]): Promise<StartedApp> => {
  const one = await startApp(options)
  started.push(one)
  return one
}

const draft: DocName = { kind: 'draft', workshopId: W, groupId: 'group-1' }
const joint: DocName = { kind: 'joint', workshopId: W }
const secretariat = personActor('secretariat-rcm')
let ids = 0
const send = (
  { app }: StartedApp,
  actor: Parameters<StartedApp['app']['engine']['handle']>[0]['actor'],
  command: Command,
) => app.engine.handle({ workshopId: W, commandId: `c${ids++}`, commands: [command], actor })

/** Resolves when the committed facts are so; they are looked at after every commit. */
const untilFacts = async ({ app }: StartedApp, isSo: (workshop: Workshop) => boolean): Promise<Workshop> => {
  for (;;) {
    const workshop = (await app.engine.open(W))?.workshop
    if (workshop && isSo(workshop)) return workshop
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const writeDraft = (one: StartedApp, itemId: string, text: string) =>
  one.app.docs.write(draft, (doc) =>
    addItem(doc, { itemId, topicId: 'protection', languages: ['es', 'en'], text: { text: { es: text } } }),
  )

test('a draft that closes is recorded with its words, at the sequence they were read', async () => {
  const one = await start({ facts: openGroupsFacts })
  const docSeq = await writeDraft(one, 'item-1', 'Formar en frontera.')
  await send(one, facilitatorRcm, { type: 'CloseDrafting', groupId: 'group-1' })
  const { drafting } = await untilFacts(one, ({ drafting: now }) => draftOf(now, 'group-1').record !== null)
  expect(draftOf(drafting, 'group-1').record).toMatchObject({
    docSeq,
    items: [{ id: 'item-1', text: { es: 'Formar en frontera.' } }],
  })
})

test('what a participant wrote is recorded with their authorship and counts as their contribution', async () => {
  const one = await start({ facts: openGroupsFacts })
  const writer = await one.openDoc('honduras-1', draft)
  await synced(writer)
  addItem(writer.doc, { itemId: 'item-1', topicId: 'protection', languages: ['es', 'en'] })
  typeInto(writer.doc, 'item-1', 'es', 'Formar en frontera.')
  await writer.saved()
  await send(one, facilitatorRcm, { type: 'CloseDrafting', groupId: null })
  const { drafting } = await untilFacts(one, ({ drafting: now }) => draftOf(now, 'group-1').record !== null)
  expect(draftOf(drafting, 'group-1')).toMatchObject({
    contributors: ['honduras-1'],
    record: { items: [{ text: { es: 'Formar en frontera.' }, authors: ['honduras-1'] }] },
  })
})

test('a crash between the closing of a draft and its record: the next start records it', async () => {
  const first = await start({ facts: openGroupsFacts })
  await writeDraft(first, 'item-1', 'Formar en frontera.')
  const { eventStore, docStore, registry } = first.ports
  await first.stop()
  started.splice(0)
  const closed: WorkshopEvent[] = ['group-1', 'group-2'].map((groupId) => ({
    type: 'DraftingClosed',
    groupId,
    at: dayOneAfter(30),
  }))
  const expectedVersion = (await eventStore.read(W, 0)).length
  await eventStore.append(W, { commandId: 'close', events: closed, expectedVersion, at: 1 })
  const next = await start({ eventStore, docStore, registry })
  const { drafting } = await untilFacts(next, ({ drafting: now }) =>
    ['group-1', 'group-2'].every((groupId) => draftOf(now, groupId).record !== null),
  )
  expect(draftOf(drafting, 'group-1').record?.items).toMatchObject([{ text: { es: 'Formar en frontera.' } }])
  expect(draftOf(drafting, 'group-2').record?.items).toEqual([])
})

const takeUp: Command = {
  type: 'TakeUp',
  jointItemId: 'joint-1',
  topicId: 'protection',
  sources: [
    { groupId: 'group-1', itemId: 'item-1' },
    { groupId: 'group-2', itemId: 'item-1' },
  ],
}
const takenUp: WorkshopEvent = {
  ...takeUp,
  type: 'ItemTakenUp',
  at: dayOneAfter(100),
  by: 'facilitator-rcm',
} as WorkshopEvent

/** Resolves with the joint document once the item's words are in it. */
const untilWritten = async ({ app }: StartedApp) => {
  for (;;) {
    const read = await app.docs.read(joint)
    if (read.items.some(({ id }) => id === 'joint-1')) return read
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('an item that is taken up begins with the words of all its sources', async () => {
  const one = await start({ facts: plenaryFacts })
  await send(one, facilitatorRcm, takeUp)
  const { items } = await untilWritten(one)
  expect(items[0]?.text['en']).toBe('Train the officers at the border.\nTrain border officers in protection.')
})

test('a crash between taking an item up and writing it: the next start writes it, once', async () => {
  const one = await start({ facts: [...plenaryFacts, takenUp] })
  expect((await untilWritten(one)).items).toHaveLength(1)
  const { eventStore, docStore, registry } = one.ports
  await one.stop()
  started.splice(0)
  const next = await start({ eventStore, docStore, registry })
  const witness = await next.openDoc('honduras-1', joint)
  await synced(witness)
  expect((await untilWritten(next)).items).toHaveLength(1)
  expect(await docStore.head(joint)).toBe(1)
})

const asking = async () => {
  const clock = createFakeClock(dayOneAfter(101))
  const docStore = createFaultyDocStore(createMemoryDocStore())
  const one = await start({ facts: [...plenaryFacts, takenUp], now: clock.now, docStore })
  const { seq } = await untilWritten(one)
  const ask: Command = { type: 'AskForObjections', jointItemId: 'joint-1', docSeq: seq, window: minutes(1) }
  expect(await send(one, secretariat, ask)).toMatchObject({ ok: true })
  clock.advance(minutes(2))
  return { one, docStore, seq }
}
const stateOf = async ({ app }: StartedApp) =>
  jointItem((await app.engine.open(W))?.workshop.plenary ?? emptyPlenary, 'joint-1')?.state

test('adoption freezes the words that were asked about', async () => {
  const { one, seq } = await asking()
  expect(await send(one, secretariat, { type: 'Adopt', jointItemId: 'joint-1', docSeq: seq })).toMatchObject({
    ok: true,
  })
  expect(await stateOf(one)).toMatchObject({
    status: 'adopted',
    wording: { text: { en: 'Train the officers at the border.\nTrain border officers in protection.' } },
  })
})

test('adoption is refused when the wording has changed since the question, whatever sequence is named', async () => {
  const { one, seq } = await asking()
  const changed = await one.app.docs.write(joint, (doc) => typeInto(doc, 'joint-1', 'en', ' Soon.'))
  for (const docSeq of [seq, changed])
    expect(await send(one, secretariat, { type: 'Adopt', jointItemId: 'joint-1', docSeq })).toEqual(
      refuse('textChanged'),
    )
  expect(await stateOf(one)).toMatchObject({ status: 'asked' })
})

test('adoption while an edit is on its way to the disk waits for it, and is refused', async () => {
  const { one, docStore, seq } = await asking()
  const writer = await one.openDoc('honduras-1', joint)
  await synced(writer)
  const { reached, resume } = docStore.pauseAppends()
  typeInto(writer.doc, 'joint-1', 'en', ' Soon.')
  await reached
  const adoption = send(one, secretariat, { type: 'Adopt', jointItemId: 'joint-1', docSeq: seq })
  resume()
  expect(await adoption).toEqual(refuse('textChanged'))
  await writer.saved()
})

test('an edit that comes while adoption is being saved follows it, and the adopted words do not have it', async () => {
  const { one, seq } = await asking()
  const writer = await one.openDoc('honduras-1', joint)
  await synced(writer)
  const adoption = send(one, secretariat, { type: 'Adopt', jointItemId: 'joint-1', docSeq: seq })
  typeInto(writer.doc, 'joint-1', 'en', ' Soon.')
  const [reply] = await Promise.all([adoption, writer.saved()])
  const state = await stateOf(one)
  const read = await one.app.docs.read(joint)
  expect(read.items[0]?.text['en']).toMatch(/Soon\.$/)
  // Either order is right; mixing them is not.
  const isFrozenAsAsked = reply.ok && !JSON.stringify(state).includes('Soon.')
  const isRefusedAsChanged = !reply.ok && reply.refusal.code === 'textChanged'
  expect([isFrozenAsAsked, isRefusedAsChanged]).toContain(true)
})

test('a newcomer who arrives while the groups are open is seated once, however often it is tried', async () => {
  const one = await start({ facts: openGroupsFacts })
  const at = plus(dayOneAfter(30), minutes(1))
  const attendance = { arrived: [{ personId: 'expert-1', at }], left: [] }
  await send(one, system, { type: 'RecordAttendance', attendance })
  const { groups } = await untilFacts(one, ({ groups: now }) => now.seats['expert-1'] !== undefined)
  expect(['group-1', 'group-2']).toContain(groups.seats['expert-1'])
  const before = (await one.app.engine.open(W))?.version
  await send(one, system, { type: 'SeatNewcomer', personId: 'expert-1' })
  expect((await one.app.engine.open(W))?.version).toBe(before)
})

test('[DR7] a template is put in once: not after closing and opening again, nor after everything was removed', async () => {
  const group = { id: 'group-1', name: { es: 'Grupo 1' }, mode: 'es' as const, template: { es: 'Ahora\nDespués' } }
  const one = await start({ facts: [...openGroupsFacts, { type: 'GroupChanged', group }] })
  const textsNow = async () => (await one.app.docs.read(draft)).items.map(({ text }) => text['es'])
  const reopen = async () => {
    await send(one, facilitatorRcm, { type: 'CloseDrafting', groupId: 'group-1' })
    await untilFacts(one, ({ drafting }) => draftOf(drafting, 'group-1').record !== null)
    await send(one, facilitatorRcm, { type: 'OpenDrafting', groupId: 'group-1' })
    await untilFacts(one, ({ drafting }) => draftOf(drafting, 'group-1').status === 'open')
  }
  await reopen()
  while ((await textsNow()).length === 0) await new Promise((resolve) => setImmediate(resolve))
  expect(await textsNow()).toEqual(['Ahora', 'Después'])
  await one.app.docs.write(draft, (doc) => {
    for (const itemId of ['template-1', 'template-2']) removeItem(doc, itemId, 1)
  })
  await reopen()
  await writeDraft(one, 'item-1', 'Formar en frontera.')
  expect(await textsNow()).toEqual(['Formar en frontera.'])
})
