/**
 * Divides people in a thread of its own, so that the clock of a running workshop does not stand still meanwhile. The thread
 * begins with the first question, takes one after another, and is replaced when it dies or takes too long.
 */
import { Worker } from 'node:worker_threads'
import type { Balancing } from '../engine/balancing.ts'
import type { ThreadAnswer, ThreadQuestion } from './balanceThread.ts'

/** Far more than any question takes, in milliseconds. */
const PATIENCE = 20_000

/** More questions than these wait for nobody: the server says that it is busy. */
const LONGEST_QUEUE = 50

export type BalancingThread = Balancing & {
  /** Ends the thread; what is still asked then fails. */
  close: () => Promise<void>
}

type Waiting = { question: ThreadQuestion; resolve: (answer: never) => void; reject: (error: Error) => void }

const startThread = (take: (answer: ThreadAnswer) => void, fail: (error: Error) => void): Worker => {
  const thread = new Worker(new URL('./balanceThread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  thread.on('message', take)
  thread.on('error', (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))))
  thread.on('exit', () => fail(new Error('The thread ended before it answered.')))
  return thread
}

/** @param patience how long one question may take, in milliseconds */
export const createBalancing = (patience = PATIENCE): BalancingThread => {
  const queue: Waiting[] = []
  let thread: Worker | null = null
  let alarm: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let isClosed = false

  const end = async (): Promise<void> => {
    clearTimeout(alarm)
    const ending = thread
    thread = null
    ending?.removeAllListeners()
    await ending?.terminate()
  }

  /** The first in the queue is being answered; the others wait. */
  const askFirst = (): void => {
    const [first] = queue
    if (first === undefined) {
      thread?.unref()
      return
    }
    thread ??= startThread(take, fail)
    thread.ref()
    thread.postMessage(first.question)
    alarm = setTimeout(() => fail(new Error('The groups could not be divided in time.')), patience)
  }

  /** The question at work goes unanswered; the next one gets a new thread. */
  const fail = (error: Error): void => {
    void end()
    queue.shift()?.reject(error)
    askFirst()
  }

  const take = (message: ThreadAnswer): void => {
    if (message.number !== queue[0]?.question.number) return
    if ('failure' in message) return fail(new Error(message.failure))
    clearTimeout(alarm)
    // The number says to which question this is the answer, and the question has the answer's type.
    queue.shift()?.resolve(message.answer as never)
    askFirst()
  }

  return {
    ask: (task, ...question) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error('No groups are divided any more.'))
        if (queue.length >= LONGEST_QUEUE) return reject(new Error('Too many groups are being divided.'))
        asked += 1
        queue.push({ question: { number: asked, task, question }, resolve, reject })
        if (queue.length === 1) askFirst()
      }),
    close: async () => {
      isClosed = true
      await end()
      for (const { reject } of queue.splice(0)) reject(new Error('No groups are divided any more.'))
    },
  }
}
