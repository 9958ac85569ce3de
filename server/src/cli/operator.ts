/** Speaks to the server on a DATA_DIR: to the one that runs, or to one started for the length of a command. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { type Config, mediaOff } from '../config.ts'
import { startServer } from '../main.ts'
import { readServerFile, type RunningServer } from '../serverFile.ts'

/** What went wrong, as one line for the person at the terminal. */
export class CommandFailed extends Error {}

export type Operator = {
  url: string
  ask: <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>
  download: (path: string) => Promise<Uint8Array>
  /** Sends bytes as they are. */
  upload: <T>(path: string, content: Uint8Array) => Promise<T>
}

const isAlive = async ({ url, token }: RunningServer): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/api/workshops`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(3_000),
    })
    return response.ok
  } catch {
    return false
  }
}

const failureOf = async (response: Response): Promise<CommandFailed> => {
  const answer = (await response.json().catch(() => ({}))) as { refusal?: Refusal }
  return new CommandFailed(answer.refusal?.message.en ?? `The server answered ${response.status}.`)
}

const RESTART_WITHIN = 15_000

const isRefused = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ECONNREFUSED'

/** A server that is being started again takes no connection yet, so asking again can do nothing twice. */
const fetchPatiently = async (address: string, init: RequestInit): Promise<Response> => {
  const giveUpAt = Date.now() + RESTART_WITHIN
  for (;;) {
    try {
      return await fetch(address, init)
    } catch (error) {
      if (!isRefused(error) || Date.now() > giveUpAt) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

const operatorOf = ({ url, token }: RunningServer): Operator => {
  const send = async (
    path: string,
    { headers, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
  ) => {
    const response = await fetchPatiently(`${url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...headers },
    })
    if (!response.ok) throw await failureOf(response)
    return response
  }
  const request = (method: string, path: string, body?: object): Promise<Response> =>
    send(path, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  return {
    url,
    ask: async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
      (await (await request(method, path, body)).json()) as T,
    upload: async <T>(path: string, content: Uint8Array) => {
      const headers = { 'content-type': 'application/octet-stream' }
      return (await (await send(path, { method: 'POST', headers, body: new Uint8Array(content) })).json()) as T
    },
    download: async (path) => new Uint8Array(await (await request('GET', path)).arrayBuffer()),
  }
}

const addressOf = ({ host, port }: Config): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** Runs a task with an operator; a server that had to be started for it is stopped afterwards. */
export const withOperator = async <T>(config: Config, task: (operator: Operator) => Promise<T>): Promise<T> => {
  const running = readServerFile(config.dataDir)
  if (running && (await isAlive(running))) return task(operatorOf(running))
  // Links that are made now are for the server that will run with these settings, not for this one.
  const publicUrl = config.publicUrl ?? addressOf(config)
  const started = await startServer({ ...config, port: 0, host: '127.0.0.1', publicUrl, media: mediaOff })
  try {
    return await task(operatorOf(started.running))
  } finally {
    await started.stop()
  }
}
