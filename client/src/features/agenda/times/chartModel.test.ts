import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOne, dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts, plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { instant } from '@plenaria/shared/time'
import { plannedAgainstActual } from '@plenaria/shared/workshop/views/plannedAgainstActual'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { chartModel } from './chartModel.ts'

const chartOf = (facts: readonly WorkshopEvent[], now = dayOneAfter(80)) => {
  const sitting = plannedAgainstActual(fold(facts).agenda, 'America/Tegucigalpa', now).days[0]?.sittings[0]
  if (!sitting) throw new Error('The sample has a sitting')
  return chartModel(sitting, now)
}

describe('the chart of a sitting', () => {
  test('holds every bar on one axis, from full step to full step', () => {
    const { from, to, ticks, rows } = chartOf(plenaryFacts)
    expect([from <= dayOne, to >= dayOneAfter(115)]).toEqual([true, true])
    expect(ticks.length).toBeLessThanOrEqual(11)
    expect([ticks[0]?.place, ticks.at(-1)?.place]).toEqual([0, 1])
    for (const { planned, actual } of rows)
      for (const bar of [planned, ...(actual ? [actual] : [])]) {
        expect(bar.start).toBeGreaterThanOrEqual(0)
        expect(bar.start + bar.length).toBeLessThanOrEqual(1 + 1e-9)
      }
  })

  test('draws what is running up to now, and nothing of what has not begun', () => {
    const span = ({ from, to }: { from: number; to: number }) => to - from
    const chart = chartOf(groupWorkFacts, dayOneAfter(25))
    const [opening, work, pause] = chart.rows
    expect((opening?.actual?.length ?? 0) * span(chart)).toBeCloseTo(10 * 60_000)
    expect((work?.actual?.length ?? 0) * span(chart)).toBeCloseTo(15 * 60_000)
    expect(pause?.actual).toBeNull()
  })

  test('calls longer what is longer by half a minute, and not what is a moment over', () => {
    const over = (seconds: number) =>
      chartOf(groupWorkFacts, instant(dayOneAfter(70) + seconds * 1_000)).rows[1]?.isLonger
    expect([over(29), over(30)]).toEqual([false, true])
  })

  test('a sitting without any length still has an axis', () => {
    const chart = chartModel(
      {
        sitting: { plannedStart: dayOne } as never,
        plannedEnd: dayOne,
        actualStart: null,
        actualEnd: null,
        endedLate: null,
        segments: [],
        sums: { planned: 0, used: 0, difference: 0 } as never,
      },
      instant(dayOne),
    )
    expect([chart.ticks.length > 1, chart.rows]).toEqual([true, []])
  })
})
