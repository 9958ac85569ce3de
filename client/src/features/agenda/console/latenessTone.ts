/** A few minutes late can be won back; more cannot, and looks it. Early and on time are both well. Milliseconds, positive when late. */
export const latenessTone = (late: number): 'ok' | 'warn' | 'late' => {
  if (late < 30_000) return 'ok'
  return late < 5 * 60_000 ? 'warn' : 'late'
}
