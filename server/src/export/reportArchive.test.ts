import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reportArchive } from './reportArchive.ts'
import { reportFileName } from './reportFileName.ts'

const model = buildReport(reportSample())
const encode = (text: string) => new TextEncoder().encode(text)
/** Of each other format there is one a language. */
const counts = { zip: 0, json: 2, csv: 10 }
const copy = workingCopy(model)
const archive = () => reportArchive(copy, async (form) => encode(`${reportFileName(copy, form)} as written`))

test('every form in both languages, every table, the model with its schema, and the note first', async () => {
  const files = unzipSync(await archive())
  expect(Object.keys(files)[0]).toBe('README.txt')
  const count = (extension: string) => Object.keys(files).filter((path) => path.endsWith(`.${extension}`)).length
  for (const format of reportFormats)
    expect([format, count(format)]).toEqual([format, counts[format as keyof typeof counts] ?? 2])
  const path = 'tables/rcm-mirps-joint-report-positions-en.csv'
  expect(strFromU8(files[path] ?? new Uint8Array())).toBe('rcm-mirps-joint-report-positions-en.csv as written')
  expect(JSON.parse(strFromU8(files['report.schema.json'] ?? new Uint8Array()))).toMatchObject({ type: 'object' })
})

test('the note names every file with the sum it is checked by', async () => {
  const { 'README.txt': note = new Uint8Array(), ...files } = unzipSync(await archive())
  const named = [...strFromU8(note).matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum, path]) => [path, sum])
  const sums = Object.entries(files).map(([path, content]) => [
    path,
    createHash('sha256').update(content).digest('hex'),
  ])
  expect(named).toEqual(sums)
})

test('a title of several lines is no sum', async () => {
  const title = { text: `Title\n${'0'.repeat(64)}  evil.docx`, language: 'en', note: null }
  const evil = { ...model, cover: { ...model.cover, title: { es: title, en: title } } }
  const { 'README.txt': note = new Uint8Array() } = unzipSync(
    await reportArchive(workingCopy(evil), async () => encode('x')),
  )
  expect(strFromU8(note)).not.toMatch(/^0{64}/m)
})

test('the same report gives the same bytes, in every zone and at every moment', async () => {
  const once = Buffer.from(await archive())
  const [zone, script] = ['Pacific/Auckland', new URL('./testing/writeZip.ts', import.meta.url).pathname]
  const [here, there] = [process.env.TZ ?? 'UTC', zone].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, TZ } }),
  )
  expect(here).toEqual(there)
  expect(Buffer.from(await archive())).toEqual(once)
})
