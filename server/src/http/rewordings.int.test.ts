/** Whole texts put in the place of others, asked for over HTTP: once among many, under the right name, and only by writers. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { readThread } from '@plenaria/shared/docs/threads'
import { replaceText, typeInto } from '@plenaria/shared/docs/writeText'
import { addSuggestion } from '@plenaria/shared/docs/writeThreads'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts } from '@plenaria/shared/testing/sampleHistories'
import { afterEach, expect, test } from 'vitest'
import { synced, until } from '../docs/testing/until.ts'
import { askAs } from '../testing/askHttp.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'

const draft = { kind: 'draft', workshopId: W, groupId: 'group-1' } as const
const path = `/api/workshops/${W}/groups/group-1/rewordings`
const languages = ['es', 'en']
const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})

const begin = async () => {
  const one = await startApp({ facts: openGroupsFacts, now: createFakeClock(dayOneAfter(20)).now })
  started.push(one)
  const [ana, luis] = [await one.openDoc('honduras-1', draft), await one.openDoc('guatemala-1', draft)]
  await synced(ana, luis)
  addItem(ana.doc, { itemId: 'a', topicId: 'protection', languages })
  typeInto(ana.doc, 'a', 'es', 'Antes')
  await ana.saved()
  replaceText(ana.doc, 'a', 'es', 'Ahora')
  await ana.saved()
  const ask = (person: string, body: unknown) => askAs(one, person)('POST', path, body)
  const text = async () => (await one.app.docs.read(draft)).items[0]?.text['es']
  return { one, ana, luis, ask, text }
}
const restore = { kind: 'text', itemId: 'a', field: 'text', language: 'es', seen: 'Ahora', text: 'Antes' }

test('two who bring the same text back at once get it once, seen by everybody and told in the history', async () => {
  const { one, luis, ask, text } = await begin()
  const answers = await Promise.all([ask('honduras-1', restore), ask('guatemala-1', restore)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers.map((answer) => answer.json<{ outcome: string }>().outcome).toSorted()).toEqual(['already', 'done'])
  expect(await text()).toBe('Antes')
  await until(luis, () => readItems(luis.doc)[0]?.text['es'] === 'Antes')
  const winner = answers[0]?.text.includes('done') ? 'honduras-1' : 'guatemala-1'
  const history = await one.app.docs.history(draft, { itemId: 'a', last: 500 })
  expect(history.versions.at(-1)).toMatchObject({ personId: winner, after: 'Antes' })
})

test('an acceptance is asked for by two, and taken back by one of them', async () => {
  const { ana, ask, text } = await begin()
  const thread = { threadId: 's', replyId: 's0', itemId: 'a', by: 'honduras-1', at: 1 }
  addSuggestion(ana.doc, { ...thread, language: 'es', text: 'Mejor', note: '' })
  await ana.saved()
  const accept = { kind: 'accept', threadId: 's', seen: 'Ahora' }
  const answers = await Promise.all([ask('honduras-1', accept), ask('guatemala-1', accept)])
  expect(answers.map((answer) => answer.json<{ outcome: string }>().outcome).toSorted()).toEqual(['already', 'done'])
  expect(await text()).toBe('Mejor')
  expect((await ask('honduras-1', { kind: 'takeBack', threadId: 's', before: 'Ahora' })).text).toContain('done')
  expect(await text()).toBe('Ahora')
  await until(ana, () => readThread(ana.doc, 's')?.state === 'open')
})

test('first words brought back make an original, as typed ones do', async () => {
  const { ask, one } = await begin()
  const english = { ...restore, language: 'en', seen: '', text: 'Now' }
  await ask('guatemala-1', english)
  expect((await one.app.docs.read(draft)).items[0]?.translation).toMatchObject({
    original: 'es',
    marks: { en: { of: 'es' } },
  })
})

test.each([
  ['another text than was seen', 'honduras-1', { ...restore, seen: 'Nunca' }, 409, 'textChanged'],
  ['an item that is not there', 'honduras-1', { ...restore, itemId: 'z' }, 409, 'unknownItem'],
  ['another shape', 'honduras-1', { ...restore, more: 1 }, 400, 'invalid'],
  ['somebody of another group', 'honduras-2', restore, 403, 'notAllowed'],
  ['somebody who only reads', 'interpreter-1', restore, 403, 'notAllowed'],
  ['the organiser, who has no name in a text', 'organiser', restore, 403, 'notAllowed'],
])('is refused: %s', async (_, person, body, status, code) => {
  const { ask, text } = await begin()
  const answer = await ask(person, body)
  expect([answer.status, answer.json<{ refusal: { code: string } }>().refusal.code]).toEqual([status, code])
  expect(await text()).toBe('Ahora')
})

test('a text that has closed says so, and stays', async () => {
  const { one, ask, text } = await begin()
  const close = { workshopId: W, commandId: 'c', actor: facilitatorRcm }
  await one.app.engine.handle({ ...close, commands: [{ type: 'CloseDrafting', groupId: 'group-1' }] })
  expect((await ask('honduras-1', restore)).text).toContain('textClosed')
  expect(await text()).toBe('Ahora')
})

test('a suggestion for a section of the report is accepted by those who write it, and by nobody once it is final', async () => {
  const { one } = await begin()
  const report = { kind: 'report', workshopId: W } as const
  await askAs(one, 'secretariat-rcm')('GET', `/api/workshops/${W}/report`)
  const page = await one.openDoc('secretariat-rcm', report)
  await synced(page)
  typeInto(page.doc, 'sitting:day-1', 'es', 'Antes')
  const thread = { threadId: 's', replyId: 's0', itemId: 'sitting:day-1', by: 'secretariat-rcm', at: 1 }
  addSuggestion(page.doc, { ...thread, language: 'es', text: 'Mejor', note: '' })
  await page.saved()
  const accept = { kind: 'accept', threadId: 's', seen: 'Antes' }
  const at = `/api/workshops/${W}/report/rewordings`
  expect((await askAs(one, 'honduras-1')('POST', at, accept)).status).toBe(403)
  expect((await askAs(one, 'facilitator-rcm')('POST', at, accept)).json()).toEqual({ outcome: 'done' })
  const section = (await one.app.docs.read(report)).items.find(({ id }) => id === 'sitting:day-1')
  expect(section?.text['es']).toBe('Mejor')
  const senders = await askAs(one, 'secretariat-rcm')('GET', `/api/workshops/${W}/report/threads?item=sitting:day-1`)
  expect(senders.json()).toMatchObject({ threads: [{ id: 's', sent: { begun: { personId: 'secretariat-rcm' } } }] })
  const final = { type: 'FinaliseReport', docSeq: 1_000, reason: '' } as const
  const order = { workshopId: W, commandId: 'final', commands: [final], actor: facilitatorRcm }
  expect(await one.app.engine.handle(order)).toMatchObject({ ok: true })
  const late = await askAs(one, 'facilitator-rcm')('POST', at, { kind: 'takeBack', threadId: 's', before: 'Antes' })
  expect(late.json()).toMatchObject({ refusal: { code: 'reportFinal' } })
})
