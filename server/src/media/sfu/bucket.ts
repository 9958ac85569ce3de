/** How much one stream may do: bursts are fine, floods are not. It has no clock of its own. */
export type Bucket = {
  /** @param at milliseconds; @returns whether there was a token left */
  readonly take: (at: number) => boolean
}

export type BucketSize = { readonly burst: number; readonly perSecond: number }

export const createBucket = ({ burst, perSecond }: BucketSize): Bucket => {
  let tokens = burst
  let lookedAt: number | null = null
  return {
    take: (at) => {
      tokens = Math.min(burst, tokens + (Math.max(0, at - (lookedAt ?? at)) * perSecond) / 1_000)
      lookedAt = at
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
  }
}
