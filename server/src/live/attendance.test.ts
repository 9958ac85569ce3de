/** Arrivals and departures as facts: batched, forgiving to reloads, and kept until the store takes them. */
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { startEngine, W } from '../testing/startEngine.ts'
import { createAttendance, GRACE } from './attendance.ts'

beforeEach(() => vi.useFakeTimers({ now: dayOneAfter(1), toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => vi.useRealTimers())

const start = async () => {
  const eventStore = createFaultyEventStore()
  const clock = { now: () => Date.now(), advance: () => undefined }
  const { engine, log } = await startEngine({ eventStore, clock })
  await engine.open(W)
  let ids = 0
  const attendance = createAttendance({ engine, createId: () => `a${ids++}` })
  const isHere = (personId: string) => {
    const person = engine.current(W)?.workshop.people[personId]
    return person !== undefined && isPresent(person)
  }
  return { eventStore, engine, attendance, isHere, news: async () => (await log()).slice(runningFacts.length) }
}

test('arrivals of a moment are one event', async () => {
  const { attendance, news, isHere } = await start()
  for (const personId of ['honduras-1', 'honduras-2', 'belize-1']) attendance.came(W, personId)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await news()).toHaveLength(1)
  expect(['honduras-1', 'honduras-2', 'belize-1'].every(isHere)).toBe(true)
})

test('who comes back within the grace never left; who does not has left, once', async () => {
  const { attendance, news, isHere } = await start()
  attendance.came(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(1_000)
  attendance.went(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(GRACE - 1)
  attendance.came(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(2 * GRACE)
  expect([await news(), isHere('honduras-1')]).toMatchObject([{ length: 1 }, true])
  attendance.went(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(2 * GRACE)
  expect([await news(), isHere('honduras-1')]).toMatchObject([{ length: 2 }, false])
})

test('after a restart those who were here have the grace to come back', async () => {
  const { attendance, engine, isHere } = await start()
  attendance.came(W, 'honduras-1')
  attendance.came(W, 'belize-1')
  await vi.advanceTimersByTimeAsync(1_000)
  attendance.close()
  const restarted = createAttendance({ engine, createId: () => 'later' })
  restarted.expectBack(W)
  await vi.advanceTimersByTimeAsync(GRACE / 2)
  restarted.came(W, 'belize-1')
  await vi.advanceTimersByTimeAsync(GRACE)
  expect([isHere('honduras-1'), isHere('belize-1')]).toEqual([false, true])
})

test('an arrival that the store did not take is recorded when it takes data again', async () => {
  const { attendance, eventStore, isHere } = await start()
  eventStore.failAppends(true)
  attendance.came(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(isHere('honduras-1')).toBe(false)
  expect(eventStore.failures()).toBeLessThan(10)
  attendance.came(W, 'belize-1')
  eventStore.failAppends(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect([isHere('honduras-1'), isHere('belize-1')]).toEqual([true, true])
})

test('who comes back in the moment between leaving and its record has not left', async () => {
  const { attendance, isHere } = await start()
  attendance.came(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(1_000)
  attendance.went(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(GRACE + 1)
  attendance.came(W, 'honduras-1')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(isHere('honduras-1')).toBe(true)
})

test('once closed, nothing rings any more, whoever goes', async () => {
  const { attendance } = await start()
  attendance.came(W, 'honduras-1')
  attendance.close()
  attendance.came(W, 'belize-1')
  attendance.went(W, 'honduras-1')
  expect(vi.getTimerCount()).toBe(0)
})
