/** Prints the SHA-256 of every printed form of the sample report, for tests that make them in another process, zone and year. */
import { createHash } from 'node:crypto'
import { interfaceLanguages } from '@plenaria/shared/language'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { workingCopy } from '@plenaria/shared/report/reportCopy'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { createRenderMeans } from '../renderMeans.ts'
import { renderReport } from '../renderReport.ts'

const copy = workingCopy(buildReport(reportSample()))
const means = { ...createRenderMeans(), findsPages: false }
for (const format of ['pdf', 'docx', 'html', 'md', 'json'] as const)
  for (const language of interfaceLanguages) {
    const { body, fileName } = await renderReport(copy, { format, language }, means)
    process.stdout.write(`${fileName} ${createHash('sha256').update(body).digest('hex')}\n`)
  }
process.stdout.write(`${new Date().getFullYear()} ${Intl.DateTimeFormat().resolvedOptions().timeZone}\n`)
