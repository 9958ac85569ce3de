/**
 * Where packets wait for the engine's hands: worked off in short turns, so that it also answers when there is more than it can
 * carry. It has no clock of its own.
 */

export type Intake = {
  /** @param take called soon, in the order of coming, with when the packet came and whether it is too late to be played */
  readonly add: (packet: Buffer, take: Take) => void
}

export type Take = (packet: Buffer, at: number, isLate: boolean) => void

export type IntakePorts = {
  readonly now: () => number
  /** Calls after whatever else there is to do. */
  readonly later: (act: () => void) => void
}

/** In milliseconds: longer without an answer to anything else would be felt. */
const TURN = 10
/** Listeners have filled the gap with something else by then; sent on, it would hold up what is still of use. */
const LATE_AFTER = 1_000

export const createIntake = ({ now, later }: IntakePorts): Intake => {
  let waiting: { packet: Buffer; take: Take; at: number }[] = []
  let isDue = false
  const work = () => {
    isDue = false
    const until = now() + TURN
    let done = 0
    for (const { packet, take, at } of waiting) {
      done += 1
      const begun = now()
      take(packet, at, begun - at > LATE_AFTER)
      if (begun > until) break
    }
    waiting = done === waiting.length ? [] : waiting.slice(done)
    if (waiting.length > 0) workLater()
  }
  const workLater = () => {
    if (isDue) return
    isDue = true
    later(work)
  }
  return {
    add: (packet, take) => {
      waiting.push({ packet, take, at: now() })
      workLater()
    },
  }
}
