/** The logos of the secretariats in every form: there, with their words, from the same bytes the same bytes, and never in the way. */
import { readReport } from '@plenaria/shared/report/readReport'
import { copyIn, workingCopy } from '@plenaria/shared/report/reportCopy'
import type { ReportLogo, ReportModel } from '@plenaria/shared/report/reportModel'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { testPng } from '../pictures/testing/testPng.ts'
import { createRenderMeans } from './renderMeans.ts'
import { renderReport } from './renderReport.ts'
import type { ReportForm } from './reportForm.ts'
import { alternatives, hashOf, logoReport, pictures, withLogo } from './testing/logoReport.ts'
import { paragraphsOf, partsOf, unescapeMarkup } from './testing/readDocx.ts'
import { elementsOf, readPdf } from './testing/readPdf.ts'

const means = { ...createRenderMeans(), findsPages: false }
const render = (model: ReportModel, format: 'pdf' | 'docx' | 'html' | 'md' | 'json' | 'zip', language: 'es' | 'en') =>
  renderReport(workingCopy(model), { format, language } satisfies ReportForm, means)
const text = (body: Uint8Array) => new TextDecoder().decode(body)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const both = logoReport()
const none = logoReport([])
const expected = {
  es: [alternatives.rcm.es, 'Logotipo: Secretaría Técnica del MIRPS'],
  en: [alternatives.rcm.en, 'Logo: MIRPS Technical Secretariat'],
} as const
const names = {
  es: 'Secretaría Ejecutiva de la CRM · Secretaría Técnica del MIRPS',
  en: 'RCM Executive Secretariat · MIRPS Technical Secretariat',
} as const

describe.each(['es', 'en'] as const)('in %s', (language) => {
  test('the PDF has them as figures before its contents, and is PDF/UA-1', async () => {
    const { body, remarks } = await render(both, 'pdf', language)
    const pdf = await readPdf(body)
    const order = elementsOf(pdf.tree, /^(Figure|H1)$/)
    expect(order.slice(0, 2).map(({ alternative }) => alternative)).toEqual(expected[language])
    expect(order[2]?.role).toBe('H1')
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.pages[0]?.replaceAll(/\s+/g, ' ')).toContain(names[language])
    expect(remarks.logos).toEqual([])
  })

  test('the web page has them in itself, in the order of the names', async () => {
    const html = text((await render(both, 'html', language)).body)
    const images = [...html.matchAll(/<img src="([^"]*)" alt="([^"]*)" width="(\d+)" height="(\d+)">/g)]
    expect(images.map(([, , alternative]) => alternative)).toEqual(expected[language])
    expect(images.map(([, source]) => source)).toEqual(
      [pictures.rcm, pictures.mirps].map((bytes) => `data:image/png;base64,${base64(bytes)}`),
    )
    expect(html).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"")
    expect(html.indexOf('<img')).toBeLessThan(html.indexOf(`<p>${names[language]}</p>`))
  })

  test('the Word file has them in a line of their own on its cover, and the names at the head of every other page', async () => {
    const { document, media, heads } = partsOf((await render(both, 'docx', language)).body)
    const [first, second] = paragraphsOf(document)
    expect(first?.style).toBe('Logos')
    const words = [...(first?.xml ?? '').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words = '']) =>
      unescapeMarkup(words),
    )
    expect(words).toEqual(expected[language])
    expect(second?.text).toBe(names[language])
    expect(heads.join('')).toContain(names[language])
    // Beside the charts, of which each has two.
    const charts = partsOf((await render(none, 'docx', language)).body).media.length
    expect(media.length - charts).toBe(2)
  })

  test('Markdown says what they show beside the names', async () => {
    const markdown = text((await render(both, 'md', language)).body)
    const [first, , , , second] = markdown.split('\n')
    expect(first).toBe(expected[language].map((words) => `\\[${words}\\]`).join(' · '))
    expect(second).toBeDefined()
    expect(markdown).toContain(names[language])
    expect(markdown).not.toContain('base64')
  })

  test('a report with one logo has one, and with none has none', async () => {
    const one = logoReport(['mirps'])
    const figures = async (model: ReportModel) => {
      const { tree } = await readPdf((await render(model, 'pdf', language)).body)
      return elementsOf(tree, 'Figure').length
    }
    const charts = await figures(none)
    expect(await figures(one)).toBe(charts + 1)
    expect(text((await render(one, 'html', language)).body).match(/<img /g)).toHaveLength(1)
    const without = text((await render(none, 'html', language)).body)
    expect(without).not.toMatch(/<img|img-src/)
    expect(paragraphsOf(partsOf((await render(none, 'docx', language)).body).document)[0]?.text).toBe(names[language])
  })
})

