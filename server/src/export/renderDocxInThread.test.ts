import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { isLaidOutSoon, renderDocxInThread } from './renderDocxInThread.ts'
import { paragraphsOf, partsOf } from './testing/readDocx.ts'

const model = buildReport(reportSample())
const report = layOutReport(model, 'es')
const entriesOf = (document: string) =>
  paragraphsOf(document)
    .filter(({ style }) => style?.startsWith('TOC'))
    .map(({ text }) => text)

describe('the Word document written in its thread', () => {
  test('has pages and topic numerals in its contents, leaves Word nothing to ask, and is the same each time', async () => {
    const [first, second] = await Promise.all([
      renderDocxInThread(report, model.generatedAt.local),
      renderDocxInThread(report, model.generatedAt.local),
    ])
    const parts = partsOf(first)
    const entries = entriesOf(parts.document)
    expect(entries).toContain('Resumen3')
    expect(entries.some((entry) => /^II\.Capacitación de las entidades responsables\d+$/.test(entry))).toBe(true)
    expect(entries.every((entry) => /\d$/.test(entry))).toBe(true)
    expect(parts.document).not.toContain('w:dirty')
    expect(partsOf(second)).toEqual(parts)
  })

  test('is not laid out when an endless word would keep the thread busy', () => {
    expect(isLaidOutSoon(report)).toBe(true)
    const title = { ...report.title, text: 'x'.repeat(100_000) }
    expect(isLaidOutSoon({ ...report, title })).toBe(false)
  })

  test('comes without page numbers rather than not at all', async () => {
    const entries = entriesOf(partsOf(await renderDocxInThread(report, model.generatedAt.local, 0)).document)
    expect(entries).toContain('Resumen')
  })
})
