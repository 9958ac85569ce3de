/** The files as programs read them that have nothing to do with what wrote them: LibreOffice, QPDF and Poppler. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { hostileEverywhere } from '@plenaria/shared/report/testing/hostileEverywhere'
import { hostileReport } from '@plenaria/shared/report/testing/hostileReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRenderMeans } from './renderMeans.ts'
import { renderReport } from './renderReport.ts'
import { isInstalled } from './testing/isInstalled.ts'
import { unescapeMarkup } from './testing/readDocx.ts'

const models = {
  sample: buildReport(reportSample()),
  hostile: buildReport(hostileReport()),
  everywhere: buildReport(hostileEverywhere()),
}
const cases = [
  ['sample', 'es'],
  ['sample', 'en'],
  ['hostile', 'es'],
  ['everywhere', 'en'],
] as const
const means = { ...createRenderMeans(), findsPages: false }
let directory = ''
const fileOf = (name: string, language: string, format: string) => join(directory, `${name}-${language}.${format}`)

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'plenaria-forms-'))
  for (const [name, language] of cases)
    for (const format of ['docx', 'pdf'] as const) {
      const { body } = await renderReport(workingCopy(models[name]), { format, language }, means)
      writeFileSync(fileOf(name, language, format), body)
    }
}, 120_000)
afterAll(() => rmSync(directory, { recursive: true }))

const read = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, [...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })

/** Lines end where they must. */
const run = (text: string): string => text.replaceAll(/\s+/gu, '')
const words = (markup: string): string => run(unescapeMarkup(markup.replaceAll(/<[^>]*>/g, '')))

describe.runIf(isInstalled('soffice'))('LibreOffice', () => {
  beforeAll(() => {
    const files = cases.map(([name, language]) => fileOf(name, language, 'docx'))
    const profile = `-env:UserInstallation=file://${directory}/profile`
    read('soffice', profile, '--headless', '--convert-to', 'fodt', '--outdir', directory, ...files)
  }, 180_000)

  test.each(cases)(
    'opens the Word file of the %s report in %s with its headings, tables and language',
    (name, language) => {
      const opened = readFileSync(fileOf(name, language, 'fodt'), 'utf8')
      const { blocks } = layOutReport(models[name], language)
      const headings = [...opened.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)].map(
        ([, level, markup = '']) => `${level} ${words(markup)}`,
      )
      expect(headings).toEqual(
        blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${run(block.title.text)}`] : [])),
      )
      const tables = blocks.filter(({ kind }) => kind === 'table').length
      expect(opened.match(/<table:table-header-rows>/g)).toHaveLength(tables)
      expect(opened).toContain(language === 'es' ? 'fo:language="es"' : 'fo:language="en"')
    },
  )
})

describe.runIf(isInstalled('qpdf'))('QPDF', () => {
  test.each(cases)('finds nothing wrong with the PDF of the %s report in %s', (name, language) => {
    expect(read('qpdf', '--check', fileOf(name, language, 'pdf'))).toContain(
      'No syntax or stream encoding errors found',
    )
  })
})

/** How much of a page is not white, without its head and foot, of 1. */
const inkOf = (picture: Buffer): number => {
  const [, width = 0, height = 0] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40))?.map(Number) ?? []
  const pixels = picture.subarray(picture.length - width * height)
  const body = pixels.subarray(Math.round(0.09 * height) * width, Math.round(0.91 * height) * width)
  return body.reduce((dark, value) => dark + (value < 200 ? 1 : 0), 0) / body.length
}

describe.runIf(isInstalled('pdftoppm'))('Poppler', () => {
  test.each(cases)('shows no empty page of the %s report in %s', (name, language) => {
    const prefix = join(directory, `${name}-${language}-page`)
    read('pdftoppm', '-gray', '-r', '40', fileOf(name, language, 'pdf'), prefix)
    const pages = Number(/Pages:\s+(\d+)/.exec(read('pdfinfo', fileOf(name, language, 'pdf')))?.[1])
    expect(pages).toBeGreaterThan(8)
    for (let page = 1; page <= pages; page += 1) {
      const number = String(page).padStart(String(pages).length, '0')
      expect([page, inkOf(readFileSync(`${prefix}-${number}.pgm`)) > 0.001]).toEqual([page, true])
    }
  })

  test.each(['es', 'en'] as const)('reads the report in %s in its order', (language) => {
    const text = read('pdftotext', '-raw', fileOf('sample', language, 'pdf'), '-').replaceAll(/[\s\u00AD]+/gu, '')
    const { blocks } = layOutReport(models.sample, language)
    let from = 0
    for (const block of blocks) {
      if (block.kind !== 'paragraph' || block.number === null) continue
      const found = text.indexOf(
        `${block.number}.${block.passage.note ?? ''}${block.passage.text}`.replaceAll(/\s+/gu, ''),
        from,
      )
      expect([block.number, found >= from]).toEqual([block.number, true])
      from = found
    }
  })
})
