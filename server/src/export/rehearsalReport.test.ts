/** What was played must never pass for what happened: every form says so, whatever the title says. */
import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { readReport } from '@plenaria/shared/report/readReport'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { instant } from '@plenaria/shared/time'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readPackagedFonts } from './packagedFonts.ts'
import { createPdfWriter } from './pdfWriter.ts'
import { createRenderMeans } from './renderMeans.ts'
import { renderReport } from './renderReport.ts'
import { reportArchive } from './reportArchive.ts'
import { reportFileName } from './reportFileName.ts'
import { partsOf } from './testing/readDocx.ts'
import { readPdf } from './testing/readPdf.ts'

const clock = { realAt: instant(1_000), workshopAt: instant(0), rate: 1 }
const played = buildReport(reportSample({ type: 'ClockSet', clock }))
const held = buildReport(reportSample())
const means = createRenderMeans()
const writer = createPdfWriter(readPackagedFonts())
const marks = {
  es: { word: 'Ensayo', meaning: 'Este informe sale de un ensayo', file: 'informe-conjunto-ensayo' },
  en: { word: 'Rehearsal', meaning: 'This report comes from a rehearsal', file: 'joint-report-rehearsal' },
} as const

const written = async (model: typeof played, format: 'docx' | 'html' | 'md', language: 'es' | 'en') => {
  const { body, fileName } = await renderReport(workingCopy(model), { format, language }, means)
  return { body, fileName, text: format === 'docx' ? partsOf(body).document : strFromU8(body) }
}

describe.each(['es', 'en'] as const)('the report of a rehearsal in %s', (language) => {
  const { word, meaning, file } = marks[language]

  test.each(['docx', 'html', 'md'] as const)('says so on its cover and in its name: %s', async (format) => {
    const { text, fileName } = await written(played, format, language)
    expect(text).toContain(meaning)
    expect(text).toMatch(new RegExp(`(Informe conjunto|Joint report) . ${word}`))
    expect(fileName).toContain(file)
    const real = await written(held, format, language)
    expect(real.text).not.toContain(word)
    expect(real.fileName).not.toContain(file)
  })

  test('says so at the head of every page: Word', async () => {
    const { heads } = partsOf((await written(played, 'docx', language)).body)
    expect(heads.filter((head) => head.includes(`>${word} · `))).toHaveLength(1)
  })

  test('says so on its cover and at the head of every page: PDF', async () => {
    const { body } = writer.write(layOutReport(played, language), played.generatedAt.at)
    const [cover = '', ...pages] = (await readPdf(body)).pages
    expect(cover.replaceAll(/\s+/g, ' ')).toContain(meaning)
    for (const page of pages) expect(page).toContain(`${word} · `)
  })

  test('every table is named so', () => {
    for (const table of reportTables)
      expect(reportFileName(workingCopy(played), { format: 'csv', language, table })).toContain(file)
  })
})

test('so does the note beside all forms', async () => {
  const files = unzipSync(await reportArchive(workingCopy(played), async () => new Uint8Array()))
  const note = strFromU8(files['README.txt'] ?? new Uint8Array())
  for (const { meaning } of Object.values(marks)) expect(note).toContain(meaning)
})

test('what is imported stays one', () => {
  expect(readReport(JSON.stringify(played))).toMatchObject({ ok: true, file: { isRehearsal: true } })
  expect(held).not.toHaveProperty('isRehearsal')
})
