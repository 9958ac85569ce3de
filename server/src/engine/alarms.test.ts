/** Alarms: the warning before group work ends comes once, at its moment on the workshop's clock, whoever restarts or fails. */
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts } from '@plenaria/shared/testing/sampleHistories'
import { minutes } from '@plenaria/shared/time'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { facilitatorRcm, startEngine, type StartedEngine, W } from '../testing/startEngine.ts'
import { type Alarms, createAlarms } from './alarms.ts'

// Timers and the clock are one: the group work that began at 09:10 ends at 10:10, so the warning is due at 10:09.
beforeEach(() => vi.useFakeTimers({ now: dayOneAfter(11), toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => vi.useRealTimers())

const systemClock = { now: () => Date.now(), advance: () => undefined }
let ids = 0
const alarmsOf = ({ engine, fanout }: StartedEngine): Alarms =>
  createAlarms({ engine, fanout, now: systemClock.now, createId: () => `alarm-${ids++}` })
const warnings = async ({ log }: StartedEngine) => (await log()).filter(({ type }) => type === 'SegmentEndNeared')

const start = async (options: Parameters<typeof startEngine>[0] = {}) => {
  const started = await startEngine({ facts: groupWorkFacts, clock: systemClock, ...options })
  await started.engine.open(W)
  const alarms = alarmsOf(started)
  alarms.set(W)
  return { started, alarms }
}

test('the warning is given at its moment, once', async () => {
  const { started } = await start()
  await vi.advanceTimersByTimeAsync(minutes(58) - 1)
  expect(await warnings(started)).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  const warning = { type: 'SegmentEndNeared', segmentId: 'group-work', at: dayOneAfter(69), endsAt: dayOneAfter(70) }
  expect(await warnings(started)).toEqual([warning])
  await vi.advanceTimersByTimeAsync(minutes(60))
  expect(await warnings(started)).toEqual([warning])
  expect(vi.getTimerCount()).toBe(0)
})

test('a longer segment is warned of later, a paused one not at all', async () => {
  const { started } = await start()
  const longer = { type: 'AdjustSegment', segmentId: 'group-work', by: minutes(10) } as const
  await started.order('one', facilitatorRcm, longer)
  await vi.advanceTimersByTimeAsync(minutes(60))
  expect(await warnings(started)).toEqual([])
  await started.order('two', facilitatorRcm, { type: 'PauseSegment' })
  await vi.advanceTimersByTimeAsync(minutes(60))
  expect(await warnings(started)).toEqual([])
  await started.order('three', facilitatorRcm, { type: 'ResumeSegment' })
  await vi.advanceTimersByTimeAsync(minutes(60))
  expect(await warnings(started)).toHaveLength(1)
})

test('a rehearsal that runs sixty times as fast is warned sixty times as soon', async () => {
  const now = dayOneAfter(11)
  const rehearsal: WorkshopEvent = { type: 'ClockSet', clock: { realAt: now, workshopAt: now, rate: 60 } }
  const { started } = await start({ facts: [...groupWorkFacts, rehearsal] })
  await vi.advanceTimersByTimeAsync(minutes(58) / 60 - 1)
  expect(await warnings(started)).toEqual([])
  await vi.advanceTimersByTimeAsync(2)
  expect(await warnings(started)).toHaveLength(1)
})

test('a warning that fell due while no server ran is given at the next start, and not again at the one after', async () => {
  const { started, alarms } = await start()
  alarms.close()
  await vi.advanceTimersByTimeAsync(minutes(59))
  expect(await warnings(started)).toEqual([])
  for (const restart of [1, 2]) {
    const { started: restarted, alarms: others } = await start({ eventStore: started.eventStore })
    await vi.advanceTimersByTimeAsync(1)
    expect(await warnings(restarted), `restart ${restart}`).toHaveLength(1)
    others.close()
  }
})

test('two servers ring at the same moment: one warning', async () => {
  const { started } = await start()
  await start({ eventStore: started.eventStore })
  await vi.advanceTimersByTimeAsync(minutes(59))
  expect(await warnings(started)).toHaveLength(1)
})

test('an alarm that cannot be saved rings again in a while, not without end', async () => {
  const eventStore = createFaultyEventStore()
  const { started } = await start({ eventStore })
  eventStore.failAppends(true)
  await vi.advanceTimersByTimeAsync(minutes(58) + 10_000)
  expect(eventStore.failures()).toBeGreaterThan(1)
  expect(eventStore.failures()).toBeLessThan(20)
  eventStore.failAppends(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await warnings(started)).toHaveLength(1)
})
