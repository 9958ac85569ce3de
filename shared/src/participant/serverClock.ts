/** Estimates the server's clock from several pings. It knows nothing of sockets and draws nothing; it must be told what to ask and what time it is here. */

export type ServerClock = {
  /** The server's time now, in milliseconds since 1970, rounded. Before the first measurement it is the device's own. */
  readonly now: () => number
  /** Server minus device, in milliseconds, and how wrong it can be at most; null before the first measurement. */
  readonly estimate: () => { readonly offset: number; readonly error: number } | null
  /** Asks the server a few times, one question after the other, and keeps the best answer. Never rejects. */
  readonly measure: (samples?: number) => Promise<void>
}

export type ServerClockOptions = {
  /** Asks the server for its time, in milliseconds since 1970. */
  readonly ping: () => Promise<number>
  /** The device's time, in milliseconds since 1970. */
  readonly now: () => number
  /** How long a good sample outranks worse ones; clocks of devices drift by some milliseconds a minute. Default 10 minutes. */
  readonly keepFor?: number
}

type Sample = { readonly offset: number; readonly roundTrip: number; readonly at: number }

/** A question that took longer than this slept on the way and says nothing. Milliseconds. */
const uselessRoundTrip = 10_000
/** Two good samples that differ by more than their round trips explain mean that one of the clocks was set. Milliseconds. */
const jump = 250

/** Of two samples, the one to trust: the shorter round trip, unless it is too old or a clock was set since. */
export const betterSample = (kept: Sample | null, fresh: Sample, keepFor: number): Sample => {
  if (!kept) return fresh
  const isOld = fresh.at - kept.at > keepFor || fresh.at < kept.at
  const wasSet = Math.abs(fresh.offset - kept.offset) > (fresh.roundTrip + kept.roundTrip) / 2 + jump
  return isOld || wasSet || fresh.roundTrip <= kept.roundTrip ? fresh : kept
}

export const createServerClock = ({ ping, now, keepFor = 600_000 }: ServerClockOptions): ServerClock => {
  let best: Sample | null = null

  const measureOnce = async () => {
    const asked = now()
    const server = await ping()
    const at = now()
    const roundTrip = at - asked
    // A negative or huge round trip: the device's clock was set, or the laptop slept, between question and answer.
    if (roundTrip < 0 || roundTrip > uselessRoundTrip) return
    best = betterSample(best, { offset: server - (asked + at) / 2, roundTrip, at }, keepFor)
  }

  return {
    now: () => Math.round(now() + (best?.offset ?? 0)),
    estimate: () => (best ? { offset: best.offset, error: best.roundTrip / 2 } : null),
    measure: async (samples = 5) => {
      for (let asked = 0; asked < samples; asked += 1) {
        // An unanswered ping leaves the last good estimate; the next connection measures again.
        await measureOnce().catch(() => undefined)
      }
    },
  }
}
