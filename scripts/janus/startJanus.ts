/**
 * Starts Debian's Janus by hand, as an ordinary process with a configuration of its own: only on the loopback interface, only what
 * is needed, with secrets that are given. For tests, measurements, and as a pattern for operators; it is never a service.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningJanus = {
  readonly url: string
  readonly pid: () => number
  /** As a crash would. */
  readonly kill: () => void
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type JanusSecrets = { readonly apiSecret: string; readonly adminKey: string }

const BINARY = '/usr/bin/janus'
const LIBRARY = '/usr/lib/x86_64-linux-gnu/janus'
const UP_WITHIN = 10_000

/** Whether this machine has it; where it has not, nothing of it can be tried. */
export const hasJanus = (): boolean => existsSync(BINARY) && existsSync(LIBRARY)

const unused = {
  plugins: [
    'audiobridge',
    'duktape',
    'echotest',
    'lua',
    'nosip',
    'recordplay',
    'sip',
    'streaming',
    'textroom',
    'videocall',
    'voicemail',
  ],
  transports: ['http', 'mqtt', 'nanomsg', 'pfunix', 'rabbitmq'],
}
const libraries = (names: readonly string[]) => names.map((name) => `libjanus_${name}.so`).join(',')

type Ports = { readonly ws: number; readonly rtp: string }

/** `ice_enforce_list` is left out on purpose: Janus never gathers the loopback interface, and naming it falls back silently to all. */
const filesFor = (
  folder: string,
  { apiSecret, adminKey }: JanusSecrets,
  { ws, rtp }: Ports,
): Record<string, string> => ({
  'janus.jcfg': `general: {
  configs_folder = "${folder}"
  plugins_folder = "${LIBRARY}/plugins"
  transports_folder = "${LIBRARY}/transports"
  events_folder = "${LIBRARY}/events"
  loggers_folder = "${LIBRARY}/loggers"
  debug_level = 2
  debug_colors = false
  api_secret = "${apiSecret}"
  session_timeout = 30
  reclaim_session_timeout = 10
  interface = "127.0.0.1"
  event_loops = 2
  hide_dependencies = true
}
media: { rtp_port_range = "${rtp}", dtls_mtu = 1200, no_media_timer = 2 }
nat: { full_trickle = false, ignore_mdns = true }
plugins: { disable = "${libraries(unused.plugins)}" }
transports: { disable = "${libraries(unused.transports)}" }
events: { broadcast = false }
`,
  'janus.transport.websockets.jcfg': `general: {
  json = "compact"
  ws = true
  ws_port = ${ws}
  ws_ip = "127.0.0.1"
  ws_acl = "127."
  wss = false
  pingpong_trigger = 15
  pingpong_timeout = 10
}
admin: { admin_ws = false, admin_wss = false }
`,
  'janus.plugin.videoroom.jcfg': `general: { admin_key = "${adminKey}", lock_rtp_forward = true, string_ids = true }
`,
})

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

const untilUp = async (port: number, child: ChildProcess): Promise<void> => {
  const until = Date.now() + UP_WITHIN
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`Janus ended with ${child.exitCode}.`)
    if (Date.now() > until) throw new Error('Janus does not begin.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** @param rtp its range of UDP ports, for example `20000-20999`: several on one machine need several */
export const startJanus = async (secrets: JanusSecrets, rtp: string): Promise<RunningJanus> => {
  const folder = await mkdtemp(join(tmpdir(), 'plenaria-janus-'))
  const ws = await freePort()
  for (const [name, text] of Object.entries(filesFor(folder, secrets, { ws, rtp })))
    await writeFile(join(folder, name), text, { mode: 0o600 })
  let child: ChildProcess | null = null
  const start = async () => {
    const given = [`--config=${folder}/janus.jcfg`, `--configs-folder=${folder}`, '--disable-colors', '--log-stdout']
    const started = spawn(BINARY, given, { stdio: 'ignore' })
    child = started
    await untilUp(ws, started)
  }
  // Whoever started it ends it, whatever ends them.
  process.once('exit', () => child?.kill('SIGKILL'))
  await start()
  return {
    url: `ws://127.0.0.1:${ws}`,
    pid: () => child?.pid ?? 0,
    kill: () => void child?.kill('SIGKILL'),
    start,
    stop: async () => {
      child?.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
