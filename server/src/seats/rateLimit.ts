/** A bucket of tokens per person: bursts are fine, floods are not. Per person, because a ministry shares one address. */
export type RateLimit = { take: (key: string) => boolean }

/** @param options.burst tokens at most; @param options.perSecond tokens that come back each second */
export const createRateLimit = (options: { burst: number; perSecond: number; now: () => number }): RateLimit => {
  const { burst, perSecond, now } = options
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take: (key) => {
      const at = now()
      const bucket = buckets.get(key) ?? { tokens: burst, at }
      const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
      const isLeft = tokens >= 1
      buckets.set(key, { tokens: isLeft ? tokens - 1 : tokens, at })
      return isLeft
    },
  }
}
