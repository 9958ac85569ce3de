/**
 * The timer of an agenda segment, as a value. It holds no clock and nothing ticks: it says how much time was spent and
 * since when it runs, and answers when asked with `now`. The server's alarm for it is `nextWake`; the look is SegmentTimer.tsx.
 */
import { between, type Instant, type Millis, millis, plus } from '../../time.ts'

export type SegmentTimer =
  | { status: 'ahead'; spent: Millis }
  | { status: 'running'; startedAt: Instant; since: Instant; spent: Millis }
  | { status: 'paused'; startedAt: Instant; pausedAt: Instant; spent: Millis }
  | { status: 'done'; startedAt: Instant; endedAt: Instant; spent: Millis }
  | { status: 'skipped'; at: Instant; spent: Millis }

export const freshTimer: SegmentTimer = { status: 'ahead', spent: millis(0) }

const startOf = (timer: SegmentTimer, now: Instant): Instant => ('startedAt' in timer ? timer.startedAt : now)

/** Starts, or goes on where the timer stood: a segment returned to keeps the time it has used. */
export const startTimer = (timer: SegmentTimer, now: Instant): SegmentTimer => ({
  status: 'running',
  startedAt: startOf(timer, now),
  since: now,
  spent: timeSpent(timer, now),
})

/** Time used so far in milliseconds, never negative. */
export const timeSpent = (timer: SegmentTimer, now: Instant): Millis =>
  timer.status === 'running' ? millis(timer.spent + Math.max(0, between(timer.since, now))) : timer.spent

/** What is left of `allotted` in milliseconds; negative once the segment runs over. */
export const timeLeft = (timer: SegmentTimer, allotted: Millis, now: Instant): Millis =>
  millis(allotted - timeSpent(timer, now))

export const pauseTimer = (timer: SegmentTimer, now: Instant): SegmentTimer =>
  timer.status === 'running'
    ? { status: 'paused', startedAt: timer.startedAt, pausedAt: now, spent: timeSpent(timer, now) }
    : timer

export const endTimer = (timer: SegmentTimer, now: Instant): SegmentTimer => ({
  status: 'done',
  startedAt: startOf(timer, now),
  endedAt: now,
  spent: timeSpent(timer, now),
})

/** Puts a segment back among those to come; what it has used stays used. */
export const leaveTimer = (timer: SegmentTimer, now: Instant): SegmentTimer => ({
  status: 'ahead',
  spent: timeSpent(timer, now),
})

/** When a running timer reaches its end, or null when it stands. */
export const endOf = (timer: SegmentTimer, allotted: Millis): Instant | null =>
  timer.status === 'running' ? plus(timer.since, millis(allotted - timer.spent)) : null
