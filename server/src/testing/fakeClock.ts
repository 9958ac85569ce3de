/** A clock that a test sets. It rings nothing: timers are the test's own matter. */
export type FakeClock = { readonly now: () => number; readonly advance: (length: number) => void }

/** @param start milliseconds since 1970 */
export const createFakeClock = (start: number): FakeClock => {
  let at = start
  return {
    now: () => at,
    advance: (length) => {
      at += length
    },
  }
}
