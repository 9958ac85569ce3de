import { buildReport } from '@plenaria/shared/report/buildReport'
import { hostileReport, endless, forbidden, survivors } from '@plenaria/shared/report/testing/hostileReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { createRenderMeans } from './renderMeans.ts'
import { renderReport } from './renderReport.ts'
import { reportFileName } from './reportFileName.ts'
import { paragraphsOf, partsOf, unescapeMarkup } from './testing/readDocx.ts'

const means = createRenderMeans()
const sample = buildReport(reportSample())
const hostile = buildReport(hostileReport())
const text = (body: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(body)

/** A form as a reader sees it: without its markup, so that only words are left. */
const wordsOf = {
  docx: (body: Uint8Array) =>
    paragraphsOf(partsOf(body).document)
      .map((paragraph) => paragraph.text)
      .join('\n'),
  html: (body: Uint8Array) =>
    unescapeMarkup(
      text(body)
        .replaceAll('<br>', '\n')
        .replace(/<[^>]*>/g, ''),
    ),
  md: (body: Uint8Array) =>
    text(body)
      .replaceAll('<br>', '\n')
      .replace(/\\(?=[\\`*_[\]<>&#|~$.)+=-])/g, ''),
  json: (body: Uint8Array) => {
    const strings: string[] = []
    JSON.parse(text(body), (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    return strings.join('\n')
  },
} as const

describe('file names', () => {
  test.each([
    [{ format: 'docx', language: 'es' }, 'crm-mirps-informe-conjunto-es.docx'],
    [{ format: 'html', language: 'en' }, 'rcm-mirps-joint-report-en.html'],
    [{ format: 'json', language: 'en' }, 'rcm-mirps-joint-report-es-en.json'],
    [{ format: 'zip', language: 'es' }, 'crm-mirps-informe-conjunto-es-en.zip'],
    [{ format: 'csv', language: 'es', table: 'items' }, 'crm-mirps-informe-conjunto-propuestas-es.csv'],
  ] as const)('%j is %s', (form, fileName) => {
    expect(reportFileName(workingCopy(sample), form)).toBe(fileName)
  })

  test('stay ASCII whatever the title', () => {
    expect(reportFileName(workingCopy(hostile), { format: 'md', language: 'es' })).toMatch(/^[a-z0-9-]+\.md$/)
  })
})

test('JSON holds the whole model of both languages', async () => {
  const { body, contentType } = await renderReport(workingCopy(sample), { format: 'json', language: 'es' }, means)
  expect(JSON.parse(text(body))).toEqual(sample)
  expect(contentType).toBe('application/json; charset=utf-8')
})

describe.each(['docx', 'html', 'md', 'json'] as const)('hostile words in %s', (format) => {
  test('come out as words in both languages, and whole', async () => {
    for (const language of ['es', 'en'] as const) {
      const words = wordsOf[format]((await renderReport(workingCopy(hostile), { format, language }, means)).body)
      for (const survivor of survivors) expect(words).toContain(survivor)
      for (const character of forbidden) expect(words).not.toContain(character)
      expect(words).toContain(endless)
      expect(words).toContain('\uFFFDend')
      expect(words).not.toContain('left out')
    }
  })
})

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : 1)

/** Elements that are never closed, or closed where another is open. */
const unclosedIn = (xml: string): readonly string[] => {
  const open: string[] = []
  const misplaced: string[] = []
  for (const [, slash, name = '', rest = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>/g)) {
    if (slash !== '/') {
      if (!rest.endsWith('/')) open.push(name)
    } else if (open.pop() !== name) misplaced.push(name)
  }
  return [...open, ...misplaced]
}

test('hostile words open no element of the web page', async () => {
  const page = text((await renderReport(workingCopy(hostile), { format: 'html', language: 'en' }, means)).body)
  expect(page).not.toMatch(/<script|<b>|<i>/)
  const plain = text((await renderReport(workingCopy(sample), { format: 'html', language: 'en' }, means)).body)
  const kinds = (html: string) =>
    [...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag = '']) => tag))].toSorted(byCodeUnit)
  expect(kinds(page)).toEqual(kinds(plain))
})

test('hostile words leave every part of the Word document well-formed', async () => {
  const { document, core, heads, feet, numbering, styles } = partsOf(
    (await renderReport(workingCopy(hostile), { format: 'docx', language: 'es' }, means)).body,
  )
  for (const part of [document, core, ...heads, ...feet, numbering, styles]) {
    // Elements balance, and nothing but entities follows an ampersand.
    expect(unclosedIn(part)).toEqual([])
    expect(part).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/)
  }
})
