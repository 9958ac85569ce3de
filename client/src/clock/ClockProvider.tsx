/** Says what time it is on the page: hands the workshop's clock and one shared ticker per interval to everything below. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTicker, type Ticker } from './ticker.ts'

export type PageClock = {
  /** Milliseconds since 1970, on the workshop's clock. */
  readonly now: () => number
  /** The shared ticker of an interval in milliseconds. */
  readonly ticker: (interval: number) => Ticker
}

const createPageClock = (now: () => number): PageClock => {
  const tickers = new Map<number, Ticker>()
  return {
    now,
    ticker: (interval) => {
      const ticker = tickers.get(interval) ?? createTicker({ now, interval })
      tickers.set(interval, ticker)
      return ticker
    },
  }
}

const ClockContext = createContext<PageClock>(createPageClock(Date.now))

/** @param now the corrected clock, for example `createServerClock(…).now`; it must stay the same function */
export const ClockProvider = ({ now, children }: { now: () => number; children: ReactNode }) => {
  const clock = useMemo(() => createPageClock(now), [now])
  return <ClockContext value={clock}>{children}</ClockContext>
}

export const usePageClock = (): PageClock => useContext(ClockContext)
