/** Who can send UDP to nobody but a relay hears all the same, with the password that the server hands out, for as long as it lasts. */
import { setTimeout as pause } from 'node:timers/promises'
import type { IceServer } from 'node-datachannel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forkEngine } from './embedded/forkEngine.ts'
import { freePort } from './embedded/freePort.ts'
import { iceServersFor, TURN_VALID_FOR } from './iceServers.ts'
import type { MediaProvider } from './mediaProvider.ts'
import { createSlotProvider } from './slotProvider.ts'
import { type Listener, listen, speak } from './testing/rtcClient.ts'
import { hasTurn, type RunningTurn, startTurn } from './testing/startTurn.ts'

const SECRET = 'secret-of-the-relay'
const HOUR = 3_600_000

if (!hasTurn()) console.log('coturn or IPv6 is not there: nobody is tried over a relay here.')

const at = (personId: string) =>
  ({ workshopId: 'w', personId, roomId: 'plenary', language: null, source: 'floor', video: false }) as const
/** Where the engine is, and nowhere else: over IPv6 nobody reaches it. */
const ENGINE = '127.0.0.2'
/** Where the guests are: over IPv4 they reach nobody. */
const GUEST = '::1'
const HEARS_WITHIN = 20_000
/** As long as the others took to hear, several times over. */
const HEARS_NOTHING_FOR = 4_000

const failed = (error: unknown) => {
  throw error
}

describe.skipIf(!hasTurn())('over a relay (coturn)', () => {
  let turn: RunningTurn
  let provider: MediaProvider
  const opened: { close: () => void }[] = []

  beforeAll(async () => {
    turn = await startTurn(SECRET, [ENGINE])
    provider = createSlotProvider(
      forkEngine({ port: await freePort(0, ENGINE), address: ENGINE, announced: [] }),
      () => performance.now(),
      failed,
    )
    await provider.start(() => undefined)
    opened.push(await listen(provider, 'speaker', at('speaker')))
    opened.push(await speak(provider, 'speaker', { mark: 1 }))
  })
  afterAll(async () => {
    for (const one of opened) one.close()
    await provider.stop()
    await turn.stop()
  })

  /** As a page is given them, at a time that may be another than now. */
  const relaysAt = (time: number, secret = SECRET): IceServer[] => {
    const urls = [`turn:[${turn.host}]:${turn.port}`]
    return iceServersFor({ urls, secret }, time, 'somebody').map(({ username, credential: password }) => ({
      hostname: turn.host,
      port: turn.port,
      username,
      password,
      relayType: 'TurnUdp',
    }))
  }
  const listenOver = async (peerId: string, relays: IceServer[]): Promise<Listener> => {
    const listener = await listen(provider, peerId, at(peerId), { relays, from: GUEST })
    opened.push(listener)
    return listener
  }

  const hears = async (listener: Listener) => {
    await expect.poll(() => listener.hears(), { timeout: HEARS_WITHIN, interval: 20 }).toEqual({ floor0: 1 })
    expect(listener.way()).toBe('relay')
  }
  const hearsNothing = async (listener: Listener) => {
    await pause(HEARS_NOTHING_FOR)
    expect([listener.packets(), listener.way()]).toEqual([0, null])
  }

  test('who has no other way hears over a relay, and by nothing else', async () => {
    const listener = await listenOver('far', relaysAt(Date.now()))
    expect(listener.candidates()).toHaveLength(1)
    expect(listener.candidates()[0]).toContain('typ relay')
    await hears(listener)
    await hearsNothing(await listenOver('no-relay', []))
  })

  test('a password that has run out, or was made with another secret, opens no relay: nothing is heard', async () => {
    const runOut = Date.now() - TURN_VALID_FOR - HOUR
    const refused = [
      await listenOver('late', relaysAt(runOut)),
      await listenOver('stranger', relaysAt(Date.now(), 'another')),
    ]
    for (const listener of refused) expect(listener.candidates()).toEqual([])
    await Promise.all(refused.map(hearsNothing))
    await hears(await listenOver('in-time', relaysAt(Date.now() - TURN_VALID_FOR + HOUR)))
  })
})
