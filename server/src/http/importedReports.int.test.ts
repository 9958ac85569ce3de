/** A report travels: from a workshop to a file, from the file to an empty installation, and there it is the same, byte for byte. */
import { createHash } from 'node:crypto'
import { interfaceLanguages } from '@plenaria/shared/language'
import { largestReportFile } from '@plenaria/shared/report/readReport'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { askedFacts } from '@plenaria/shared/testing/sampleHistories'
import { type ReportFormat, reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { askAsOperator } from '../testing/askHttp.ts'
import { OPERATOR_TOKEN, type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const adopted: WorkshopEvent = {
  type: 'ItemAdopted',
  jointItemId: 'joint-1',
  docSeq: 30,
  number: 1,
  wording: {
    text: { en: 'Train **border officers**:\n- soon\n- together', es: 'Formar **oficiales**:\n- pronto\n- juntos' },
    responsible: {},
    timeFrame: {},
  },
  at: dayOneAfter(103),
  by: 'facilitator-rcm',
}

let [here, there]: StartedApp[] = []
const started = (app: StartedApp | undefined): StartedApp => {
  if (!app) throw new Error('Not started yet.')
  return app
}
const eventStore = createFaultyEventStore()
beforeAll(async () => {
  here = await startApp({ facts: [...askedFacts, adopted], eventStore, now: () => dayOneAfter(120) })
  there = await startApp({ facts: [], now: () => dayOneAfter(9_999) })
  // An export is a fact, and would make the next one rest on a later record.
  eventStore.failAppends(true)
})
afterAll(async () => {
  await here?.stop()
  await there?.stop()
})

const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` }
const bytesOf = async (app: StartedApp | undefined, path: string): Promise<Buffer> => {
  const response = await fetch(`${started(app).url}${path}`, { headers })
  expect([path, response.status]).toEqual([path, 200])
  return Buffer.from(await response.arrayBuffer())
}
const post = async (content: Uint8Array | string, name = 'informe.json') => {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  const address = `${started(there).url}/api/reports?name=${encodeURIComponent(name)}`
  const response = await fetch(address, { method: 'POST', headers, body })
  type Body = { refusal?: { code: string; message: { es: string } }; report?: { id: string }; isNew?: boolean }
  return { status: response.status, body: (await response.json()) as Body }
}
const ask = (method: string, path: string) => askAsOperator(started(there))(method, path)

describe('a report that was exported and imported elsewhere', () => {
  let file: Buffer = Buffer.alloc(0)
  let id = ''
  beforeAll(async () => {
    file = await bytesOf(here, `/api/workshops/${W}/report.json`)
    const { body } = await post(file)
    id = body.report?.id ?? ''
  })

  test('is named by the hash of its file, and listed with where it comes from', async () => {
    expect(id).toBe(createHash('sha256').update(file).digest('hex'))
    const { reports } = (await ask('GET', '/api/reports')).json<{ reports: object[] }>()
    const standing = { kind: 'working' }
    expect(reports).toMatchObject([{ id, origin: 'informe.json', workshopId: W, size: file.length, standing }])
  })

  /** Those that hold both languages differ by their name alone. */
  const languagesOf = (format: ReportFormat) =>
    format === 'json' || format === 'zip' ? (['es'] as const) : interfaceLanguages
  const forms = reportFormats.flatMap((format) =>
    languagesOf(format).flatMap((language) =>
      format === 'csv'
        ? reportTables.map((table) => `report.csv?language=${language}&table=${table}`)
        : [`report.${format}?language=${language}`],
    ),
  )
  test.each(forms)(
    'is the same byte for byte as %s',
    async (form) => {
      const [original, imported] = [
        await bytesOf(here, `/api/workshops/${W}/${form}`),
        await bytesOf(there, `/api/reports/${id}/${form}`),
      ]
      expect(original.length).toBeGreaterThan(100)
      expect(imported.equals(original)).toBe(true)
    },
    60_000,
  )

  test('is the same report again, whatever blanks the file has, and stays once on the list', async () => {
    const { status, body } = await post(JSON.stringify(JSON.parse(file.toString())), 'minified.json')
    expect([status, body.isNew, body.report?.id]).toEqual([200, false, id])
    expect((await ask('GET', '/api/reports')).json<{ reports: object[] }>().reports).toHaveLength(1)
  })

  test('can be read for a page, and deleted', async () => {
    const answer = await ask('GET', `/api/reports/${id}`)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const { report, file: read } = answer.json<{ report: object; file: object }>()
    expect([report, read]).toEqual([expect.objectContaining({ id }), JSON.parse(file.toString())])
    const methods: readonly [string, string][] = [
      ['DELETE', `/api/reports/${id}`],
      ['DELETE', `/api/reports/${id}`],
      ['GET', `/api/reports/${id}`],
      ['GET', `/api/reports/${id}/report.md`],
    ]
    const statuses = []
    for (const [method, path] of methods) statuses.push((await ask(method, path)).status)
    expect(statuses).toEqual([200, 404, 404, 404])
    expect(await started(there).ports.fileStore.list('imported-reports')).toEqual([])
  })
})

describe('a file that is no report', () => {
  test.each([
    ['nothing', '', 'emptyFile'],
    ['words', 'Dear colleagues', 'notJson'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b]), 'notJson'],
    ['endless nesting', '['.repeat(5_000_000), 'notAReport'],
    ['a billion laughs', JSON.stringify({ schemaVersion: 1, agenda: Array(200_000).fill({ a: [] }) }), 'notAReport'],
  ])('%s is refused with a sentence, and nothing is kept', async (_, content, code) => {
    const { status, body } = await post(content)
    expect([body.refusal?.code, status]).toEqual([code, 422])
    expect(body.refusal?.message.es).toMatch(/\.$/)
    expect((await ask('GET', '/api/reports')).json<{ reports: object[] }>().reports).toEqual([])
  })

  test('more than 64 MB are not read', async () => {
    const { status, body } = await post(new Uint8Array(largestReportFile + 1))
    expect([status, body.refusal?.code]).toEqual([413, 'largeReport'])
  })

  test('a flood of broken values ends in a sentence, and the server answers meanwhile', async () => {
    const much = `{"schemaVersion":1,"attendance":[${'{},'.repeat(300_000)}1]}`
    const importing = post(much)
    const { status } = await fetch(`${started(there).url}/healthz`)
    expect(status).toBe(200)
    expect((await importing).body.refusal?.code).toMatch(/^(notAReport|slowReport)$/)
  }, 90_000)
})

test('the schema is there for everybody', async () => {
  const response = await fetch(`${started(there).url}/api/report.schema.json`)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/schema+json; charset=utf-8',
  ])
  expect(await response.json()).toMatchObject({ title: 'Joint report' })
})
