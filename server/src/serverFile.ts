/** DATA_DIR/server.json: where the running server is, for the command line on the same machine. Readable by its owner alone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const runningSchema = z.object({ pid: z.number().int(), url: z.url(), token: z.string() })
export type RunningServer = z.infer<typeof runningSchema>

const pathIn = (dataDir: string): string => join(dataDir, 'server.json')

export const writeServerFile = (dataDir: string, running: RunningServer): void =>
  writeFileSync(pathIn(dataDir), JSON.stringify(running), { mode: 0o600 })

export const removeServerFile = (dataDir: string): void => rmSync(pathIn(dataDir), { force: true })

/** @returns null when there is no such file, or a torn one; whether that server still lives must be asked */
export const readServerFile = (dataDir: string): RunningServer | null => {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')))
  } catch {
    return null
  }
}
