/** The thread that divides people: one question after another, for as long as the server lives. balanceThread.mjs leads here. */
import { parentPort } from 'node:worker_threads'
import { answerBalance, type BalanceAnswer, type BalanceQuestion, type BalanceTask } from '../engine/balancing.ts'

export type ThreadQuestion = {
  readonly number: number
  readonly task: BalanceTask
  readonly question: BalanceQuestion<BalanceTask>
}
export type ThreadAnswer =
  | { readonly number: number; readonly answer: BalanceAnswer<BalanceTask> }
  | { readonly number: number; readonly failure: string }

const tell = (answer: ThreadAnswer): void => parentPort?.postMessage(answer)

parentPort?.on('message', ({ number, task, question }: ThreadQuestion) => {
  try {
    tell({ number, answer: answerBalance(task, question) })
  } catch (error) {
    tell({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
