/**
 * Notices a socket that is dead without knowing it: a cable is pulled, and nothing is ever closed. It looks only while
 * an answer is awaited, and decides nothing about what was saved.
 */

/** How long a server that has something to answer may say nothing, in ms; an answer takes milliseconds. */
export const maxSilenceMs = 6_000
const lookEveryMs = 1_000

type Heard = {
  /** When the last message came, in ms since 1970. */
  readonly wsLastMessageReceived: number
}

/**
 * @param isWaiting whether an answer is owed now
 * @param onSilence called once for each time the silence has lasted too long
 * @returns a function that ends the watch
 */
export const watchSilence = (heard: Heard, isWaiting: () => boolean, onSilence: () => void): (() => void) => {
  let waitsSince: number | null = null
  const look = (): void => {
    const now = Date.now()
    if (!isWaiting()) {
      waitsSince = null
      return
    }
    waitsSince ??= now
    if (now - Math.max(waitsSince, heard.wsLastMessageReceived) < maxSilenceMs) return
    waitsSince = null
    onSilence()
  }
  const timer = setInterval(look, lookEveryMs)
  return () => clearInterval(timer)
}
