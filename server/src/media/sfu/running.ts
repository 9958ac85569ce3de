/**
 * Running numbers of RTP (sequence, time, picture), which begin anew after their largest: their difference, and one unbroken row
 * of them where the pieces of several feeds follow each other.
 */

/** How far `to` is after `from`, negative when it is before; never more than half the size. */
export const stepsBetween = (from: number, to: number, size: number): number => {
  const steps = (((to - from) % size) + size) % size
  return steps >= size / 2 ? steps - size : steps
}

export const moved = (number: number, steps: number, size: number): number => (((number + steps) % size) + size) % size

export type Row = {
  /** The next number begins a piece. */
  readonly begin: () => void
  /** @param step how far a new piece begins after the last; null for what is older than the piece */
  readonly place: (number: number, step?: number) => number | null
  /** The number of the piece that was placed there, or null. */
  readonly origin: (placed: number) => number | null
}

export const createRow = (size: number): Row => {
  let last = 0
  /** The newest number, where it was placed, and how far that is from the beginning of the piece. */
  let piece: { from: number; to: number; length: number } | null = null
  return {
    begin: () => {
      piece = null
    },
    place: (number, step = 1) => {
      piece ??= { from: number, to: moved(last, step, size), length: 0 }
      const ahead = stepsBetween(piece.from, number, size)
      if (ahead > 0) piece = { from: number, to: moved(piece.to, ahead, size), length: piece.length + ahead }
      else if (-ahead > piece.length) return null
      last = piece.to
      return ahead > 0 ? piece.to : moved(piece.to, ahead, size)
    },
    origin: (placed) => {
      if (piece === null) return null
      const back = stepsBetween(piece.to, placed, size)
      return back > 0 || -back > piece.length ? null : moved(piece.from, back, size)
    },
  }
}
