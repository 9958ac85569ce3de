/** Estimates the server's clock from several pings. It knows nothing of sockets and draws nothing; it must be told what to ask and what time it is here. */

export type ServerClock = {
  /** The server's time now, in milliseconds since 1970, rounded. Before the first measurement it is the device's own. */
  readonly now: () => number
  /** Server minus device, in milliseconds, and how wrong it can be at most; null before the first measurement. */
  readonly estimate: () => { readonly offset: number; readonly error: number } | null
  /** Asks the server a few times, one question after the other. Never rejects. */
  readonly measure: (questions?: number) => Promise<void>
}

export type ServerClockOptions = {
  /** Asks the server for its time, in milliseconds since 1970. */
  readonly ping: () => Promise<number>
  /** The device's time, in milliseconds since 1970. */
  readonly now: () => number
  /** How long an answer counts, in milliseconds of the device. Default 10 minutes. */
  readonly keepFor?: number
}

/** One answer: what the device showed before and after, and what the server showed in between. */
export type Sample = { readonly asked: number; readonly server: number; readonly at: number }

/** A question that took longer than this slept on the way and says nothing. Milliseconds. */
const uselessRoundTrip = 10_000
/** By how much of every millisecond a device's clock runs wrong at most. */
const drift = 50e-6
/** Both clocks tell whole milliseconds: bounds that miss each other by no more do not contradict. */
const rounding = 2

type Bounds = { readonly least: number; readonly most: number }

/**
 * The server read its clock after the question left and before the answer came, so each sample bounds the offset from both
 * sides, however uneven the two ways were; together they bound it better than the best of them. Older ones bound less: clocks drift.
 */
const boundsOf = (samples: readonly Sample[], now: number): Bounds => ({
  least: Math.max(...samples.map(({ server, at }) => server - at - (now - at) * drift)),
  most: Math.min(...samples.map(({ server, asked, at }) => server - asked + (now - at) * drift)),
})

/** @returns the samples that still count with the fresh one: recent ones, and none from before one of the clocks was set */
export const withSample = (kept: readonly Sample[], fresh: Sample, keepFor: number): readonly Sample[] => {
  const recent = kept.filter(({ at }) => at <= fresh.asked && fresh.at - at <= keepFor)
  const { least, most } = boundsOf([...recent, fresh], fresh.at)
  return least > most + rounding ? [fresh] : [...recent, fresh]
}

export const createServerClock = ({ ping, now, keepFor = 600_000 }: ServerClockOptions): ServerClock => {
  let samples: readonly Sample[] = []
  let best: { readonly offset: number; readonly error: number } | null = null

  const measureOnce = async () => {
    const asked = now()
    const server = await ping()
    const at = now()
    const roundTrip = at - asked
    // A negative or huge round trip: the device's clock was set, or the laptop slept, between question and answer.
    if (roundTrip < 0 || roundTrip > uselessRoundTrip) return
    samples = withSample(samples, { asked, server, at }, keepFor)
    const { least, most } = boundsOf(samples, at)
    best = { offset: (least + most) / 2, error: Math.abs(most - least) / 2 }
  }

  return {
    now: () => Math.round(now() + (best?.offset ?? 0)),
    estimate: () => best,
    measure: async (questions = 5) => {
      for (let asked = 0; asked < questions; asked += 1) {
        // An unanswered ping leaves the last good estimate; the next connection measures again.
        await measureOnce().catch(() => undefined)
      }
    },
  }
}
