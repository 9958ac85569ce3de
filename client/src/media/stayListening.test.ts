/** The connection of sound stays: opened anew after every end, soon and then less often, and only while it is wished for. */
import { createFakeMediaLink } from '@plenaria/shared/testing/fakeMediaLink'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Receiving, SlotPlan } from './openReceiving.ts'
import type { SoundStatus } from './soundState.ts'
import { stayListening } from './stayListening.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const plan = { ok: true, plan: { mode: 'slots', peerId: 'p'.repeat(16), offer: 'v=0', slots: {}, iceServers: [] } }

const start = (open?: (plan: SlotPlan) => Promise<Receiving>) => {
  const link = createFakeMediaLink()
  const told: (SoundStatus | 'up' | 'down' | 'closed')[] = []
  const opened: { connection: EventTarget & { connectionState: string }; isClosed: boolean }[] = []
  const openHere = async ({ peerId }: SlotPlan): Promise<Receiving> => {
    const connection = Object.assign(new EventTarget(), { connectionState: 'connected' })
    const one = { connection, isClosed: false }
    opened.push(one)
    const close = () => {
      one.isClosed = true
    }
    return { peerId, connection: connection as never, iceServers: [], tracks: new Map(), close }
  }
  const listening = stayListening({
    link,
    open: open ?? openHere,
    onStatus: (status) => told.push(status),
    onUp: () => told.push('up'),
    onDown: () => told.push('down'),
    onClosed: () => told.push('closed'),
    draw: () => 0.5,
  })
  const joins = () => link.asked.filter(([name]) => name === 'media:join').length
  return { link, listening, told, opened, joins }
}

const becomes = (connection: (EventTarget & { connectionState: string }) | undefined, state: string) => {
  if (!connection) throw new Error('Nothing was opened.')
  connection.connectionState = state
  connection.dispatchEvent(new Event('connectionstatechange'))
}

test('nothing is opened before it is wished for, and once then', async () => {
  const { link, listening, told, joins } = start()
  link.answer('media:join', plan)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(joins()).toBe(0)
  listening.start()
  listening.start()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([joins(), told]).toEqual([1, ['joining', 'on', 'up']])
})

test('a connection that fails, an engine that begins anew and another network are each answered with a new one', async () => {
  const { link, listening, told, opened } = start()
  link.answer('media:join', plan)
  listening.start()
  await vi.advanceTimersByTimeAsync(0)
  const again = ['down', 'reconnecting', 'on', 'up']
  for (const interrupt of [
    () => becomes(opened.at(-1)?.connection, 'failed'),
    () => link.tell('media:reset', { within: 400 }),
    () => listening.restart(200),
  ]) {
    told.length = 0
    interrupt()
    await vi.advanceTimersByTimeAsync(400)
    expect(told).toEqual(again)
  }
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true, true, false])
})

test('a network that is gone for a moment changes nothing; one that stays away does', async () => {
  const { link, listening, told, opened } = start()
  link.answer('media:join', plan)
  listening.start()
  await vi.advanceTimersByTimeAsync(0)
  told.length = 0
  const connection = opened[0]?.connection
  becomes(connection, 'disconnected')
  await vi.advanceTimersByTimeAsync(2_000)
  becomes(connection, 'connected')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told).toEqual([])
  becomes(connection, 'disconnected')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(told).toEqual(['down', 'reconnecting', 'on', 'up'])
})

test('failures are tried again, soon and then less often; the third in a row is said', async () => {
  const { link, listening, told, joins } = start()
  link.answer('media:join', new Error('unreachable'))
  listening.start()
  await vi.advanceTimersByTimeAsync(1_500)
  expect([joins(), told]).toEqual([3, ['joining', 'blocked']])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(joins()).toBeLessThan(16)
  link.answer('media:join', plan)
  await vi.advanceTimersByTimeAsync(8_000)
  expect(told.slice(-2)).toEqual(['on', 'up'])
})

test('what does not pass by itself is not tried again', async () => {
  for (const [reply, status] of [
    [{ ok: true, plan: { mode: 'none' } }, 'missing'],
    [{ ok: true, plan: { mode: 'link' } }, 'link'],
    [refuse('notAllowed'), 'off'],
  ] as const) {
    const { link, listening, told, joins } = start()
    link.answer('media:join', reply)
    listening.start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([joins(), told.at(-1)]).toEqual([1, status])
    link.reconnect()
    link.tell('media:reset', { within: 0 })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(joins(), 'nor with a new socket or engine').toBe(1)
    listening.start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(joins(), 'but whenever somebody wishes it anew').toBe(2)
  }
})

test('a page that was closed because of others does not come back by itself, whichever end comes first', async () => {
  for (const failsFirst of [false, true]) {
    const { link, listening, told, opened, joins } = start()
    link.answer('media:join', plan)
    listening.start()
    await vi.advanceTimersByTimeAsync(0)
    told.length = 0
    if (failsFirst) becomes(opened[0]?.connection, 'failed')
    link.tell('media:closed', { why: 'elsewhere' })
    becomes(opened[0]?.connection, 'failed')
    link.reconnect()
    link.tell('media:reset', { within: 0 })
    const before = joins()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([joins(), told.slice(-2)]).toEqual([before, ['off', 'closed']])
    listening.start()
    await vi.advanceTimersByTimeAsync(0)
    expect([joins(), told.slice(-2)]).toEqual([before + 1, ['on', 'up']])
  }
})

test('when the live socket is back the connection goes on, unless the server has forgotten it', async () => {
  const { link, listening, told, joins } = start()
  link.answer('media:join', plan)
  listening.start()
  await vi.advanceTimersByTimeAsync(0)
  link.answer('media:resume', { ok: true })
  link.reconnect()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(joins()).toBe(1)
  link.answer('media:resume', refuse('soundLost'))
  link.reconnect()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([joins(), told.slice(-4)]).toEqual([2, ['down', 'reconnecting', 'on', 'up']])
})

test('an attempt that ends after it was given up is closed', async () => {
  let settle: (receiving: Receiving) => void = () => undefined
  const { link, listening, told } = start(() => new Promise((resolve) => (settle = resolve)))
  link.answer('media:join', plan)
  listening.start()
  await vi.advanceTimersByTimeAsync(0)
  listening.stop()
  let isClosed = false
  settle({
    peerId: 'p',
    connection: new EventTarget() as never,
    iceServers: [],
    tracks: new Map(),
    close: () => (isClosed = true),
  })
  await vi.advanceTimersByTimeAsync(0)
  expect([isClosed, told]).toEqual([true, ['joining', 'off']])
})
