/**
 * Reads the agenda of a document in a thread of its own, bounded in memory and time: whatever a file is made to do to its reader,
 * a running workshop does not feel it.
 */
import { Worker } from 'node:worker_threads'
import type { AgendaDraft } from '@plenaria/shared/conceptNote/agendaDraft'
import { type Refusal, type RefusalCode, refuse } from '@plenaria/shared/workshop/refusals'
import { documentKind } from './documentKind.ts'
import { readingLimits } from './documentText.ts'
import type { ReadingOrder } from './readingThread.ts'

export type AgendaRead = { ok: true; draft: AgendaDraft } | { ok: false; refusal: Refusal }
type Answer = { ok: true; draft: AgendaDraft } | { ok: false; code: RefusalCode }

const inThread = async (order: ReadingOrder): Promise<Answer> => {
  const thread = new Worker(new URL('./readingThread.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.memoryMb },
  })
  return new Promise<Answer>((resolve) => {
    const alarm = setTimeout(() => settle({ ok: false, code: 'slowDocument' }), readingLimits.time)
    const settle = (answer: Answer) => {
      clearTimeout(alarm)
      resolve(answer)
      void thread.terminate()
    }
    thread.once('message', settle)
    thread.once('error', (error: Error & { code?: string }) =>
      settle({ ok: false, code: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'swollenDocument' : 'damagedDocument' }),
    )
    thread.once('exit', () => settle({ ok: false, code: 'damagedDocument' }))
  })
}

/** @param name the file's name; its ending tells a table from other text */
export const readAgendaFile = async (name: string, bytes: Uint8Array): Promise<AgendaRead> => {
  // What is refused by its first bytes needs no thread.
  const judged = documentKind(name, bytes)
  if (!judged.ok) return refuse(judged.code)
  const answer = await inThread({ name, bytes })
  return answer.ok ? answer : refuse(answer.code)
}
