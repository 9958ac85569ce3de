/** Keeps account of what arrives of one stream: what is missing and worth asking for again, and what a report says of it. */
import type { ReceptionReport } from './rtcp.ts'
import { moved, stepsBetween } from './running.ts'

export type Arrivals = {
  /** @param at when it arrived, in milliseconds */
  readonly arrived: (sequence: number, timestamp: number, at: number) => void
  /** What is asked for now: each at most a few times, and no longer than a listener would wait. Called as often as one likes. */
  readonly missing: (at: number) => readonly number[]
  readonly heardClock: (senderClock: number, at: number) => void
  /** Also begins the next span of the share of lost packets. */
  readonly report: (ssrc: number, at: number) => ReceptionReport
}

const SEQUENCES = 0x10000
/** More at once is no loss but a break: the picture begins anew. */
const MOST_MISSING = 60
/** What comes out of order within this is not missing; milliseconds. */
const ASKS_EVERY = 40
const ASK_AT_MOST = 4

/** What is missing, each with how often and when it was asked for. */
const createGaps = () => {
  const gaps = new Map<number, { asked: number; askedAt: number }>()
  let lookedAt = Number.NEGATIVE_INFINITY
  return {
    /** @param steps how far the newest is after the one before it, `highest` */
    open: (highest: number, steps: number) => {
      if (steps - 1 > MOST_MISSING) gaps.clear()
      else
        for (let step = 1; step < steps; step += 1)
          gaps.set(moved(highest, step, SEQUENCES), { asked: 0, askedAt: Number.NEGATIVE_INFINITY })
      if (gaps.size > MOST_MISSING) gaps.clear()
    },
    fill: (sequence: number) => void gaps.delete(sequence),
    due: (at: number): readonly number[] => {
      const due: number[] = []
      if (at - lookedAt < ASKS_EVERY) return due
      lookedAt = at
      for (const [sequence, gap] of gaps) {
        if (gap.asked >= ASK_AT_MOST) gaps.delete(sequence)
        else if (at - gap.askedAt >= ASKS_EVERY) {
          gap.asked += 1
          gap.askedAt = at
          due.push(sequence)
        }
      }
      return due
    },
  }
}

export const createArrivals = (clockRate: number): Arrivals => {
  const gaps = createGaps()
  let first: number | null = null
  let highest = 0
  let turns = 0
  let received = 0
  let jitter = 0
  let transit: number | null = null
  let before = { expected: 0, received: 0 }
  let clock = { value: 0, at: 0 }

  const expected = () => (first === null ? 0 : turns * SEQUENCES + highest - first + 1)

  const advance = (sequence: number, steps: number) => {
    gaps.open(highest, steps)
    if (sequence < highest) turns += 1
    highest = sequence
  }

  const measureJitter = (timestamp: number, at: number) => {
    const now = (at * clockRate) / 1_000 - timestamp
    if (transit !== null && Math.abs(now - transit) < clockRate) jitter += (Math.abs(now - transit) - jitter) / 16
    transit = now
  }

  return {
    arrived: (sequence, timestamp, at) => {
      received += 1
      measureJitter(timestamp, at)
      if (first === null) {
        first = sequence
        highest = sequence
        return
      }
      const steps = stepsBetween(highest, sequence, SEQUENCES)
      if (steps > 0) advance(sequence, steps)
      else gaps.fill(sequence)
    },
    missing: gaps.due,
    heardClock: (value, at) => {
      clock = { value, at }
    },
    report: (ssrc, at) => {
      const span = { expected: expected() - before.expected, received: received - before.received }
      before = { expected: expected(), received }
      return {
        ssrc,
        lossShare: span.expected <= 0 ? 0 : Math.max(0, span.expected - span.received) / span.expected,
        lostInAll: expected() - received,
        highest: ((turns & 0xffff) << 16) | highest,
        jitter: Math.round(jitter),
        senderClock: clock.value,
        sinceSenderClock: clock.value === 0 ? 0 : Math.round(((at - clock.at) * 65_536) / 1_000),
      }
    },
  }
}
