import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8')

type Scheme = 'light' | 'dark'
const pairs = (css: string) =>
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }] as const,
  )
const [forEverybody = '', forMoreContrast = ''] = tokens.split('@media (prefers-contrast: more)')
const normal = new Map(pairs(forEverybody))
const more = new Map([...normal, ...pairs(forMoreContrast)])

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
const colour = (from: typeof normal, name: string, scheme: Scheme): string => {
  const found = from.get(name)
  if (!found) throw new Error(`There is no token --${name}.`)
  return found[scheme]
}

const grounds = ['paper', 'surface', 'raised', 'sunken', 'hover'] as const
const text: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'late'].map((ink) => [ink, ground] as const),
  ),
  ...['ink', 'ink-2', 'ink-3', 'accent'].map((ink) => [ink, 'accent-soft'] as const),
  ...['ok', 'warn', 'late'].flatMap((state) => [[state, `${state}-soft`] as const, ['ink', `${state}-soft`] as const]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['late-ink', 'late'],
  ...['1', '2', '3', '4', 'both'].map((platform) => ['platform-ink', `platform-${platform}`] as const),
  ...['1', '2', '3', '4', '5', '6'].map((person) => ['platform-ink', `person-${person}`] as const),
]
const shapes: readonly (readonly [string, string])[] = grounds.flatMap((ground) =>
  ['edge', 'accent', 'focus'].map((shape) => [shape, ground] as const),
)

describe.each(['light', 'dark'] as const)('contrast in the %s scheme', (scheme) => {
  test.each(text)('text %s on %s reaches 4.5:1', (ink, ground) => {
    expect(contrast(colour(normal, ink, scheme), colour(normal, ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapes)('the shape %s on %s reaches 3:1', (shape, ground) => {
    expect(contrast(colour(normal, shape, scheme), colour(normal, ground, scheme))).toBeGreaterThanOrEqual(3)
  })
  test.each(['ink', 'ink-2', 'ink-3'])('with more contrast wanted, %s reaches 7:1 on every ground', (ink) => {
    for (const ground of grounds) {
      expect(contrast(colour(more, ink, scheme), colour(more, ground, scheme))).toBeGreaterThanOrEqual(7)
    }
  })
})

test('black on white is measured as 21:1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21))

test('more contrast is other colours than the normal ones', () => {
  expect(colour(more, 'ink-3', 'light')).not.toBe(colour(normal, 'ink-3', 'light'))
})
