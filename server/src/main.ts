/** Opens the stores and starts a server on them: the only place, with the command line, that knows every part. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { pino, stdSerializers } from 'pino'
import { type App, createApp } from './app.ts'
import type { Config } from './config.ts'
import { createMedia } from './createMedia.ts'
import { forkPlayer } from './rehearsal/forkPlayer.ts'
import { readServerFile, removeServerFile, type RunningServer, writeServerFile } from './serverFile.ts'
import { createSqlDocStore } from './stores/sql/sqlDocStore.ts'
import { createSqlEventStore } from './stores/sql/sqlEventStore.ts'
import { createSqlFileStore } from './stores/sql/sqlFileStore.ts'
import { createSqlRegistry } from './stores/sql/sqlRegistry.ts'
import { openSqlite, StoreUnusable } from './stores/sqlite/openSqlite.ts'

export const STORE_FILE = 'plenaria.db'

const clientDirectory = join(dirname(fileURLToPath(import.meta.url)), '../../client/dist')

/** Short, easy to read aloud, and unlikely enough to collide among the workshops of one installation. */
const createShortId = (): string => randomBytes(5).toString('hex')

export type Started = { app: App; running: RunningServer; stop: () => Promise<void> }

const prepareDirectory = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StoreUnusable(
      `DATA_DIR ${dataDir} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** The address cannot be listened on; `message` is one line for the operator. */
export class AddressUnusable extends Error {}

const explainListen = (error: unknown, { port, host }: Config): Error => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return new AddressUnusable(`Port ${port} is busy. Set PORT to another one.`)
  if (code === 'EACCES') return new AddressUnusable(`Port ${port} needs more rights. Set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new AddressUnusable(`HOST ${host} is not an address of this machine.`)
  return error instanceof Error ? error : new Error(String(error))
}

/**
 * @throws StoreUnusable when the data cannot be used, AddressUnusable when the port cannot be had
 */
export const startServer = async (config: Config): Promise<Started> => {
  const { dataDir, port, host, publicUrl, trustProxy } = config
  prepareDirectory(dataDir)
  const db = await openSqlite({ file: join(dataDir, STORE_FILE) })
  // The file of a server that was killed is still there: commands that run on meanwhile keep their right.
  const operatorToken = readServerFile(dataDir)?.token ?? randomBytes(24).toString('base64url')
  const log = pino(
    { level: config.logLevel, serializers: { error: stdSerializers.err } },
    pino.destination({ dest: 2, sync: true }),
  )
  const app = createApp({
    eventStore: createSqlEventStore(db),
    docStore: createSqlDocStore(db),
    registry: createSqlRegistry(db),
    fileStore: createSqlFileStore(db),
    backUpTo: async (path) => void (await sql`vacuum into ${path}`.execute(db)),
    operatorToken,
    publicUrl,
    trustProxy,
    clientDirectory,
    now: () => Date.now(),
    createId: () => randomUUID(),
    createShortId,
    startPlayer: forkPlayer,
    createToken: () => randomBytes(24).toString('base64url'),
    media: await createMedia(config.media, log),
    turn: config.media.turn,
    log,
  })
  try {
    const url = await app.listen(port, host)
    const running = { pid: process.pid, url, token: operatorToken }
    writeServerFile(dataDir, running)
    const stop = async () => {
      removeServerFile(dataDir)
      await app.close()
      await db.destroy()
    }
    return { app, running, stop }
  } catch (error) {
    await app.close()
    await db.destroy()
    throw explainListen(error, config)
  }
}
