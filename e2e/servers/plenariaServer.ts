/** A Plenaria server as a process of its own, on data of its own: to be used, killed and started again by a story. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const cli = join(root, 'server/src/cli/plenaria.ts')
const { scripts } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as {
  scripts: { serve: string }
}
/** As `npm start` runs it, without npm: one process, so that killing it kills the server. */
const nodeArguments = [...scripts.serve.split(' ').slice(1, -2), cli]

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type HandedLink = { person: string; personId: string; role: string; url: string }

export type PlenariaServer = {
  url: string
  /** What the first start printed: role → link. */
  printed: () => string
  start: () => Promise<void>
  /** The server's process while it runs. */
  pid: () => number
  /** As a power cut would: SIGKILL, nothing said. */
  kill: () => Promise<void>
  /** Runs the command line against this server; resolves with what it printed. */
  run: (...args: string[]) => Promise<string>
  /** Starts a command that goes on; `done` resolves with what it printed and how it exited. */
  begin: (...args: string[]) => { child: ChildProcess; done: Promise<{ output: string; exitCode: number | null }> }
  create: () => Promise<{ id: string; links: HandedLink[] }>
  createFrom: (plan: object) => Promise<{ id: string; links: HandedLink[] }>
  /** Sets a workshop's clock, in milliseconds since 1970, and how fast it runs, as the operator may. */
  setClock: (workshopId: string, clock: { workshopAt: number; rate: number }) => Promise<void>
  organiserLink: () => Promise<string>
  end: () => Promise<void>
}

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

/** @param settings environment variables; without them no sound, which most stories do not need */
export const plenariaServer = async (settings: Record<string, string> = {}): Promise<PlenariaServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'plenaria-'))
  const port = await freePort()
  const own = { PORT: String(port), DATA_DIR: dataDir, INIT_CWD: dataDir, LOG_LEVEL: 'error', MEDIA: 'none' }
  const env = { ...process.env, ...own, ...settings }
  let child: ChildProcess | null = null
  const begun: ChildProcess[] = []
  let printed = ''

  const start = async () => {
    const started = spawn(process.execPath, [...nodeArguments, 'serve'], {
      env,
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = started
    await new Promise<void>((resolve, reject) => {
      started.stdout?.on('data', (text: Buffer) => {
        printed += text.toString()
        if (printed.includes('Plenaria runs on')) resolve()
      })
      started.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)))
    })
  }

  const kill = async () => {
    const running = child
    child = null
    if (!running) return
    running.kill('SIGKILL')
    await gone(running)
  }

  const begin: PlenariaServer['begin'] = (...args) => {
    const command = spawn(process.execPath, [...nodeArguments, ...args], {
      env,
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    begun.push(command)
    let output = ''
    command.stdout?.on('data', (text: Buffer) => {
      output += text.toString()
    })
    const done = gone(command).then(() => ({ output, exitCode: command.exitCode }))
    return { child: command, done }
  }

  const run = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [...nodeArguments, ...args], {
      env,
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  }

  return {
    url: `http://127.0.0.1:${port}`,
    printed: () => printed,
    pid: () => child?.pid ?? 0,
    start,
    kill,
    run,
    begin,
    create: async () => JSON.parse(await run('create', '--template', 'rcm-mirps-2020')),
    createFrom: async (plan) => {
      const file = join(dataDir, 'plan.json')
      await writeFile(file, JSON.stringify(plan))
      return JSON.parse(await run('create', '--file', file))
    },
    setClock: async (workshopId, clock) => {
      const { url, token } = JSON.parse(await readFile(join(dataDir, 'server.json'), 'utf8'))
      const reply = await fetch(`${url}/api/operator/workshops/${workshopId}/clock`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(clock),
      })
      if (!reply.ok) throw new Error(`The clock was not set: ${reply.status}`)
    },
    organiserLink: async () => (await run('organiser')).trim(),
    end: async () => {
      for (const command of begun) command.kill('SIGKILL')
      await kill()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
