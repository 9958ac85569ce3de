import { expect, test } from 'vitest'
import { type Ramp, stepRamp } from './volumeRamp.ts'

const run = (start: Ramp, steps: number, isInterpreted: boolean, { from = 0, below = 0.15 } = {}) =>
  Array.from({ length: steps }).reduce<Ramp>(
    (ramp, _, index) => stepRamp(ramp, { isInterpreted, below, at: from + index * 50, passed: 50 }),
    start,
  )
const full: Ramp = { volume: 1, aloneSince: 0 }
const quiet: Ramp = { volume: 0.15, aloneSince: null }

test('the floor gives way within a quarter of a second, and no further than asked', () => {
  expect(run(full, 5, true).volume).toBeCloseTo(0.15)
  expect(run(full, 200, true).volume).toBe(0.15)
  expect(run(full, 200, true, { below: 0 }).volume).toBe(0)
})

test('it does not come back while an interpreter hands over, and then slowly', () => {
  expect(run(quiet, 40, false).volume).toBe(0.15)
  const later = run(quiet, 60, false)
  expect(later.volume).toBeGreaterThan(0.15)
  expect(later.volume).toBeLessThan(0.7)
  expect(run(quiet, 120, false).volume).toBe(1)
})

test('an interpretation that goes on in between begins the wait anew', () => {
  const paused = run(quiet, 30, false)
  const again = run(paused, 1, true, { from: 1_500 })
  expect(run(again, 30, false, { from: 1_550 }).volume).toBe(0.15)
})

test('turning it up is heard at once', () => {
  expect(run(quiet, 1, true, { below: 0.6 }).volume).toBe(0.6)
})
