/** How long to wait before the next attempt: soon at first, then longer, never together with everybody else. Pure. */

const FIRST = 300
const LONGEST = 8_000

/** @param attempt 0 for the first; @param draw 0 to 1, drawn at random; @returns milliseconds */
export const retryAfter = (attempt: number, draw: number): number =>
  Math.min(LONGEST, FIRST * 2 ** attempt) * (0.5 + draw / 2)
