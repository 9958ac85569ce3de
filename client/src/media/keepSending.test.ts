/** What is sent goes on by itself after an interruption, and ends where the server says no. */
import { createFakeMediaLink } from '@plenaria/shared/testing/fakeMediaLink'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepSending } from './keepSending.ts'
import type { Receiving } from './openReceiving.ts'
import { NotPublished, type SendOrder } from './openSending.ts'
import type { Sending } from './soundState.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('isSecureContext', true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const device = () => {
  const track = Object.assign(new EventTarget(), { enabled: true, isStopped: false, stop: () => undefined as void })
  track.stop = () => {
    track.isStopped = true
  }
  return track
}

const start = ({ fails = [] as Error[], denied = null as Error | null } = {}) => {
  const link = createFakeMediaLink()
  const told: Sending[] = []
  const orders: SendOrder[] = []
  const closed: string[] = []
  const tracks: ReturnType<typeof device>[] = []
  const here = { receiving: { peerId: 'peer', iceServers: [] } as unknown as Receiving | null }
  const sending = keepSending({
    kind: 'mic',
    link,
    receiving: () => here.receiving,
    open: async (order) => {
      orders.push(order)
      const error = fails.shift()
      if (error) throw error
      return {
        connection: Object.assign(new EventTarget(), { connectionState: 'connected' }) as never,
        close: () => closed.push(order.kind),
      }
    },
    openDevice: async () => {
      if (denied) throw denied
      const track = device()
      tracks.push(track)
      return track as never
    },
    onChange: (one) => told.push(one),
    draw: () => 0.5,
  })
  const asked = (name: string) => link.asked.filter(([one]) => one === name).map(([, message]) => message)
  return { sending, told, orders, closed, tracks, here, asked }
}

test('it is published as soon as the connection is there, and anew with the next', async () => {
  const { sending, told, orders, here, tracks } = start()
  const { receiving } = here
  here.receiving = null
  await sending.start('floor', () => false)
  await vi.advanceTimersByTimeAsync(1_000)
  expect([orders.length, told.at(-1)]).toEqual([0, { status: 'opening' }])
  here.receiving = receiving
  sending.publish()
  await vi.advanceTimersByTimeAsync(0)
  expect([orders.length, told.at(-1)]).toEqual([1, { status: 'on', channel: 'floor', isHeld: false }])
  sending.interrupted()
  expect(told.at(-1)).toEqual({ status: 'opening' })
  sending.publish()
  await vi.advanceTimersByTimeAsync(0)
  expect([orders.length, tracks.length, told.at(-1)?.status]).toEqual([2, 1, 'on'])
})

test('a failed connection is tried again; a no is not, and frees the device', async () => {
  const failed = start({ fails: [new Error('ice'), new Error('ice')] })
  await failed.sending.start('floor', () => false)
  await vi.advanceTimersByTimeAsync(5_000)
  expect([failed.orders.length, failed.told.at(-1)?.status]).toEqual([3, 'on'])
  const refused = start({ fails: [new NotPublished('notYourMicrophone')] })
  await refused.sending.start('floor', () => false)
  await vi.advanceTimersByTimeAsync(5_000)
  expect([refused.orders.length, refused.told.at(-1)]).toEqual([1, { status: 'off', trouble: 'notYours' }])
  expect(refused.tracks[0]?.isStopped).toBe(true)
})

test('a microphone that waits for a key lets nothing out before, and tells the server', async () => {
  const { sending, told, tracks, asked } = start()
  await sending.start('floor', () => true)
  await vi.advanceTimersByTimeAsync(0)
  expect([tracks[0]?.enabled, told.at(-1)]).toEqual([false, { status: 'on', channel: 'floor', isHeld: true }])
  sending.hold(true)
  expect([tracks[0]?.enabled, told.at(-1)]).toEqual([true, { status: 'on', channel: 'floor', isHeld: false }])
  sending.hold(false)
  expect(tracks[0]?.enabled).toBe(false)
  expect(asked('media:live').map((message) => (message as { isLive: boolean }).isLive)).toEqual([false, true, false])
})

test('stopping frees the device and tells the server; a device that is pulled out stops it', async () => {
  const { sending, told, tracks, asked, closed } = start()
  await sending.start('floor', () => false)
  await vi.advanceTimersByTimeAsync(0)
  sending.stop(null)
  expect([tracks[0]?.isStopped, told.at(-1), asked('media:unpublish').length]).toEqual([
    true,
    { status: 'off', trouble: null },
    1,
  ])
  // The connection ends when the engine has taken it out of everybody's slots.
  expect(closed).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(closed).toEqual(['mic'])
  await sending.start('language:es', () => false)
  await vi.advanceTimersByTimeAsync(0)
  tracks[1]?.dispatchEvent(new Event('ended'))
  expect(told.at(-1)).toEqual({ status: 'off', trouble: 'absent' })
})

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'absent'],
  ['NotReadableError', 'busy'],
] as const)('a device that says %s is told as %s', async (name, trouble) => {
  const { sending, told, orders } = start({ denied: Object.assign(new Error(name), { name }) })
  await sending.start('floor', () => false)
  expect([told.at(-1), orders.length]).toEqual([{ status: 'off', trouble }, 0])
})

test('a page that is not secure gets no device, and says why', async () => {
  vi.stubGlobal('isSecureContext', false)
  const { sending, told } = start({ denied: Object.assign(new Error('none'), { name: 'NotAllowedError' }) })
  await sending.start('floor', () => false)
  expect(told.at(-1)).toEqual({ status: 'off', trouble: 'insecure' })
})
