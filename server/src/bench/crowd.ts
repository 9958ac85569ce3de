/** Everybody of a room, connected from this process, as a measurement sees them. */

/** How long one act took, in milliseconds from its beginning. */
export type Act = {
  /** Until the last member saw it. */
  toLast: number
  /** Until the server answered that it is carried out and on disk; null where the server answers nothing. */
  toAnswer: number | null
}

export type Crowd = {
  /** One command, or one edit. */
  act: () => Promise<Act>
  /** When anything last arrived at any member (`performance.now`). */
  lastNews: () => number
  close: () => void
}
