import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTicker, untilNextStep } from './ticker.ts'

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
  document.dispatchEvent(new Event('visibilitychange'))
}
const listening = (at: number) => {
  vi.useFakeTimers({ now: at })
  const beats: number[] = []
  const ticker = createTicker({ now: Date.now, interval: 1_000 })
  return { beats, ticker, stop: ticker.subscribe(() => beats.push(Date.now())) }
}

afterEach(() => {
  hide(false)
  vi.useRealTimers()
})

test.each([
  [10_250, 750],
  [10_000, 1_000],
  [-250, 250],
])('at %i the next full second is %i ms away', (now, wait) => expect(untilNextStep(now, 1_000)).toBe(wait))

describe('ticker', () => {
  test('beats on full seconds', () => {
    const { beats, stop } = listening(5_300)
    vi.advanceTimersByTime(2_000)
    stop()
    expect(beats).toEqual([6_000, 7_000])
  })

  test('rests while hidden and beats at once when seen again', () => {
    const { beats, stop } = listening(5_300)
    hide(true)
    vi.advanceTimersByTime(5_000)
    expect(beats).toEqual([])
    hide(false)
    stop()
    expect(beats).toEqual([10_300])
  })

  test('leaves no timer behind when the last listener goes', () => {
    const { ticker, stop } = listening(5_300)
    const stopOther = ticker.subscribe(() => undefined)
    expect(vi.getTimerCount()).toBe(1)
    stop()
    expect(vi.getTimerCount()).toBe(1)
    stopOther()
    expect(vi.getTimerCount()).toBe(0)
  })
})
