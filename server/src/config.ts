/** The environment, parsed once. Everything an operator can set is here, with its default. */
import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

const environmentSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  /** Address people use when a proxy stands in front; null to use the server's own. */
  publicUrl: string | null
  trustProxy: boolean
  logLevel: string
}

/** The environment is not usable; `message` is one line that says which setting and why. */
export class ConfigUnusable extends Error {}

/** @param environment for example process.env; @param directory relative paths start here */
export const readConfig = (environment: Record<string, string | undefined>, directory: string): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new ConfigUnusable(`${issue?.path.join('.') ?? 'The environment'} is not usable: ${issue?.message ?? ''}`)
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL } = result.data
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(directory, DATA_DIR),
    publicUrl: PUBLIC_URL?.replace(/\/$/, '') ?? null,
    trustProxy: TRUST_PROXY,
    logLevel: LOG_LEVEL,
  }
}
