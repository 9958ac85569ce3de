/** One beat for the whole page: wakes its listeners right after each full step of the clock, and rests while nobody listens or looks. */

export type Ticker = {
  /** @returns the function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void
}

export type TickerOptions = {
  /** The time that is shown, in milliseconds since 1970, so that digits change on its full seconds. */
  readonly now: () => number
  /** Length of a step in milliseconds. */
  readonly interval: number
}

/** Milliseconds until the next full step; never 0, so that one step is not beaten twice. */
export const untilNextStep = (now: number, interval: number): number =>
  interval - (((now % interval) + interval) % interval)

export const createTicker = ({ now, interval }: TickerOptions): Ticker => {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const rest = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const beat = () => {
    timer = document.hidden ? undefined : setTimeout(beat, untilNextStep(now(), interval))
    for (const listener of listeners) listener()
  }
  const lookAgain = () => (document.hidden ? rest() : beat())

  return {
    subscribe: (listener) => {
      if (listeners.size === 0) {
        document.addEventListener('visibilitychange', lookAgain)
        timer = document.hidden ? undefined : setTimeout(beat, untilNextStep(now(), interval))
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        rest()
        document.removeEventListener('visibilitychange', lookAgain)
      }
    },
  }
}
