/** The command line as an operator has it: a process of its own, with its output and its exit. For tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../cli/plenaria.ts', import.meta.url))

export type Finished = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }
export type Running = {
  readonly child: ChildProcess
  /** Resolves with everything printed so far when it contains the text; rejects when the process ends before. */
  readonly printed: (text: string) => Promise<string>
  readonly finished: Promise<Finished>
  /** Sends the signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<Finished>
}

type Environment = Record<string, string>

/** @param limitKb the largest file the process may write, in KiB, as on a disk with that much room */
export const startCli = (args: readonly string[], environment: Environment, limitKb?: number): Running => {
  const command = [process.execPath, '--import', 'tsx', script, ...args]
  // Without the trap the kernel would end the process instead of refusing the write.
  const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f ${limitKb}; exec "$@"`, 'bash', ...command]
  const [file = '', ...rest] = limitKb === undefined ? command : limited
  const child = spawn(file, rest, { env: { ...process.env, LOG_LEVEL: 'error', ...environment } })
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const finished = once(child, 'close').then((end): Finished => {
    const [code, signal] = end as [number | null, NodeJS.Signals | null]
    return { code, signal, out, err }
  })
  return {
    child,
    finished,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (out.includes(text)) resolve(out)
        }
        child.stdout?.on('data', look)
        finished.then(() => reject(new Error(`It ended: ${err}`)), reject)
        look()
      }),
    end: (signal) => {
      child.kill(signal)
      return finished
    },
  }
}

export const runCli = (args: readonly string[], environment: Environment): Promise<Finished> =>
  startCli(args, environment).finished

/** A server in a process of its own, once it listens. @returns with the address and the links it printed */
export const serveCli = async (environment: Environment, limitKb?: number) => {
  const running = startCli(['serve'], environment, limitKb)
  const out = await running.printed('organiser')
  const url = /runs on (\S+)/.exec(out)?.[1] ?? ''
  const linkOf = (role: string): string => new RegExp(`^  ${role}\\s+(\\S+)`, 'm').exec(out)?.[1] ?? ''
  return { ...running, url, linkOf }
}
