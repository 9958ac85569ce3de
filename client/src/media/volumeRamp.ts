/**
 * How loud the floor is below an interpretation, moment by moment. It gives way at once and comes back slowly, and not while an
 * interpreter only pauses or hands over to a colleague. Pure.
 */

export type Ramp = {
  readonly volume: number
  /** When the floor began to be alone, in milliseconds; null while somebody interprets. */
  readonly aloneSince: number | null
}

/** From full to quiet, and back. */
const GIVES_WAY_IN = 250
const COMES_BACK_IN = 2_500
const WAITS = 2_000

export const stepRamp = (
  ramp: Ramp,
  { isInterpreted, below, at, passed }: { isInterpreted: boolean; below: number; at: number; passed: number },
): Ramp => {
  const aloneSince = isInterpreted ? null : (ramp.aloneSince ?? at)
  if (isInterpreted) {
    const lower = Math.max(below, ramp.volume - passed / GIVES_WAY_IN)
    // Whoever turns it up hears it at once.
    return { volume: ramp.volume < below ? below : lower, aloneSince }
  }
  if (aloneSince !== null && at - aloneSince < WAITS && ramp.volume < 1) return { volume: ramp.volume, aloneSince }
  return { volume: Math.min(1, ramp.volume + passed / COMES_BACK_IN), aloneSince }
}
