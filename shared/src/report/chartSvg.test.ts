import { describe, expect, test } from 'vitest'
import { chartSvg } from './chartSvg.ts'

const draw = (label: string, series: readonly string[] = ['RCM', 'MIRPS'], isStacked = false) =>
  chartSvg({ id: 'a "b"', chart: { isStacked, series, bars: [{ label, values: [3, 4] }] } })

describe('a drawing', () => {
  test('says every value in figures and names every series and bar', () => {
    const svg = draw('Group 1')
    for (const text of ['Group 1', 'RCM', 'MIRPS', '3', '4']) expect(svg).toContain(`>${text}</text>`)
    expect(draw('Group 1', undefined, true)).toContain('>3 + 4</text>')
  })

  test('gives the series patterns that differ without colour', () => {
    const turns = [...draw('x').matchAll(/patternTransform="rotate\((\d+)\)"/g)].map(([, turn]) => turn)
    expect(new Set(turns).size).toBe(2)
  })

  test('draws nobody’s markup, loads nothing and stays small', () => {
    const svg = draw(`<script>alert("x")</script>\u0000\u202E${'x'.repeat(100_000)}`, ['<b>', '\'"&'])
    expect(svg).not.toMatch(/<script|<b>|href|style|url\((?!#)|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
    expect(svg).not.toContain('\u0000')
    expect(svg.length).toBeLessThan(4_000)
  })

  test('draws what is missing or below nothing as nothing', () => {
    const svg = chartSvg({
      id: 'x',
      chart: { isStacked: true, series: ['a', 'b'], bars: [{ label: 'y', values: [-2] }] },
    })
    expect(svg).toContain('>0 + 0</text>')
    expect(svg).not.toMatch(/NaN|Infinity|width="-/)
  })
})
