/** What of the engines of sound can be reached from outside: ports for sound, and nothing that takes orders. */
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { hasJanus, type RunningJanus, startJanus } from '../../../scripts/janus/startJanus.ts'
import { forkEngine } from './embedded/forkEngine.ts'
import { freePort } from './embedded/freePort.ts'
import { createJanusEngine } from './janus/janusEngine.ts'
import { openJanusSocket } from './janus/janusSocket.ts'
import type { MediaProvider } from './mediaProvider.ts'
import { createSlotProvider } from './slotProvider.ts'
import { listen, speak } from './testing/rtcClient.ts'
import { type OpenSocket, socketsOf } from './testing/socketsOf.ts'

const LOOPBACK = '0100007F'
const secrets = { apiSecret: 'secret-of-reach', adminKey: 'key-of-reach' }
const RTP = { from: 27_000, to: 27_499 }
const failed = (error: unknown) => {
  throw error
}
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** Somebody speaks and somebody hears: everything that is opened for it is open. */
const inUse = async (provider: MediaProvider) => {
  await provider.start(() => undefined)
  ends.push(() => provider.stop())
  const at = (personId: string) =>
    ({ workshopId: 'w', personId, roomId: 'plenary', language: null, source: 'floor', video: false }) as const
  const listener = await listen(provider, 'ear', at('ear'))
  ends.push(listener.close, (await listen(provider, 'mouth', at('mouth'))).close)
  ends.push((await speak(provider, 'mouth', { mark: 1 })).close)
  await expect.poll(() => listener.hears(), { timeout: 20_000, interval: 20 }).toEqual({ floor0: 1 })
}

test('the embedded engine has one UDP port, the one that was set, and nothing else', async () => {
  const port = await freePort(0, null)
  const engine = forkEngine({ port, address: null, announced: [] })
  await inUse(createSlotProvider(engine, () => performance.now(), failed))
  const sockets = socketsOf(engine.pid() ?? 0)
  expect(sockets.length).toBeGreaterThan(0)
  expect(sockets.filter((socket) => socket.kind !== 'udp' || socket.port !== port)).toEqual([])
})

test('an engine that is given an address listens there alone', async () => {
  const port = await freePort(0, '127.0.0.1')
  const engine = forkEngine({ port, address: '127.0.0.1', announced: ['127.0.0.1'] })
  await inUse(createSlotProvider(engine, () => performance.now(), failed))
  expect(socketsOf(engine.pid() ?? 0)).toEqual([{ kind: 'udp', address: LOOPBACK, port }])
})

describe.skipIf(!hasJanus())('Debian’s janus, as it is started here', () => {
  const start = async (): Promise<RunningJanus> => {
    const janus = await startJanus(secrets, `${RTP.from}-${RTP.to}`)
    ends.push(janus.stop)
    return janus
  }
  const isForSound = ({ kind, port }: OpenSocket) => kind === 'udp' && port >= RTP.from && port <= RTP.to

  test('takes orders on the loopback interface alone, at one port; all else is UDP for sound', async () => {
    const janus = await start()
    const engine = createJanusEngine({ urls: [janus.url], ...secrets })
    await inUse(createSlotProvider(engine, () => performance.now(), failed))
    const sockets = socketsOf(janus.pid())
    expect(sockets.filter(isForSound).length).toBeGreaterThan(0)
    expect(sockets.filter((socket) => !isForSound(socket))).toEqual([
      { kind: 'tcp', address: LOOPBACK, port: Number(new URL(janus.url).port) },
    ])
  })

  test('has no interface for administration, and no room that was not made here', async () => {
    const { url } = await start()
    const refused = await new Promise((resolve) => {
      const socket = new WebSocket(url, 'janus-admin-protocol')
      socket.once('error', () => resolve(true))
      socket.once('open', () => resolve(socket.close()))
    })
    expect(refused).toBe(true)
    const heard = () => undefined
    const socket = await openJanusSocket(url, secrets.apiSecret, heard, heard)
    ends.push(socket.close)
    await expect(socket.ask({ janus: 'list_sessions', admin_secret: 'janusoverlord' })).rejects.toMatchObject({
      code: expect.any(Number),
    })
    const { data: session } = await socket.ask({ janus: 'create' })
    const inSession = { session_id: session?.id }
    const attached = await socket.ask({ ...inSession, janus: 'attach', plugin: 'janus.plugin.videoroom' })
    const body = { request: 'list' }
    const rooms = await socket.ask({ ...inSession, janus: 'message', handle_id: attached.data?.id, body })
    expect(rooms.plugindata?.data).toMatchObject({ list: [] })
  })
})
