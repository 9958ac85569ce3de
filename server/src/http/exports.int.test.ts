/** Files of the report over HTTP: asked for, watched, fetched and dropped, each by whoever asked for it. */
import { askedFacts } from '@plenaria/shared/testing/sampleHistories'
import type { ExportState } from '@plenaria/shared/report/exportState'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMemoryEventStore } from '../stores/memory/memoryEventStore.ts'
import { askAs } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

let one: StartedApp
const eventStore = createMemoryEventStore()
beforeAll(async () => {
  one = await startApp({ facts: askedFacts, eventStore })
})
afterAll(() => one.stop())

const base = `/api/workshops/${W}/report/exports`
const secretariat = (method: string, path: string, body?: unknown) => askAs(one, 'secretariat-rcm')(method, path, body)
const asked = async (body: object) => (await secretariat('POST', base, body)).json<{ id: string }>().id
const stateOf = async (id: string) => (await secretariat('GET', `${base}/${id}`)).json<ExportState>()
const ended = async (id: string) => {
  await expect.poll(async () => (await stateOf(id)).status, { timeout: 20_000 }).toMatch(/done|failed/)
  return stateOf(id)
}
const recorded = async () => (await eventStore.read(W, 0)).filter(({ event }) => event.type === 'ReportExported').length

test('a file is asked for, watched and fetched; handing it out is recorded once, however often', async () => {
  const before = await recorded()
  const id = await asked({ format: 'pdf', language: 'en' })
  expect(['waiting', 'running', 'done']).toContain((await stateOf(id)).status)
  expect(await ended(id)).toMatchObject({ status: 'done', fileName: 'rcm-mirps-joint-report-en.pdf' })
  expect(await recorded()).toBe(before)
  for (const _ of [1, 2]) {
    const file = await secretariat('GET', `${base}/${id}/file`)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(file.headers.get('content-disposition')).toContain('rcm-mirps-joint-report-en.pdf')
  }
  expect(await recorded()).toBe(before + 1)
})

test('whoever asked finds all of it again, others their own', async () => {
  const id = await asked({ format: 'csv', language: 'en', table: 'agenda' })
  type Listed = { exports: { id: string; form: object; state: ExportState }[] }
  const { exports } = (await secretariat('GET', base)).json<Listed>()
  expect(exports.at(-1)).toMatchObject({ id, form: { format: 'csv', language: 'en', table: 'agenda' } })
  expect((await askAs(one, 'facilitator-rcm')('GET', base)).json<Listed>()).toEqual({ exports: [] })
  await ended(id)
})

test('nobody else sees it, whatever their role', async () => {
  const id = await asked({ format: 'md', language: 'es' })
  for (const path of [`${base}/${id}`, `${base}/${id}/file`]) {
    expect((await askAs(one, 'facilitator-rcm')('GET', path)).status).toBe(404)
    expect((await askAs(one, 'honduras-1')('GET', path)).status).toBe(403)
  }
  expect((await askAs(one, 'facilitator-rcm')('DELETE', `${base}/${id}`)).status).toBe(404)
  await ended(id)
})

test('one that is dropped is gone', async () => {
  const id = await asked({ format: 'docx', language: 'es' })
  expect((await secretariat('DELETE', `${base}/${id}`)).status).toBe(200)
  const { status, text } = await secretariat('GET', `${base}/${id}/file`)
  expect([status, text]).toEqual([404, expect.stringContaining('unknownExport')])
})

test('what is no form is refused, and so is too much at once', async () => {
  for (const body of [{ format: 'rtf', language: 'es' }, { format: 'pdf', language: 'fr' }, { format: 'csv' }, []])
    expect((await secretariat('POST', base, body)).status).toBe(400)
  const answers = []
  for (let count = 0; count < 6; count += 1) answers.push(await secretariat('POST', base, { format: 'zip' }))
  expect(answers.map(({ status }) => status).at(-1)).toBe(503)
  for (const { status, json } of answers)
    if (status === 200) await secretariat('DELETE', `${base}/${json<{ id: string }>().id}`)
})
