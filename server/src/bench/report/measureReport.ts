/** How long the joint report takes, from the record to each printed form: of the sample, and of a workshop as big as they get. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { buildReport, type ReportInput } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { bigReport, biggest, thirtyPages } from '@plenaria/shared/report/testing/bigReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { renderHtml } from '../../export/renderHtml.ts'
import { renderModelJson } from '../../export/renderJson.ts'
import { renderMarkdown } from '../../export/renderMarkdown.ts'
import { median, percentile } from '../statistics.ts'
import { formSteps, type Step } from './formSteps.ts'

const RUNS = 9

export type ReportTime = {
  readonly report: string
  readonly step: string
  readonly p50: number
  readonly p95: number
  /** Of what came out, in bytes; null for what is no file. */
  readonly bytes: number | null
  readonly withinMs: number
}

const stepsOf = (input: ReportInput, withinMs: number): readonly Step[] => {
  const model = buildReport(input)
  const documents = interfaceLanguages.map((language) => layOutReport(model, language))
  const inBoth = (render: (document: (typeof documents)[number]) => string): string => documents.map(render).join('')
  return [
    {
      name: 'buildReport',
      withinMs,
      run: () => {
        buildReport(input)
        return null
      },
    },
    {
      name: 'layOutReport, both languages',
      withinMs,
      run: () => {
        for (const language of interfaceLanguages) layOutReport(model, language)
        return null
      },
    },
    { name: 'HTML, both languages', withinMs, run: () => inBoth(renderHtml) },
    { name: 'Markdown, both languages', withinMs, run: () => inBoth(renderMarkdown) },
    { name: 'JSON', withinMs, run: () => renderModelJson(model) },
    ...formSteps(model, withinMs),
  ]
}

const timed = (report: string, { name, withinMs, run }: Step): ReportTime => {
  // The first run is of code that is not compiled yet.
  const made = run()
  const times = Array.from({ length: RUNS }, () => {
    const startedAt = performance.now()
    run()
    return performance.now() - startedAt
  })
  const bytes = made === null ? null : Buffer.byteLength(made)
  return { report, step: name, p50: median(times), p95: percentile(times, 95), bytes, withinMs }
}

export const measureReport = (): readonly ReportTime[] => [
  ...stepsOf(reportSample(), 100).map((step) => timed('sample', step)),
  ...stepsOf(bigReport(thirtyPages), 100).map((step) => timed('60 people, 10 items', step)),
  ...stepsOf(bigReport(biggest), 1_000).map((step) => timed('1,000 people, 200 items', step)),
]

const amount = (bytes: number | null): string => (bytes === null ? '' : `${(bytes / 1_000).toFixed(0)} kB`)

export const reportLines = (times: readonly ReportTime[]): string =>
  times
    .map(({ report, step, p50, p95, bytes, withinMs }) =>
      [
        report.padEnd(26),
        step.padEnd(32),
        `p50 ${p50.toFixed(0).padStart(5)} ms`,
        `p95 ${p95.toFixed(0).padStart(5)} ms`,
        amount(bytes).padStart(10),
        `  ≤ ${withinMs} ms ${p95 <= withinMs ? 'reached' : 'missed'}`,
      ].join(' '),
    )
    .join('\n')
