/** One process of the media engine: begun, asked, and noticed when it ends. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SfuSettings } from '../sfu/createSfu.ts'
import type { EngineNews } from '../slotEngine.ts'
import type { EngineCall, FromEngine, ToEngine } from './engineMessages.ts'

/** The engine cannot run on this machine; `message` is one line for the operator. */
export class EngineUnusable extends Error {}

export type EngineProcess = {
  readonly pid: number
  /** Resolves when it has begun; rejects with EngineUnusable. */
  readonly ready: Promise<void>
  /** Resolves when nothing of it is left. */
  readonly gone: Promise<void>
  /** Waits until it has begun; rejects when it does not answer or ends. */
  readonly ask: (name: EngineCall, given: readonly unknown[]) => Promise<unknown>
  /** Lets it end by itself. */
  readonly release: () => void
  readonly kill: () => void
}

const script = fileURLToPath(new URL('./engineChild.mjs', import.meta.url))
const BEGINS_WITHIN = 20_000
const ANSWERS_WITHIN = 5_000

/** Questions under way, by number. */
const createQuestions = () => {
  type Open = {
    resolve: (value: unknown) => void
    reject: (error: Error) => void
    alarm: ReturnType<typeof setTimeout>
  }
  const open = new Map<number, Open>()
  let count = 0
  const settle = (number: number, how: (one: Open) => void) => {
    const one = open.get(number)
    open.delete(number)
    if (!one) return
    clearTimeout(one.alarm)
    how(one)
  }
  const fail = (number: number, problem: string) => settle(number, ({ reject }) => reject(new Error(problem)))
  return {
    ask: (say: (number: number) => void): Promise<unknown> =>
      new Promise((resolve, reject) => {
        count += 1
        const number = count
        const alarm = setTimeout(() => fail(number, 'The media engine is silent.'), ANSWERS_WITHIN)
        open.set(number, { resolve, reject, alarm })
        say(number)
      }),
    answer: (number: number, value: unknown) => settle(number, ({ resolve }) => resolve(value)),
    fail,
    failAll: (problem: string) => {
      for (const number of open.keys()) fail(number, problem)
    },
  }
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })

type Heard = {
  readonly begin: () => void
  readonly begun: () => void
  readonly unusable: (problem: string) => void
  readonly questions: ReturnType<typeof createQuestions>
  readonly tell: (news: EngineNews) => void
}

const hear = (message: FromEngine, { begin, begun, unusable, questions, tell }: Heard): void => {
  switch (message.type) {
    case 'loaded':
      return begin()
    case 'begun':
      return begun()
    case 'unusable':
      return unusable(message.problem)
    case 'answer':
      return questions.answer(message.number, message.value)
    case 'failure':
      return questions.fail(message.number, message.problem)
    case 'news':
      return tell(message.news)
  }
}

export const openEngineProcess = (settings: SfuSettings, tell: (news: EngineNews) => void): EngineProcess => {
  const child = fork(script, [], {
    // The engine needs nothing of the server's settings, and has the heap that it was measured with.
    execArgv: [],
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const questions = createQuestions()
  const say = (message: ToEngine) => void (child.connected && child.send(message))
  const gone = endOf(child)
  const ready = new Promise<void>((resolve, reject) => {
    const unusable = (problem: string) => reject(new EngineUnusable(problem))
    const alarm = setTimeout(() => unusable('its process does not begin'), BEGINS_WITHIN)
    void gone.then(() => unusable('its process ended'))
    const begun = () => {
      clearTimeout(alarm)
      resolve()
    }
    const begin = () => say({ type: 'begin', settings })
    child.on('message', (message: FromEngine) => hear(message, { begin, begun, unusable, questions, tell }))
    void gone.then(() => clearTimeout(alarm))
  })
  ready.catch(() => undefined)
  void gone.then(() => questions.failAll('The media engine ended.'))
  return {
    pid: child.pid ?? 0,
    ready,
    gone,
    ask: async (name, given) => {
      await ready
      return questions.ask((number) => say({ type: 'call', number, name, given }))
    },
    release: () => {
      if (child.connected) child.disconnect()
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
