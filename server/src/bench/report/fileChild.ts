/** Makes one file of a report again and again in a process of its own, and tells how long each took and how much memory at most. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { buildReport, type ReportInput } from '@plenaria/shared/report/buildReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { bigReport, biggest, thirtyPages } from '@plenaria/shared/report/testing/bigReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { PDFDocument } from 'pdf-lib'
import { prepareMeans } from '../../export/prepareMeans.ts'
import { createRenderMeans } from '../../export/renderMeans.ts'
import { renderReport } from '../../export/renderReport.ts'

export type FileCase = {
  readonly report: 'sample' | 'thirty' | 'big'
  readonly format: 'pdf' | 'docx'
  readonly language: InterfaceLanguage
  readonly findsPages: boolean
  /** Whether the process is made ready beforehand, as the server does when somebody looks at the files. */
  readonly isPrepared: boolean
  readonly runs: number
}
export type FileFigures = {
  /** Milliseconds; the first includes loading what it is made with, unless that was prepared. */
  readonly times: readonly number[]
  /** Milliseconds of processor time for each: what it takes however busy the machine is. */
  readonly processor: readonly number[]
  readonly bytes: number
  /** Null for what has none before it is opened. */
  readonly pages: number | null
  /** Kilobytes. */
  readonly peak: number
}

const inputs: Readonly<Record<FileCase['report'], () => ReportInput>> = {
  sample: reportSample,
  thirty: () => bigReport(thirtyPages),
  big: () => bigReport(biggest),
}

const measure = async ({ report, format, language, findsPages, isPrepared, runs }: FileCase): Promise<FileFigures> => {
  const copy = workingCopy(buildReport(inputs[report]()))
  const means = { ...createRenderMeans(), findsPages }
  if (isPrepared) await prepareMeans(means)
  const times: number[] = []
  const processor: number[] = []
  let body: Uint8Array = new Uint8Array()
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now()
    const before = process.cpuUsage()
    ;({ body } = await renderReport(copy, { format, language }, means))
    times.push(performance.now() - startedAt)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1_000)
  }
  const peak = process.resourceUsage().maxRSS
  const pages = format === 'pdf' ? (await PDFDocument.load(body)).getPageCount() : null
  return { times, processor, bytes: body.length, pages, peak }
}

process.once('message', (one: FileCase) => {
  void measure(one).then((figures) => process.send?.(figures, () => process.disconnect()))
})
