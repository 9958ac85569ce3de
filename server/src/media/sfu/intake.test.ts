/** An engine that has more to carry than it can: it answers in between, keeps the order, and tells what has become too late. */
import { expect, test } from 'vitest'
import { createIntake } from './intake.ts'

const machine = () => {
  let time = 0
  const due: (() => void)[] = []
  const intake = createIntake({ now: () => time, later: (act) => void due.push(act) })
  const turn = () => due.splice(0).forEach((act) => act())
  return { intake, turn, due, pass: (length: number) => void (time += length) }
}
const packet = (number: number) => Buffer.from([number])

test('what comes is taken in one turn, in order and in time, where there is time', () => {
  const { intake, turn, due } = machine()
  const taken: unknown[] = []
  for (const number of [1, 2, 3]) intake.add(packet(number), (one, at, isLate) => taken.push([one[0], at, isLate]))
  expect(taken).toEqual([])
  turn()
  expect(taken).toEqual([1, 2, 3].map((number) => [number, 0, false]))
  expect(due).toEqual([])
})

test('a turn is short however much waits, and what waited for too long is told as late', () => {
  const { intake, turn, due, pass } = machine()
  const taken: { number: number; isLate: boolean }[] = []
  const take = (one: Buffer, _: number, isLate: boolean) => {
    taken.push({ number: one[0] ?? 0, isLate })
    pass(isLate ? 0 : 6)
  }
  for (let number = 0; number < 200; number += 1) intake.add(packet(number), take)
  turn()
  expect(taken.length).toBeLessThanOrEqual(3)
  expect(due).toHaveLength(1)
  while (due.length > 0) turn()
  expect(taken.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, number) => number))
  expect(taken[150]?.isLate).toBe(false)
  expect(taken[180]?.isLate).toBe(true)
})
