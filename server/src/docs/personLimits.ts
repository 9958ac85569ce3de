/** Limits what one person may send, over all of their connections: addresses say nothing, a ministry shares one. */
import type { DocLimits } from './docLimits.ts'
import { createTokenBucket, type TokenBucket } from './tokenBucket.ts'

export type PersonLimits = {
  /** Counts one frame; false when the person sends too fast. */
  allows(workshopId: string, personId: string, bytes: number): boolean
  /** Forgets people who have sent nothing for a while. */
  sweep(): void
}

type Buckets = { frames: TokenBucket; bytes: TokenBucket }

export const createPersonLimits = (limits: DocLimits, now: () => number): PersonLimits => {
  const people = new Map<string, Buckets>()
  const open = (): Buckets => ({
    frames: createTokenBucket({ capacity: limits.burstFrames, perSecond: limits.framesPerSecond, now }),
    bytes: createTokenBucket({ capacity: limits.burstBytes, perSecond: limits.bytesPerSecond, now }),
  })
  return {
    allows(workshopId, personId, size) {
      const key = `${workshopId}.${personId}`
      const buckets = people.get(key) ?? open()
      people.set(key, buckets)
      return buckets.frames.take(1) && buckets.bytes.take(size)
    },
    sweep() {
      for (const [key, { frames, bytes }] of people) if (frames.isFull() && bytes.isFull()) people.delete(key)
    },
  }
}
