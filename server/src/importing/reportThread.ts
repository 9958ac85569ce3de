/** The thread that reads one report's file, and ends. reportThread.mjs leads here. */
import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { copyIn, type ReportFile } from '@plenaria/shared/report/reportCopy'
import { readReport } from '@plenaria/shared/report/readReport'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import { renderJson, renderModelJson } from '../export/renderJson.ts'
import type { CheckedReport } from './checkedReport.ts'
import { problemOfLogos } from './problemOfLogos.ts'

export type ReportOrder = { readonly bytes: Uint8Array }
export type ReportAnswer = { ok: true; report: CheckedReport } | { ok: false; refusal: Refusal }

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Whether what says that it was issued has the contents that went out under the hash it names. */
const isAsIssued = ({ hash, ...model }: ReportFile): boolean =>
  model.issuedAs === undefined ? hash === undefined : sha256(encoded(renderModelJson(model))) === hash

const answerTo = ({ bytes }: ReportOrder): ReportAnswer => {
  const text = textOf(bytes)
  const read = text === null ? refuse('notJson') : readReport(text)
  if (!read.ok) return read
  if (!isAsIssued(read.file)) return refuse('changedReport')
  const logoProblem = problemOfLogos(read.file)
  if (logoProblem) return { ok: false, refusal: { code: 'notAReport', message: logoProblem } }
  const copy = copyIn(read.file)
  const { cover, workshopId, version, generatedAt } = copy.model
  const content = encoded(renderJson(copy))
  return {
    ok: true,
    report: {
      id: sha256(content),
      title: { es: cover.title.es.text, en: cover.title.en.text },
      workshopId,
      version,
      generatedAt: generatedAt.local,
      standing: copy.standing,
      content,
    },
  }
}

parentPort?.postMessage(answerTo(workerData as ReportOrder))
