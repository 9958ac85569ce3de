/**
 * Starts Debian's coturn by hand on the loopback interface, as an ordinary process that shares a secret with the server. It takes
 * guests over IPv6 and relays over IPv4, so that a guest who has IPv6 alone comes through it or not at all. For tests.
 */
import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'

const BINARY = '/usr/bin/turnserver'
const HOST = '::1'
const RELAYS_FROM = '127.0.0.1'
const UP_WITHIN = 10_000
const ASKS_EVERY = 100

const hasHost = (): boolean =>
  Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === HOST))

/** Whether this machine has it, and IPv6; where it has not, no relay can be tried. */
export const hasTurn = (): boolean => existsSync(BINARY) && hasHost()

export type RunningTurn = { readonly host: string; readonly port: number; readonly stop: () => Promise<void> }

/** A question that every STUN server answers (RFC 5389). */
const question = Buffer.from('000100002112a442000000000000000000000000', 'hex')

const freePort = async (): Promise<number> => {
  const socket = createSocket('udp6')
  socket.bind(0, HOST)
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  await once(socket, 'close')
  return port
}

const untilUp = async (port: number): Promise<void> => {
  const socket = createSocket('udp6')
  const answered = once(socket, 'message')
  const asking = setInterval(() => socket.send(question, port, HOST), ASKS_EVERY)
  const alarm = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('coturn does not begin.')), UP_WITHIN).unref()
  })
  try {
    await Promise.race([answered, alarm])
  } finally {
    clearInterval(asking)
    socket.close()
  }
}

/** As the README advises: a relay leads to the engine and nowhere else. */
const closedFlags = [
  '--no-tcp-relay',
  '--no-multicast-peers',
  // For tests alone: here the engine is on the loopback interface.
  '--allow-loopback-peers',
  '--denied-peer-ip=0.0.0.0-255.255.255.255',
  '--denied-peer-ip=::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
]

/** @param peers the addresses it leads to */
export const startTurn = async (secret: string, peers: readonly string[]): Promise<RunningTurn> => {
  const folder = await mkdtemp(join(tmpdir(), 'plenaria-turn-'))
  const port = await freePort()
  const flags = ['-n', '--no-cli', '--no-tls', '--no-dtls', '--no-tcp', '--fingerprint', '--use-auth-secret']
  const settings = {
    'listening-ip': HOST,
    'listening-port': port,
    'relay-ip': RELAYS_FROM,
    'min-port': 26_000,
    'max-port': 26_199,
    'static-auth-secret': secret,
    realm: 'plenaria.test',
    'log-file': 'stdout',
    userdb: join(folder, 'users'),
    pidfile: join(folder, 'pid'),
  }
  const given = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const allowed = peers.map((peer) => `--allowed-peer-ip=${peer}`)
  const child = spawn(BINARY, [...flags, ...closedFlags, ...allowed, ...given], { stdio: 'ignore' })
  const gone = once(child, 'exit')
  process.once('exit', () => child.kill('SIGKILL'))
  const stop = async () => {
    child.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await untilUp(port)
  } catch (error) {
    await stop()
    throw error
  }
  return { host: HOST, port, stop }
}
