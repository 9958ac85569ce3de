/** Whether somebody talks, from the loudness that their packets state: soon when they begin, late when they pause. */

export type Talking = {
  /** @param level in −dBov: 0 the loudest, 127 silence, null unknown */
  readonly heard: (level: number | null, at: number) => void
  readonly isTalking: (at: number) => boolean
}

const LOUD = 50
/** So many loud packets (of 20 ms) in a row: a cough is none. */
const BEGINS_WITH = 4
const ENDS_AFTER = 1_200

export const createTalking = (): Talking => {
  let loud = 0
  let until = Number.NEGATIVE_INFINITY
  return {
    heard: (level, at) => {
      loud = level !== null && level <= LOUD ? loud + 1 : Math.max(0, loud - 1)
      if (loud >= BEGINS_WITH) {
        loud = BEGINS_WITH
        until = at + ENDS_AFTER
      }
    },
    isTalking: (at) => at < until,
  }
}
