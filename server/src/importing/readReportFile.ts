/**
 * Reads a report's file in a thread of its own, bounded in memory and time: whatever a file is made to do to its reader, a
 * running workshop does not feel it.
 */
import { Worker } from 'node:worker_threads'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { ReportAnswer, ReportOrder } from './reportThread.ts'

const limits = { time: 60_000, memoryMb: 1_024 }

export const readReportFile = (bytes: Uint8Array): Promise<ReportAnswer> => {
  const order: ReportOrder = { bytes }
  const thread = new Worker(new URL('./reportThread.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  return new Promise((resolve) => {
    const alarm = setTimeout(() => settle(refuse('slowReport')), limits.time)
    const settle = (answer: ReportAnswer) => {
      clearTimeout(alarm)
      resolve(answer)
      void thread.terminate()
    }
    thread.once('message', settle)
    thread.once('error', () => settle(refuse('slowReport')))
    thread.once('exit', () => settle(refuse('notAReport')))
  })
}
