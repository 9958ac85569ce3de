/** Limits a flow to a steady rate with room for bursts. It never waits; it says yes or no. */

export type TokenBucket = {
  /** Takes this many tokens, or none when there are too few. */
  take(tokens: number): boolean
  /** Nothing was taken for so long that forgetting the bucket changes nothing. */
  isFull(): boolean
}

/** @param options.capacity the largest burst; `perSecond` what flows back; `now` in milliseconds */
export const createTokenBucket = (options: { capacity: number; perSecond: number; now: () => number }): TokenBucket => {
  const { capacity, perSecond, now } = options
  let level = capacity
  let filledAt = now()
  const refill = (): void => {
    const at = now()
    level = Math.min(capacity, level + (Math.max(0, at - filledAt) / 1_000) * perSecond)
    filledAt = at
  }
  return {
    take(tokens) {
      refill()
      if (tokens > level) return false
      level -= tokens
      return true
    },
    isFull() {
      refill()
      return level === capacity
    },
  }
}
