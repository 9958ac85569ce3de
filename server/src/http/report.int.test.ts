/** The joint report over HTTP: its model for the desk, every form in both languages, and the record of each export. */
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { askedFacts } from '@plenaria/shared/testing/sampleHistories'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { askAs } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const text = 'Train border officers <together> & soon.'
const adopted: WorkshopEvent = {
  type: 'ItemAdopted',
  jointItemId: 'joint-1',
  docSeq: 30,
  number: 1,
  wording: { text: { en: text, es: 'Formar en conjunto.' }, responsible: {}, timeFrame: {} },
  at: dayOneAfter(103),
  by: 'facilitator-rcm',
}

let one: StartedApp
const eventStore = createFaultyEventStore()
beforeAll(async () => {
  one = await startApp({ facts: [...askedFacts, adopted], eventStore })
})
afterAll(() => one.stop())

const base = `/api/workshops/${W}`
const ask = (personId: string) => askAs(one, personId)
const exportsOf = async () =>
  (await eventStore.read(W, 0)).flatMap(({ event }) => (event.type === 'ReportExported' ? [event] : []))

const types = {
  docx: 'officedocument.wordprocessingml',
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
  zip: 'application/zip',
}
const forms = Object.entries(types).flatMap(([format, type]) =>
  ['es', 'en'].map((language) => [format, language, type] as const),
)

test.each(forms)('%s in %s is downloaded and its export recorded', async (format, language, type) => {
  const before = (await exportsOf()).length
  const answer = await ask('secretariat-rcm')('GET', `${base}/report.${format}?language=${language}&table=items`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)])
  expect(answer.headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="?[\\x20-\\x7e]+\\.${format}"?$`),
  )
  expect((await exportsOf()).slice(before)).toMatchObject([{ format, language, by: 'secretariat-rcm' }])
  const body = answer.text
  const isThere = {
    docx: body.startsWith('PK'),
    pdf: body.startsWith('%PDF-1.7'),
    html: body.includes('&lt;together&gt;') || language === 'es',
    md: body.includes('together') || language === 'es',
    json: body.includes(text),
    csv: body.includes('Texto') || language === 'en',
    zip: body.startsWith('PK'),
  }
  expect(isThere[format as keyof typeof isThere]).toBe(true)
  expect(format === 'html' && body.includes('<together>')).toBe(false)
})

test('the desk gets the model and what is missing', async () => {
  const { model, gaps } = (await ask('facilitator-rcm')('GET', `${base}/report`)).json<{
    model: object
    gaps: unknown[]
  }>()
  expect(JSON.stringify(model)).toContain(text)
  expect(Array.isArray(gaps)).toBe(true)
})

test.each([
  'report.rtf',
  'report.',
  'report.csv',
  'report.csv?table=nothing',
  'report.docx?language=fr',
  'report.docx?language=es&language=en',
  'report.__proto__',
])('%s is no form of the report', async (path) => {
  const before = await exportsOf()
  const { status } = await ask('secretariat-rcm')('GET', `${base}/${path}`)
  expect([400, 404]).toContain(status)
  expect(await exportsOf()).toEqual(before)
})

test('a full disk keeps nobody from the report', async () => {
  eventStore.failAppends(true)
  expect((await ask('secretariat-rcm')('GET', `${base}/report.md?language=en`)).status).toBe(200)
  eventStore.failAppends(false)
})
