import { describe, expect, test } from 'vitest'
import { createServerClock } from './serverClock.ts'

/** A device and a server, `ahead` milliseconds apart; each ping takes the next pair of travel times. */
const world = (ahead: number, trips: readonly (readonly [there: number, back: number])[]) => {
  const device = { at: 1_000_000 }
  const queue = [...trips]
  const server = { ahead }
  const ping = async () => {
    const [there, back] = queue.shift() ?? [0, 0]
    device.at += there
    const answer = device.at + server.ahead
    device.at += back
    return answer
  }
  return { device, server, queue, clock: createServerClock({ ping, now: () => device.at }) }
}

describe('server clock', () => {
  test("before the first measurement it is the device's own", () => {
    const { clock, device } = world(5_000, [])
    expect(clock.now()).toBe(device.at)
    expect(clock.estimate()).toBeNull()
  })

  test('an even round trip gives the exact offset', async () => {
    const { clock } = world(-7_000, [[40, 40]])
    await clock.measure(1)
    expect(clock.estimate()).toEqual({ offset: -7_000, error: 40 })
  })

  test('several samples together bound it better than the best of them', async () => {
    const { clock, device } = world(3_000, [
      [4, 400],
      [8, 12],
      [300, 2],
    ])
    await clock.measure(3)
    // The first came there in 4 ms, the last came back in 2: the offset is between 2,998 and 3,004.
    expect(clock.estimate()?.offset).toBeCloseTo(3_001, 1)
    expect(clock.estimate()?.error).toBeCloseTo(3, 1)
    expect(clock.now()).toBe(device.at + 3_001)
  })

  test('the older a sample, the less it bounds, because clocks drift', async () => {
    const { clock, device, queue } = world(3_000, [[5, 5]])
    await clock.measure(1)
    device.at += 300_000
    queue.push([40, 80])
    await clock.measure(1)
    // Five minutes at 50 millionths are 15 ms on either side.
    expect(clock.estimate()?.error).toBeCloseTo(20, 1)
  })

  test('a good sample gives way to a worse one when it is old', async () => {
    const { clock, device, queue } = world(3_000, [[5, 5]])
    await clock.measure(1)
    device.at += 700_000
    queue.push([30, 50])
    await clock.measure(1)
    expect(clock.estimate()).toEqual({ offset: 2_990, error: 40 })
  })

  test('a clock that was set is believed at once', async () => {
    const { clock, server, queue } = world(3_000, [[5, 5]])
    await clock.measure(1)
    server.ahead = 63_000
    queue.push([40, 40])
    await clock.measure(1)
    expect(clock.estimate()?.offset).toBe(63_000)
  })

  test('a sample during which the laptop slept is thrown away', async () => {
    const { clock } = world(3_000, [
      [5, 5],
      [3_600_000, 20],
    ])
    await clock.measure(2)
    expect(clock.estimate()).toEqual({ offset: 3_000, error: 5 })
  })

  test('pings that fail leave the estimate as it was', async () => {
    const clock = createServerClock({ ping: () => Promise.reject(new Error('offline')), now: () => 5 })
    await clock.measure(3)
    expect(clock.estimate()).toBeNull()
  })
})
