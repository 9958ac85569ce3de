import { instant } from '@plenaria/shared/time'
import { realClock } from '@plenaria/shared/workshop/charter/workshopClock'
import { refusal } from '@plenaria/shared/workshop/refusals'
import { outsideAgenda } from '@plenaria/shared/workshop/views/outsideAgenda'
import { emptyWorkshop } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import type { OutsideAnswer } from './askOutside.ts'
import { createOutsideReader, pauseAfter } from './outsideReader.ts'

const outside = outsideAgenda(emptyWorkshop)
const agenda: OutsideAnswer = { kind: 'agenda', outside, etag: '"1"', serverNow: 500_000 }
const failed: OutsideAnswer = { kind: 'failed', refusal: refusal('unreachable') }

/** A reader whose questions are answered from a list and whose pauses are over when the test says so. */
const reading = (answers: readonly OutsideAnswer[]) => {
  const asked: (string | null)[] = []
  const waits: { task: () => void; after: number; isOff: boolean }[] = []
  const reader = createOutsideReader({
    ask: async (etag) => {
      const answer = answers[asked.length] ?? failed
      asked.push(etag)
      return answer
    },
    now: () => 1_000,
    later: (task, after) => {
      const wait = { task, after, isOff: false }
      waits.push(wait)
      return () => {
        wait.isOff = true
      }
    },
  })
  /** Lets everything that waits for nothing but promises come to its end. */
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  }
  const goOn = async () => {
    waits.at(-1)?.task()
    await settle()
  }
  return { reader, asked, waits, settle, goOn }
}

test('asks for what changed alone, and goes on asking every five seconds', async () => {
  const { reader, asked, waits, settle, goOn } = reading([agenda, { kind: 'same', serverNow: 505_000 }])
  const stop = reader.subscribe(() => undefined)
  await settle()
  expect(reader.state()).toEqual({ status: 'reading', outside, isLost: false })
  await goOn()
  expect([asked, waits.map(({ after }) => after)]).toEqual([
    [null, '"1"'],
    [5_000, 5_000],
  ])
  stop()
  expect(waits.at(-1)?.isOff).toBe(true)
})

test('counts by the server’s time, not by the device’s', async () => {
  const fast = { ...outside, clock: { realAt: instant(500_000), workshopAt: instant(9_000_000), rate: 60 } }
  const { reader, settle } = reading([{ ...agenda, outside: fast }])
  reader.subscribe(() => undefined)
  await settle()
  expect(reader.now()).toBe(9_000_000)
})

test('keeps what it has while the server is away, asks less often, and says when it is back', async () => {
  const { reader, waits, settle, goOn } = reading([agenda, failed, failed, { kind: 'same', serverNow: 1 }])
  reader.subscribe(() => undefined)
  await settle()
  await goOn()
  expect(reader.state()).toMatchObject({ status: 'reading', isLost: true })
  await goOn()
  await goOn()
  expect(reader.state()).toMatchObject({ status: 'reading', isLost: false })
  expect(waits.map(({ after }) => after)).toEqual([5_000, 10_000, 20_000, 5_000])
})

test('a withdrawn link is final: what was read is gone, and nothing is asked again', async () => {
  const { reader, waits, settle, goOn } = reading([agenda, { kind: 'gone', refusal: refusal('linkWithdrawn') }])
  reader.subscribe(() => undefined)
  await settle()
  await goOn()
  expect(reader.state()).toEqual({ status: 'gone', refusal: refusal('linkWithdrawn') })
  expect(waits).toHaveLength(1)
})

test('without any answer it says so, on the device’s time', async () => {
  const { reader, settle } = reading([failed])
  reader.subscribe(() => undefined)
  await settle()
  expect(reader.state()).toMatchObject({ status: 'failed' })
  expect([reader.now(), realClock.rate]).toEqual([1_000, 1])
})

test('the pause grows to a minute and no further', () => {
  expect([0, 1, 2, 3, 4, 20].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
})
