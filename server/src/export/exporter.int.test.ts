/** The process that makes files: what it makes, that it can be stopped in the middle of it, and that nothing outside the package is read. */
import { type ChildProcess, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { hostileReport } from '@plenaria/shared/report/testing/hostileReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { afterEach, expect, test } from 'vitest'
import {
  createExporter,
  type Exporter,
  ExportFailed,
  exporterEnvironment,
  exporterLimits,
  startExporter,
} from './exporter.ts'
import { renameFont } from './renameFont.ts'
import type { ReportForm } from './reportForm.ts'
import { paragraphsOf, partsOf } from './testing/readDocx.ts'

const model = buildReport(reportSample())
const hostile = buildReport(hostileReport())
const open: Exporter[] = []
const started = (limits = {}) => {
  const exporter = createExporter({ ...exporterLimits, ...limits })
  open.push(exporter)
  return exporter
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()))
})
const never = new AbortController().signal
const silent = () => undefined
const inEnglish = (format: 'docx' | 'pdf' | 'md'): ReportForm => ({ format, language: 'en' })
const make = (exporter: Exporter, format: 'docx' | 'pdf' | 'md', from = model) =>
  exporter.make({ copy: workingCopy(from), form: inEnglish(format), findsPages: true }, silent, never)

test('it makes one file after another and tells how far each has come', async () => {
  const exporter = started()
  const told: string[] = []
  const order = { copy: workingCopy(model), form: inEnglish('pdf'), findsPages: true }
  const pdf = await exporter.make(order, (stage, percent) => told.push(`${stage} ${percent}`), never)
  expect(told).toEqual(['laying 15', 'paging 30', 'writing 95'])
  expect([pdf.contentType, pdf.fileName]).toEqual(['application/pdf', 'rcm-mirps-joint-report-en.pdf'])
  expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe('%PDF-')
  expect(Buffer.from((await make(exporter, 'pdf')).body).equals(Buffer.from(pdf.body))).toBe(true)
})

test('a Word file has pages and numerals in its contents, leaves Word nothing to ask, and is the same each time', async () => {
  const exporter = started()
  const { body } = await make(exporter, 'docx')
  const parts = partsOf(body)
  const entries = paragraphsOf(parts.document)
    .filter(({ style }) => style?.startsWith('TOC'))
    .map(({ text }) => text)
  expect(entries).toContain('Executive summary3')
  expect(entries.some((entry) => /^II\.Training for the entities responsible\d+$/.test(entry))).toBe(true)
  expect(entries.every((entry) => /\d$/.test(entry))).toBe(true)
  expect(parts.document).not.toContain('w:dirty')
  expect(Buffer.from((await make(exporter, 'docx')).body).equals(Buffer.from(body))).toBe(true)
})

test('a file that is stopped or takes too long is given up at once, and the next is made all the same', async () => {
  const exporter = started()
  const stop = new AbortController()
  const stopped = exporter.make(
    { copy: workingCopy(hostile), form: inEnglish('pdf'), findsPages: true },
    (stage) => void (stage === 'paging' && stop.abort()),
    stop.signal,
  )
  await expect(stopped).rejects.toMatchObject({ code: 'stopped' })
  expect((await make(exporter, 'md')).body.length).toBeGreaterThan(1_000)
  const hasty = started({ patience: 1 })
  await expect(make(hasty, 'pdf')).rejects.toBeInstanceOf(ExportFailed)
  await expect(make(hasty, 'pdf')).rejects.toMatchObject({ code: 'tooLong' })
})

test('a process that was prepared makes the first file, the same as any; one that ended by itself is replaced', async () => {
  const begun: ChildProcess[] = []
  const exporter = createExporter(exporterLimits, () => {
    const child = startExporter()
    begun.push(child)
    return child
  })
  open.push(exporter)
  exporter.prepare()
  exporter.prepare()
  const prepared = await make(exporter, 'md')
  expect(begun).toHaveLength(1)
  const [first] = begun
  first?.kill('SIGKILL')
  if (first) await once(first, 'exit')
  expect(Buffer.from((await make(exporter, 'md')).body).equals(Buffer.from(prepared.body))).toBe(true)
  expect(begun).toHaveLength(2)
})

test('what a stopped file left running ends no later one', async () => {
  const exporter = started({ idle: 2_000 })
  const stop = new AbortController()
  const order = { copy: workingCopy(hostile), form: inEnglish('pdf'), findsPages: true }
  const stopped = exporter.make(order, (stage) => void (stage === 'paging' && stop.abort()), stop.signal)
  await expect(stopped).rejects.toMatchObject({ code: 'stopped' })
  exporter.prepare()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const began = Date.now()
  // It lasts until the first wait for another file would be over.
  while (Date.now() - began < 1_500) expect((await make(exporter, 'md')).body.length).toBeGreaterThan(1_000)
  const made = Array.from({ length: 3 }, () => make(exporter, 'pdf'))
  expect((await Promise.all(made)).every(({ body }) => body.length > 1_000)).toBe(true)
})

test('what cannot be set is told with its place', async () => {
  const broken = { ...model, agenda: { ...model.agenda, sittings: [{}] } }
  await expect(make(started(), 'pdf', broken as never)).rejects.toMatchObject({ code: 'failed', place: null })
})

/** Prints what the compiler says of a text in a font that only the machine has. */
const askForFont = `
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
const compiled = NodeCompiler.create().compile({ mainFileContent: '#text(font: "Planted Serif", fallback: false)[a]' })
process.stdout.write(JSON.stringify(compiled.takeWarnings()?.shortDiagnostics ?? []))`

test.runIf(process.platform === 'linux')('no font of the machine is read', () => {
  const home = mkdtempSync(join(tmpdir(), 'plenaria-fonts-'))
  try {
    mkdirSync(join(home, '.fonts'))
    const serif = readFileSync(new URL('../../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf', import.meta.url))
    writeFileSync(join(home, '.fonts/planted.ttf'), renameFont(serif, 'Planted Serif', 'Regular'))
    const found = (environment: NodeJS.ProcessEnv) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', askForFont], {
        env: { ...environment, HOME: home },
        encoding: 'utf8',
      })
    expect(found(exporterEnvironment())).toContain('unknown font family')
    // Without it the font is found, or this test would prove nothing.
    expect(found({ PATH: process.env.PATH })).toBe('[]')
  } finally {
    rmSync(home, { recursive: true })
  }
})
