/** Whether something that is measured again and again keeps growing. Pure. */
import { median } from '../statistics.ts'

/** The middle of the slopes between all pairs (Theil and Sen). */
const slopeOf = (samples: readonly number[]): number =>
  median(samples.flatMap((from, at) => samples.slice(at + 1).map((to, further) => (to - from) / (further + 1))))

/** How much higher the lowest of the second half is than the lowest of the first. */
const riseOf = (samples: readonly number[]): number => {
  const half = Math.floor(samples.length / 2)
  return (Math.min(...samples.slice(-half)) - Math.min(...samples.slice(0, half))) / half
}

/**
 * Memory goes up until it is tidied, and down again, at moments of its own. Only what rises in the middle and at the bottom is kept.
 * @param samples at equal distances @returns growth from one sample to the next
 */
export const growthOf = (samples: readonly number[]): number =>
  samples.length < 2 ? 0 : Math.min(slopeOf(samples), riseOf(samples))
