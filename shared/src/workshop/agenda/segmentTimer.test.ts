/** The arithmetic of the timer: what is spent and what is left always make what is allotted, whatever was pressed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Instant, instant, minutes, plus, seconds } from '../../time.ts'
import {
  endOf,
  endTimer,
  freshTimer,
  leaveTimer,
  pauseTimer,
  type SegmentTimer,
  startTimer,
  timeLeft,
  timeSpent,
} from './segmentTimer.ts'

const nine = instant(9 * 3_600_000)
const allotted = minutes(30)

test('[AG3] a running timer answers by the moment it is asked for, and asking changes nothing', () => {
  const timer = startTimer(freshTimer, nine)
  expect(timeLeft(timer, allotted, plus(nine, minutes(10)))).toBe(minutes(20))
  expect(timeLeft(timer, allotted, plus(nine, minutes(10)))).toBe(minutes(20))
  expect(timeLeft(timer, allotted, nine)).toBe(allotted)
})

test('[AG6] a paused timer stands, and goes on where it stood', () => {
  const paused = pauseTimer(startTimer(freshTimer, nine), plus(nine, minutes(10)))
  expect(timeLeft(paused, allotted, plus(nine, minutes(25)))).toBe(minutes(20))
  const resumed = startTimer(paused, plus(nine, minutes(25)))
  expect(timeLeft(resumed, allotted, plus(nine, minutes(26)))).toBe(minutes(19))
})

test('[AG9] after its time a timer runs over, with negative time left', () => {
  expect(timeLeft(startTimer(freshTimer, nine), allotted, plus(nine, minutes(31)))).toBe(minutes(-1))
})

test('[AG5] a segment left and returned to has used what it used', () => {
  const left = leaveTimer(startTimer(freshTimer, nine), plus(nine, minutes(12)))
  expect(left).toEqual({ status: 'ahead', spent: minutes(12) })
  const again = startTimer(left, plus(nine, minutes(40)))
  expect(timeLeft(again, allotted, plus(nine, minutes(41)))).toBe(minutes(17))
})

test('a clock that stands a little behind the server’s never shows more time than is allotted', () => {
  expect(timeLeft(startTimer(freshTimer, nine), allotted, plus(nine, seconds(-2)))).toBe(allotted)
})

test('only a running timer has an end', () => {
  const timer = startTimer(freshTimer, nine)
  expect(endOf(timer, allotted)).toBe(plus(nine, allotted))
  expect(endOf(pauseTimer(timer, nine), allotted)).toBeNull()
  expect(endOf(freshTimer, allotted)).toBeNull()
})

type Press = { press: 'start' | 'pause' | 'end' | 'leave'; after: number }
const turn = { start: startTimer, pause: pauseTimer, end: endTimer, leave: leaveTimer }
const presses: fc.Arbitrary<Press[]> = fc.array(
  fc.record({ press: fc.constantFrom('start', 'pause', 'end', 'leave'), after: fc.nat(600_000) }),
  { maxLength: 12 },
)

/** Presses one button after the other; `ran` adds up the intervals during which the timer was running. */
const pressed = (sequence: readonly Press[]): { timer: SegmentTimer; now: Instant; ran: number } => {
  let state = { timer: freshTimer, now: nine, ran: 0 }
  for (const { press, after } of sequence) {
    const now = instant(state.now + after)
    const ran = state.ran + (state.timer.status === 'running' ? after : 0)
    state = { timer: turn[press](state.timer, now), now, ran }
  }
  return state
}

test('law: spent and left together are what is allotted', () => {
  fc.assert(
    fc.property(presses, fc.nat(600_000), (sequence, after) => {
      const { timer, now } = pressed(sequence)
      const asked = instant(now + after)
      expect(timeSpent(timer, asked) + timeLeft(timer, allotted, asked)).toBe(allotted)
    }),
  )
})

test('law: what is spent is the time the timer ran, whatever was pressed in between', () => {
  fc.assert(
    fc.property(presses, (sequence) => {
      const { timer, now, ran } = pressed(sequence)
      expect(timeSpent(timer, now)).toBe(ran)
    }),
  )
})

test('law: what is spent never grows less', () => {
  fc.assert(
    fc.property(presses, fc.nat(600_000), fc.nat(600_000), (sequence, first, second) => {
      const { timer, now } = pressed(sequence)
      const [early, late] = [instant(now + first), instant(now + first + second)]
      expect(timeSpent(timer, late)).toBeGreaterThanOrEqual(timeSpent(timer, early))
    }),
  )
})
