/** How decisions about the joint list become words in its document, and how changed words become facts; with real documents. */
import type { DocName } from '@plenaria/shared/docs/docName'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { minutes } from '@plenaria/shared/time'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { personActor } from '@plenaria/shared/workshop/actor'
import { currentPositions, jointItem, type JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import type { Command, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterEach, expect, test } from 'vitest'
import { synced } from '../docs/testing/until.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})

const joint: DocName = { kind: 'joint', workshopId: W }
const honduras = personActor('honduras-1')
const at = dayOneAfter(90)
const takenUp = (jointItemId: string, groupId: string): WorkshopEvent => {
  const sources = [{ groupId, itemId: 'item-1' }]
  return { type: 'ItemTakenUp', jointItemId, topicId: 'protection', sources, at, by: 'facilitator-rcm' }
}

let ids = 0
const send = ({ app }: StartedApp, command: Command, actor = facilitatorRcm) =>
  app.engine.handle({ workshopId: W, commandId: `c${ids++}`, commands: [command], actor })

const start = async (options: Parameters<typeof startApp>[0] = {}): Promise<StartedApp> => {
  const facts = [...plenaryFacts, takenUp('joint-1', 'group-1'), takenUp('joint-2', 'group-2')]
  const one = await startApp({ facts, now: createFakeClock(at).now, ...options })
  started.push(one)
  await untilText(one, 'joint-2', (text) => text !== undefined)
  return one
}

const untilText = async ({ app }: StartedApp, itemId: string, isSo: (text: string | undefined) => boolean) => {
  for (;;) {
    const { items, seq } = await app.docs.read(joint)
    const text = items.find(({ id }) => id === itemId)?.text['en']
    if (isSo(text)) return { text, seq }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const itemNow = async ({ app }: StartedApp, itemId = 'joint-1'): Promise<JointItem> => {
  const workshop = (await app.engine.open(W))?.workshop
  const item = workshop && jointItem(workshop.plenary, itemId)
  if (!item) throw new Error('The item is gone')
  return item
}

test('[PL10] items that are merged begin with the words both have now, and the merge can be undone', async () => {
  const one = await start()
  await one.app.docs.write(joint, (doc) => typeInto(doc, 'joint-2', 'en', ' Amended.'))
  const merge: Command = {
    type: 'MergeItems',
    jointItemId: 'joint-3',
    topicId: 'protection',
    from: ['joint-1', 'joint-2'],
  }
  await send(one, merge)
  const { text } = await untilText(one, 'joint-3', (now) => now !== undefined)
  expect(text).toBe('Train the officers at the border.\nTrain border officers in protection. Amended.')
  await send(one, { type: 'UndoMerge', jointItemId: 'joint-3' })
  expect((await itemNow(one)).state).toEqual({ status: 'open' })
  expect((await untilText(one, 'joint-2', () => true)).text).toBe('Train border officers in protection. Amended.')
})

test('[PL11] the parts of a split item begin with the paragraphs on either side of the cut', async () => {
  const one = await start()
  await one.app.docs.write(joint, (doc) => typeInto(doc, 'joint-1', 'en', '\nSecond.\nThird.'))
  await send(one, { type: 'SplitItem', jointItemId: 'joint-1', into: ['part-a', 'part-b'], cutAfter: 1 })
  expect((await untilText(one, 'part-a', (now) => now !== undefined)).text).toBe('Train the officers at the border.')
  expect((await untilText(one, 'part-b', (now) => now !== undefined)).text).toBe('Second.\nThird.')
})

test('[PL15] an accepted suggestion takes the place of the text, once, also after a restart', async () => {
  const one = await start()
  const onItem = { jointItemId: 'joint-1', suggestionId: 'suggestion-1' } as const
  const said = { docSeq: 0, language: 'en', text: 'Train every officer.', note: '' } as const
  await send(one, { type: 'Suggest', ...onItem, ...said }, honduras)
  await send(one, { type: 'AnswerSuggestion', ...onItem, answer: 'accepted' })
  await untilText(one, 'joint-1', (text) => text === 'Train every officer.')
  await one.app.docs.write(joint, (doc) => typeInto(doc, 'joint-1', 'en', ' Soon.'))
  const { eventStore, docStore, registry } = one.ports
  await one.stop()
  started.splice(0)
  const next = await start({ eventStore, docStore, registry })
  await next.app.engine.open(W)
  expect((await untilText(next, 'joint-1', () => true)).text).toBe('Train every officer. Soon.')
})

test('[PL16] brackets are put into the text and taken out with the version that was chosen', async () => {
  const one = await start()
  const { seq } = await untilText(one, 'joint-1', () => true)
  const onItem = { jointItemId: 'joint-1', bracketId: 'bracket-1' } as const
  const alternatives = ['officers', 'staff'].map((en) => ({ text: { en }, delegationId: null }))
  await send(one, { type: 'OpenBracket', ...onItem, docSeq: seq, alternatives })
  await untilText(one, 'joint-1', (text) => text === 'Train the [officers] [staff] at the border.')
  expect(await send(one, { type: 'ResolveBracket', ...onItem, chosen: 1 })).toMatchObject({ ok: true })
  await untilText(one, 'joint-1', (text) => text === 'Train the staff at the border.')
})

test('[PL9] an edit by hand asks for the positions again; one the chair calls editorial does not', async () => {
  const one = await start()
  const { seq } = await untilText(one, 'joint-1', () => true)
  const position = { type: 'TakePosition', jointItemId: 'joint-1', docSeq: seq, stance: 'support', reason: '' } as const
  expect(await send(one, position, honduras)).toMatchObject({ ok: true })
  const writer = await one.openDoc('honduras-1', joint)
  await synced(writer)
  typeInto(writer.doc, 'joint-1', 'en', ' Soon.')
  await expect.poll(async () => currentPositions(await itemNow(one))).toEqual([])
  const { wordingSeq } = await itemNow(one)
  expect(wordingSeq).toBeGreaterThan(seq)
  await send(one, { type: 'CallEditorial', jointItemId: 'joint-1', docSeq: wordingSeq })
  expect(currentPositions(await itemNow(one))).toHaveLength(1)
})

test('[PL18] several items are asked about and adopted together on the words that were read', async () => {
  const clock = createFakeClock(at)
  const one = await start({ now: clock.now })
  const { seq: docSeq } = await untilText(one, 'joint-1', () => true)
  const items = ['joint-1', 'joint-2'].map((jointItemId) => ({ jointItemId, docSeq }))
  await send(one, { type: 'AskEnBloc', blockId: 'block-1', items, window: minutes(1) })
  clock.advance(minutes(2))
  expect(await send(one, { type: 'AdoptEnBloc', blockId: 'block-1', items })).toMatchObject({ ok: true })
  expect((await itemNow(one, 'joint-2')).state).toMatchObject({
    status: 'adopted',
    number: 2,
    wording: { text: { en: 'Train border officers in protection.' } },
  })
})
