/** The environment, parsed once. Everything an operator can set is here, with its default. */
import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

/** `1, 2` → two; empty for none. */
const listOf = (item: z.ZodType<string, string>) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item))

const address = z.union([z.ipv4(), z.ipv6()])
/** An address, with a port where it is another one outside. */
const announced = z.union([address, z.string().regex(/^(\[[0-9a-fA-F:]+\]|[\d.]+):\d{1,5}$/)])
const janus = z.url({ protocol: /^wss?$/ })
const relay = z.string().regex(/^turns?:\S+$/, 'it begins with turn: or turns:')

const environmentSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.stringbool().default(false),
  MEDIA: z.enum(['none', 'link', 'embedded', 'janus']).default('embedded'),
  MEDIA_UDP_PORT: port.default(40_000),
  MEDIA_ADDRESS: address.optional(),
  MEDIA_ANNOUNCE: listOf(announced),
  JANUS_URLS: listOf(janus),
  JANUS_API_SECRET: z.string().min(1).optional(),
  JANUS_ADMIN_KEY: z.string().min(1).optional(),
  TURN_URLS: listOf(relay),
  TURN_SECRET: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  /** Address people use when a proxy stands in front; null to use the server's own. */
  publicUrl: string | null
  trustProxy: boolean
  media: MediaConfig
  logLevel: string
}

export type MediaConfig = {
  mode: 'none' | 'link' | 'embedded' | 'janus'
  /** All sound and picture of the embedded engine goes over this port; 0 takes any free one. */
  udpPort: number
  /** The address that the engine listens on; null for all. */
  address: string | null
  /** Addresses that people are told in place of the machine's own. */
  announced: readonly string[]
  turn: { urls: readonly string[]; secret: string } | null
  /** Set where the mode is `janus`. */
  janus: { urls: readonly string[]; apiSecret: string; adminKey: string } | null
}

export const mediaOff: MediaConfig = { mode: 'none', udpPort: 0, address: null, announced: [], turn: null, janus: null }

/** The environment is not usable; `message` is one line that says which setting and why. */
export class ConfigUnusable extends Error {}

type Environment = z.infer<typeof environmentSchema>

const janusOf = ({ MEDIA, JANUS_URLS, JANUS_API_SECRET, JANUS_ADMIN_KEY }: Environment): MediaConfig['janus'] => {
  if (MEDIA !== 'janus') return null
  if (JANUS_URLS.length === 0 || JANUS_API_SECRET === undefined || JANUS_ADMIN_KEY === undefined)
    throw new ConfigUnusable('MEDIA is not usable: janus needs JANUS_URLS, JANUS_API_SECRET and JANUS_ADMIN_KEY')
  return { urls: JANUS_URLS, apiSecret: JANUS_API_SECRET, adminKey: JANUS_ADMIN_KEY }
}

const turnOf = ({ TURN_URLS, TURN_SECRET }: Environment): MediaConfig['turn'] => {
  if (TURN_URLS.length === 0) return null
  if (TURN_SECRET === undefined)
    throw new ConfigUnusable('TURN_SECRET is not usable: TURN_URLS needs the secret that the relay knows')
  return { urls: TURN_URLS, secret: TURN_SECRET }
}

const mediaOf = (environment: Environment): MediaConfig => ({
  mode: environment.MEDIA,
  udpPort: environment.MEDIA_UDP_PORT,
  address: environment.MEDIA_ADDRESS ?? null,
  announced: environment.MEDIA_ANNOUNCE,
  turn: turnOf(environment),
  janus: janusOf(environment),
})

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
    media: mediaOf(result.data),
    logLevel: LOG_LEVEL,
  }
}
