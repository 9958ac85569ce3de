/** Starts one server of the bench in a process of its own and ends that process, and no other. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { nodeFlags } from '../nodeFlags.ts'
import type { FromChild, ToChild, Usage } from './childMessages.ts'
import { withinTime } from './withinTime.ts'

export type Child<Ready> = {
  readonly pid: number
  readonly ready: Ready
  usage: () => Promise<Usage>
  /** Told what the server stores, where it says so. */
  onStored: (listener: (clocks: Readonly<Record<string, number>>) => void) => void
  stop: () => Promise<void>
}

/** A script of ours in `children`, or the file of one that is not. */
export type ChildScript = 'plenariaChild' | 'pastChild' | 'bareLiveChild' | 'bareDocsChild' | URL

const READY_WITHIN = 60_000
const ANSWER_WITHIN = 30_000
const STOP_WITHIN = 15_000

const answerOf = async <Type extends FromChild['type']>(
  process: ChildProcess,
  message: ToChild,
  type: Type,
): Promise<Extract<FromChild, { type: Type }>> => {
  const answered = new Promise<FromChild>((resolve) => {
    const look = (news: FromChild): void => {
      if (news.type === 'stored') return
      process.off('message', look)
      resolve(news)
    }
    process.on('message', look)
  })
  process.send(message)
  const answer = await answered
  if (answer.type === 'failed') throw new Error(answer.message)
  if (answer.type !== type) throw new Error(`A server of the bench answered "${answer.type}" instead of "${type}".`)
  return answer as Extract<FromChild, { type: Type }>
}

/** @param options.profile a directory for the server's processor profile; none is made without it */
export const startChild = async <Ready>(
  script: ChildScript,
  setting: unknown,
  options: { profile?: string | undefined } = {},
): Promise<Child<Ready>> => {
  const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`]
  const file = script instanceof URL ? script : new URL(`./children/${script}.ts`, import.meta.url)
  // Whoever is compared has Node's own settings.
  const flags = script === 'plenariaChild' ? nodeFlags : ['--import', 'tsx']
  const child = fork(fileURLToPath(file), [], { execArgv: [...flags, ...profiling] })
  const gone = once(child, 'exit')
  const ask = <Type extends FromChild['type']>(message: ToChild, type: Type) =>
    Promise.race([
      answerOf(child, message, type),
      gone.then(() => {
        throw new Error('A server of the bench ended by itself.')
      }),
    ])
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.send({ type: 'stop' } satisfies ToChild)
    await withinTime(STOP_WITHIN, 'The end of a server', gone).catch(() => child.kill('SIGKILL'))
  }
  try {
    const start: ToChild = { type: 'start', setting }
    const { ready } = await withinTime(READY_WITHIN, 'The start of a server', ask(start, 'ready'))
    return {
      pid: child.pid ?? 0,
      ready: ready as Ready,
      onStored: (listener) =>
        child.on('message', (news: FromChild) => {
          if (news.type === 'stored') listener(news.clocks)
        }),
      usage: async () => (await withinTime(ANSWER_WITHIN, 'An answer', ask({ type: 'usage' }, 'usage'))).usage,
      stop,
    }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}
