/**
 * Writes the Word document in a thread of its own: laying out its pages takes seconds of computing, during which a running
 * workshop's clock must not stand still. If the thread fails or takes too long, the document comes without page numbers.
 */
import { Worker } from 'node:worker_threads'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { DocxOrder } from './docxThread.ts'
import { renderDocx } from './renderDocx.ts'

const patience = 25_000

/** Beyond these the time for finding line breaks grows out of hand; real reports stay far below. In characters, marks of the layout included. */
const longestWord = 500
const longestText = 1_000_000

/** Whether the pages can be laid out in seconds. */
export const isLaidOutSoon = ({ title, cover, blocks }: ReportDocument): boolean => {
  const everything = JSON.stringify([title, cover, blocks])
  return everything.length <= longestText && everything.split(/[\s"]|\\n/).every(({ length }) => length <= longestWord)
}

const inThread = async (order: DocxOrder, limit: number): Promise<Uint8Array> => {
  const thread = new Worker(new URL('./docxThread.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  const alarm = setTimeout(() => void thread.terminate(), limit)
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () => reject(new Error('The thread ended before it answered.')))
    })
  } finally {
    clearTimeout(alarm)
  }
}

/** @param limit how long to wait for page numbers, in milliseconds */
export const renderDocxInThread = async (
  report: ReportDocument,
  madeAt: string,
  limit = patience,
): Promise<Uint8Array> => {
  if (!isLaidOutSoon(report)) return renderDocx(report, madeAt)
  try {
    return await inThread({ report, madeAt }, limit)
  } catch (error) {
    process.emitWarning(`A report was written without page numbers in its contents: ${String(error)}`)
    return renderDocx(report, madeAt)
  }
}
