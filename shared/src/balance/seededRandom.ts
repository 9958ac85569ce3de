/** Reproducible randomness: equal seeds give equal numbers on every machine. Not for secrets. */

/** Answers a whole number from 0 to `below` − 1. */
export type Random = (below: number) => number

/**
 * Mulberry32, in 32-bit integer steps.
 *
 * @param seed any safe integer
 */
export function createRandom(seed: number): Random {
  // Both halves of a large seed count, so that seeds that differ by 2³² differ here too.
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1)) | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Turns a text into 32 bits (FNV-1a over code units), to derive one seed from another. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The numbers 0 to `count` − 1 in a random order. */
export function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, at) => ({ at, key: random(2 ** 31) }))
  return order.sort((a, b) => a.key - b.key || a.at - b.at).map((entry) => entry.at)
}
