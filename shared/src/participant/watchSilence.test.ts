/** A silent socket is given up only while an answer is owed, and not while the server speaks. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { maxSilenceMs, watchSilence } from './watchSilence.ts'

const setUp = () => {
  const heard = { wsLastMessageReceived: Date.now() }
  const state = { isWaiting: true, silences: 0 }
  const stop = watchSilence(
    heard,
    () => state.isWaiting,
    () => (state.silences += 1),
  )
  return { heard, state, stop }
}

const beyond = maxSilenceMs + 2_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the watch over a silent socket', () => {
  test('an answer that is owed and does not come is noticed, once for each wait', () => {
    const { state } = setUp()
    vi.advanceTimersByTime(maxSilenceMs - 1_000)
    expect(state.silences).toBe(0)
    vi.advanceTimersByTime(3_000)
    expect(state.silences).toBe(1)
    vi.advanceTimersByTime(beyond)
    expect(state.silences).toBe(2)
  })

  test('nothing is owed: silence is peace', () => {
    const { state } = setUp()
    state.isWaiting = false
    vi.advanceTimersByTime(10 * beyond)
    expect(state.silences).toBe(0)
    state.isWaiting = true
    vi.advanceTimersByTime(maxSilenceMs - 1_000)
    expect(state.silences).toBe(0)
  })

  test('a server that speaks is alive, however long it takes to answer', () => {
    const { heard, state } = setUp()
    for (let second = 0; second < 30; second++) {
      vi.advanceTimersByTime(1_000)
      heard.wsLastMessageReceived = Date.now()
    }
    expect(state.silences).toBe(0)
  })

  test('the watch ends when it is told to', () => {
    const { state, stop } = setUp()
    stop()
    vi.advanceTimersByTime(beyond)
    expect(state.silences).toBe(0)
  })
})
