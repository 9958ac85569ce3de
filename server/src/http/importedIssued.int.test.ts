/** A draft and the final report travel: elsewhere they are what they were, byte for byte, and nothing that was changed passes for them. */
import { createHash } from 'node:crypto'
import { interfaceLanguages } from '@plenaria/shared/language'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { personActor } from '@plenaria/shared/workshop/actor'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAsOperator } from '../testing/askHttp.ts'
import { OPERATOR_TOKEN, type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

let [here, there]: StartedApp[] = []
const started = (app: StartedApp | undefined): StartedApp => {
  if (!app) throw new Error('Not started yet.')
  return app
}
let orders = 0
const wish = async (command: Command) => {
  const actor = personActor('secretariat-rcm')
  const commandId = `order-${orders++}`
  const { engine } = started(here).app
  expect(await engine.handle({ workshopId: W, commandId, commands: [command], actor })).toMatchObject({ ok: true })
}
const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` }
const bytesOf = async (app: StartedApp | undefined, path: string): Promise<Buffer> => {
  const response = await fetch(`${started(app).url}${path}`, { headers })
  expect([path, response.status]).toEqual([path, 200])
  return Buffer.from(await response.arrayBuffer())
}
type Taken = { refusal?: { code: string; message: { es: string } }; report?: { id: string; standing: object } }
const take = async (content: string): Promise<Taken> => {
  const response = await fetch(`${started(there).url}/api/reports?name=i.json`, {
    method: 'POST',
    headers,
    body: content,
  })
  return (await response.json()) as Taken
}
const read = (query = '') => bytesOf(here, `/api/workshops/${W}/report.json${query}`)
type File = { hash?: string; issuedAs?: object; version: number }
const parsed = async (query = ''): Promise<File> => JSON.parse((await read(query)).toString()) as File
const without = (file: File, ...keys: readonly (keyof File)[]): object =>
  Object.fromEntries(Object.entries(file).filter(([key]) => !keys.some((one) => one === key)))
const written = (file: object): string => `${JSON.stringify(file, null, 2)}\n`

beforeAll(async () => {
  here = await startApp({ facts: plenaryFacts, now: () => dayOneAfter(200) })
  there = await startApp({ facts: [], now: () => dayOneAfter(9_999) })
  await wish({
    type: 'SendForReview',
    draftId: 'draft-1',
    docSeq: 1_000,
    until: dayOneAfter(5_000),
    note: { en: 'Read.' },
  })
  await wish({ type: 'FinaliseReport', docSeq: 1_000, reason: 'All have agreed.' })
})
afterAll(async () => {
  await here?.stop()
  await there?.stop()
})

const forms = reportFormats.flatMap((format) =>
  (format === 'json' || format === 'zip' ? (['es'] as const) : interfaceLanguages).flatMap((language) =>
    format === 'csv'
      ? reportTables.map((table) => `report.csv?language=${language}&table=${table}`)
      : [`report.${format}?language=${language}`],
  ),
)

/** One that is printed and those that are quick: drafts go the same way. */
const draftForms = forms.filter((form) => /json|html|\.md|pdf\?language=es/.test(form))

describe.each([
  ['the final report', '', 'final', forms],
  ['a draft', '&of=draft-1', 'draft', draftForms],
] as const)('%s', (_, of, kind, wanted) => {
  let id = ''
  let hash = ''
  let standing: object | undefined
  beforeAll(async () => {
    const file = await read(of.replace('&', '?'))
    const taken = await take(file.toString())
    hash = (JSON.parse(file.toString()) as File).hash ?? ''
    standing = taken.report?.standing
    id = taken.report?.id ?? ''
  })

  test('names the hash under which it was issued, which is that of its contents', async () => {
    const { hash: named, ...contents } = await parsed(of.replace('&', '?'))
    expect(standing).toMatchObject({ kind, hash: named })
    expect(createHash('sha256').update(written(contents)).digest('hex')).toBe(named)
    const { report } = started(here).app.engine.current(W)?.workshop ?? {}
    expect(named).toBe(kind === 'final' ? report?.finals[0]?.hash : report?.drafts[0]?.hash)
  })

  test.each(wanted)(
    'is the same byte for byte as %s',
    async (form) => {
      const [original, imported] = [
        await bytesOf(here, `/api/workshops/${W}/${form}${of}`),
        await bytesOf(there, `/api/reports/${id}/${form}`),
      ]
      expect(original.length).toBeGreaterThan(50)
      expect(imported.equals(original)).toBe(true)
    },
    60_000,
  )

  test('says on every page what it is', async () => {
    const page = (await bytesOf(there, `/api/reports/${id}/report.html?language=en`)).toString()
    expect(page).toContain(`${kind === 'final' ? 'final' : 'draft 1'} · ${hash.slice(0, 12)}`)
    expect(page).not.toContain('working version')
  })
})

describe('a file that was changed afterwards', () => {
  const changes: readonly (readonly [string, (file: File) => object])[] = [
    ['a number in it', (file) => ({ ...file, version: file.version + 1 })],
    ['its hash', (file) => ({ ...file, hash: '0'.repeat(64) })],
    ['a draft that calls itself final', (file) => ({ ...file, issuedAs: { kind: 'final' } })],
    ['the number of the draft', (file) => ({ ...file, issuedAs: { kind: 'draft', number: 2 } })],
    ['no hash at all', (file) => without(file, 'hash')],
    ['a hash on what was never issued', (file) => without(file, 'issuedAs')],
  ]
  test.each(changes)('is not taken: %s', async (_, change) => {
    const { refusal, report } = await take(written(change(await parsed('?of=draft-1'))))
    expect([refusal?.code, report]).toEqual(['changedReport', undefined])
    expect(refusal?.message.es).toMatch(/se cambió/)
  })

  test('what says that it was never issued is a working version', async () => {
    const file = without(await parsed(), 'hash', 'issuedAs')
    expect((await take(written(file))).report?.standing).toEqual({ kind: 'working' })
  })

  test('blanks and the order of its first fields change nothing', async () => {
    const { hash, ...file } = await parsed()
    expect((await take(JSON.stringify({ ...file, hash }))).report?.standing).toEqual({ kind: 'final', hash })
    const list = (await askAsOperator(started(there))('GET', '/api/reports')).json<{ reports: object[] }>()
    expect(list.reports).toHaveLength(3)
  })
})
