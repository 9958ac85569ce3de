/** A bucket of tokens per person: bursts are fine, floods are not. Per person, because a ministry shares one address. */
export type RateLimit = { take: (key: string) => boolean }

/** Beyond as many buckets those that are full again are thrown away: they say nothing that a new one does not. */
const SWEEP_ABOVE = 10_000
const SWEEP_EVERY = 1_000

/** @param options.burst tokens at most; @param options.perSecond tokens that come back each second */
export const createRateLimit = (options: { burst: number; perSecond: number; now: () => number }): RateLimit => {
  const { burst, perSecond, now } = options
  const buckets = new Map<string, { tokens: number; at: number }>()
  let sweptAt = Number.NEGATIVE_INFINITY
  const tokensIn = (bucket: { tokens: number; at: number }, at: number): number =>
    Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
  const sweep = (at: number): void => {
    if (buckets.size <= SWEEP_ABOVE || at - sweptAt < SWEEP_EVERY) return
    sweptAt = at
    for (const [key, bucket] of buckets) if (tokensIn(bucket, at) === burst) buckets.delete(key)
  }
  return {
    take: (key) => {
      const at = now()
      sweep(at)
      const tokens = tokensIn(buckets.get(key) ?? { tokens: burst, at }, at)
      const isLeft = tokens >= 1
      buckets.set(key, { tokens: isLeft ? tokens - 1 : tokens, at })
      return isLeft
    },
  }
}
