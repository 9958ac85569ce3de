import { type Instant, instant } from '@plenaria/shared/time'
import { useEffect, useState } from 'react'
import { usePageClock } from './ClockProvider.tsx'

/**
 * The workshop's time, renewed on every full step of `interval` milliseconds while the page is visible.
 * All callers share one timer, so that the digits of a page change together.
 */
export const useNow = (interval = 1_000): Instant => {
  const clock = usePageClock()
  const [now, setNow] = useState(() => instant(clock.now()))
  useEffect(() => {
    const renew = () => setNow(instant(clock.now()))
    renew()
    return clock.ticker(interval).subscribe(renew)
  }, [clock, interval])
  return now
}
