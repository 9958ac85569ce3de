import { expect, test } from 'vitest'
import { millis, minutes } from '../../time.ts'
import { clockStage, DANGER_SHARE, WARNING_SHARE } from './clockStage.ts'

test('[AG9] a countdown is calm, warns with a fifth left and again with a twentieth, and is over with negative time', () => {
  const of20 = (left: number) => clockStage(millis(left), minutes(20))
  expect([minutes(20), minutes(4) + 1, minutes(4), minutes(1) + 1, minutes(1), 0, -1].map(of20)).toEqual([
    'calm',
    'calm',
    'warning',
    'warning',
    'danger',
    'danger',
    'over',
  ])
  expect([WARNING_SHARE, DANGER_SHARE]).toEqual([0.2, 0.05])
})

test('[AG9] what has no time is over at once, and what has more than was allotted is calm', () => {
  expect([clockStage(millis(0), millis(0)), clockStage(millis(-5), millis(0))]).toEqual(['over', 'over'])
  expect(clockStage(minutes(5), minutes(1))).toBe('calm')
})
