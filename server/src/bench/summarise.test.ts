import { expect, test } from 'vitest'
import type { Round } from './measureRound.ts'
import type { Pair } from './measureSize.ts'
import { summarise } from './summarise.ts'

const round = (toLast: number, toAnswer: number | null): Round => ({
  openMs: 11_000,
  acts: [{ toLast, toAnswer }],
  cpuPerAct: 1,
  cpuToOpen: 1,
  peakMb: 1,
})
const pair = (plenaria: number, bare: number): Pair => ({ plenaria: round(plenaria, 5), bare: round(bare, null) })

const facts = [pair(10, 10), pair(40, 20), pair(90, 30)]
const line = (what: string, participants = 500) =>
  summarise({ participants, rounds: { facts, docs: [] } }).find((one) => one.what === what)

test('each side is told by its own median of the rounds, and the ratio by the two', () => {
  expect(line('command → last client, p95')).toEqual({
    what: 'command → last client, p95',
    unit: 'ms',
    plenaria: 40,
    bare: 20,
    ratio: 2,
    aim: { text: '≤ 1.5×', reached: false },
  })
})

test('the ratio is promised for a large room only', () => {
  expect(line('command → last client, p95', 50)).toMatchObject({ ratio: 2, aim: null })
})

test('where a bare server answers nothing there is no ratio', () => {
  expect(line('command → answered, p95')).toMatchObject({ plenaria: 5, bare: null, ratio: null })
})

test('a room that comes in too slowly misses the aim', () => {
  expect(line('join of all')?.aim).toEqual({ text: '≤ 10 s', reached: false })
})

test('a lane that was not measured has no lines', () => {
  expect(line('edit → durable, p95')).toBeUndefined()
})
