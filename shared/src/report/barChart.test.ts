import { describe, expect, test } from 'vitest'
import { barChart } from './barChart.ts'
import { createLayout } from './layout.ts'

const layout = createLayout('en', 'UTC')
const chartOf = (bars: number, series: readonly string[] = ['RCM', 'MIRPS']) => ({
  isStacked: false,
  series,
  bars: Array.from({ length: bars }, (_, at) => ({ label: `Group ${at + 1}`, values: series.map(() => at + 1) })),
})

describe('a bar chart', () => {
  test('says in words all that it shows', () => {
    const [figure] = barChart(layout, 'seats', 'Seats', chartOf(2))
    expect(figure?.alternative).toBe('Bar chart. Group 1: RCM 1, MIRPS 1; Group 2: RCM 2, MIRPS 2.')
    const [single] = barChart(layout, 'answers', 'Answers', chartOf(2, ['Answers']))
    expect(single?.alternative).toBe('Bar chart. Group 1: 1; Group 2: 2.')
  })

  test('that is too tall for a page becomes several, evened out, without losing a bar', () => {
    const figures = barChart(layout, 'seats', 'Seats', chartOf(17))
    expect(figures.map(({ id, caption, chart }) => [id, caption, chart.bars.length])).toEqual([
      ['seats-1', 'Seats (1/2)', 9],
      ['seats-2', 'Seats (2/2)', 8],
    ])
  })

  test('of nothing is none', () => {
    expect(barChart(layout, 'seats', 'Seats', chartOf(0))).toEqual([])
    const nothing = { ...chartOf(2), bars: [{ label: 'x', values: [0, 0] }] }
    expect(barChart(layout, 'seats', 'Seats', nothing)).toEqual([])
  })
})