test('the archive has them as files', async () => {
  const files = unzipSync((await render(both, 'zip', 'es')).body)
  expect(hashOf(files['logos/rcm.png'] ?? new Uint8Array())).toBe(hashOf(pictures.rcm))
  expect(hashOf(files['logos/mirps.png'] ?? new Uint8Array())).toBe(hashOf(pictures.mirps))
  expect(text(files['README.txt'] ?? new Uint8Array())).toContain(`${hashOf(pictures.rcm)}  logos/rcm.png`)
})

test('the same report gives the same bytes, whatever was written before', async () => {
  for (const format of ['pdf', 'docx', 'html'] as const) {
    const { body } = await render(both, format, 'es')
    await render(logoReport(['mirps']), format, 'en')
    expect([format, hashOf((await render(both, format, 'es')).body)]).toEqual([format, hashOf(body)])
  }
})

test('a report that went out as JSON comes in as the same report, in every form byte for byte', async () => {
  const { body } = await render(both, 'json', 'es')
  const read = readReport(text(body))
  if (!read.ok) throw new Error(read.refusal.message.en)
  // The archive holds every form in both languages.
  const [before, after] = [await render(both, 'zip', 'es'), await render(copyIn(read.file).model, 'zip', 'es')]
  const sums = (zip: Uint8Array) => Object.entries(unzipSync(zip)).map(([path, content]) => [path, hashOf(content)])
  expect(sums(after.body)).toEqual(sums(before.body))
  expect(hashOf(after.body)).toBe(hashOf(before.body))
})

describe('a logo that cannot be read', () => {
  const rcm = { platformId: 'rcm', owner: 'RCM Executive Secretariat' }
  const short = pictures.rcm.slice(0, 60)
  const changed = testPng(300, 100, [
    [200, 0, 0, 255],
    [0, 200, 0, 255],
  ])
  const page = new TextEncoder().encode('<script>alert(1)</script>')
  test.each<[string, Partial<ReportLogo>]>([
    ['was lost', { content: null }],
    ['is another picture', { content: base64(pictures.mirps) }],
    ['is another picture of the same size', { content: base64(changed) }],
    ['is no picture', { content: base64(page), sha256: hashOf(page) }],
    ['ends too early', { content: base64(short), sha256: hashOf(short) }],
    ['is not as large as it says', { width: 299 }],
    ['is not of the type it says', { type: 'image/jpeg' }],
  ])('%s: the file is that without it, and says whose it was', async (_, changes) => {
    const [broken, without] = [withLogo(both, 'rcm', changes), logoReport(['mirps'])]
    // Every form asks the same check; Word's charts take time.
    for (const format of changes.content === null ? (['pdf', 'docx', 'html'] as const) : (['pdf', 'html'] as const)) {
      const [made, same] = [await render(broken, format, 'en'), await render(without, format, 'en')]
      expect([format, made.remarks.logos]).toEqual([format, [rcm]])
      expect([format, hashOf(made.body)]).toEqual([format, hashOf(same.body)])
    }
  })

  test('is told once of an archive', async () => {
    const { remarks } = await render(withLogo(both, 'rcm', { content: null }), 'zip', 'es')
    expect(remarks.logos).toEqual([{ platformId: 'rcm', owner: 'Secretaría Ejecutiva de la CRM' }])
  })

  test('does not stop a PDF whose setting is stricter than the check', async () => {
    const broken = withLogo(both, 'rcm', { content: base64(short), sha256: hashOf(short) })
    const trusting = { ...means, canDraw: async () => true }
    const { body, remarks } = await renderReport(workingCopy(broken), { format: 'pdf', language: 'en' }, trusting)
    expect(remarks.logos).toEqual([rcm, { platformId: 'mirps', owner: 'MIRPS Technical Secretariat' }])
    expect(hashOf(body)).toBe(hashOf((await render(none, 'pdf', 'en')).body))
  })
})

test('whatever is typed as the words of a logo comes out as words', async () => {
  const hostile = '"><script>alert(1)</script> #read("/etc/passwd") *b*'
  const words = { rcm: { es: hostile, en: hostile }, mirps: {} }
  const model = logoReport(['rcm'], words)
  const html = text((await render(model, 'html', 'es')).body)
  expect(html).not.toContain('<script')
  expect(html).toContain('alt="&quot;&gt;&lt;script&gt;')
  const { tree } = await readPdf((await render(model, 'pdf', 'es')).body)
  expect(elementsOf(tree, 'Figure')[0]?.alternative).toBe(hostile)
  const { document } = partsOf((await render(model, 'docx', 'es')).body)
  expect(unescapeMarkup(/descr="([^"]*)"/.exec(document)?.[1] ?? '')).toBe(hostile)
  expect(text((await render(model, 'md', 'es')).body)).not.toMatch(/[^\\]<script/)
})
