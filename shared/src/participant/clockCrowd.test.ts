/** How far apart the clocks of a crowd are: devices that are minutes wrong, a bad network, no real time. */
import { describe, expect, test } from 'vitest'
import { createRandom } from '../balance/seededRandom.ts'
import { createServerClock } from './serverClock.ts'

const CLIENTS = 50
/** Devices are up to so much wrong, and drift by up to so much of every millisecond. */
const SKEW = 600_000
const DRIFT = 50e-6
/** One way takes at least so long, and up to so much longer, each way its own. */
const LEAST = 20
const JITTER = 300

const START = 1_700_000_000_000

/** Its own true time, a device that shows another, and pings whose two ways take different times. */
const clientOf = (seed: number) => {
  const random = createRandom(seed)
  const between = (least: number, most: number) => least + (random(1_000_000) / 1_000_000) * (most - least)
  const world = { at: START }
  const [skew, drift] = [between(-SKEW, SKEW), between(-DRIFT, DRIFT)]
  const device = () => Math.round(world.at + skew + (world.at - START) * drift)
  const ping = async () => {
    world.at += LEAST + between(0, JITTER)
    const server = Math.round(world.at)
    world.at += LEAST + between(0, JITTER)
    return server
  }
  const clock = createServerClock({ ping, now: device })
  return { world, clock, error: () => Math.abs(clock.now() - world.at) }
}

/** The error that so many of a hundred stay below. */
const percentile = (errors: readonly number[], share: number): number =>
  errors.toSorted((a, b) => a - b)[Math.ceil(errors.length * share) - 1] ?? Infinity

const crowdAfter = async (minutes: number, seed: number): Promise<readonly number[]> => {
  const errors: number[] = []
  for (let index = 0; index < CLIENTS; index += 1) {
    const client = clientOf(seed * 1_000 + index)
    await client.clock.measure()
    for (let minute = 1; minute <= minutes; minute += 1) {
      client.world.at = START + minute * 60_000
      await client.clock.measure(3)
    }
    errors.push(client.error())
  }
  return errors
}

/** Milliseconds; nobody is told a different time by more than a breath. */
const WANTED = 100
const crowds = Array.from({ length: 20 }, (_, index) => index + 1)

describe(`${CLIENTS} devices up to ten minutes wrong, each way delayed by up to ${JITTER} ms of its own`, () => {
  test('[AG3] agree with the server to 100 ms at p95 as soon as they have joined, in every crowd', async () => {
    for (const seed of crowds) expect(percentile(await crowdAfter(0, seed), 0.95)).toBeLessThanOrEqual(WANTED)
  })

  test('[AG3] agree ever better while they stay, though their clocks drift', async () => {
    for (const seed of crowds) {
      expect(percentile(await crowdAfter(10, seed), 0.95)).toBeLessThanOrEqual(WANTED / 2)
      expect(percentile(await crowdAfter(180, seed), 0.95)).toBeLessThanOrEqual(WANTED / 2)
    }
  })
})

test('a percentile is of all, not of the best', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect([percentile(hundred, 0.95), percentile(hundred, 1), percentile([], 0.95)]).toEqual([95, 100, Infinity])
})
