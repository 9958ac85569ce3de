/** How well the matcher does on the frozen sets: recall at the threshold that is in force, with precision beside it. */
import { describe, expect, test } from 'vitest'
import { collateItems } from '../collateItems.ts'
import { differencesOf } from '../differencesOf.ts'
import { contradictoryPairs, harmlessPairs } from './contradictions.ts'
import { type FrozenItem, likenessItems } from './likenessSet.ts'

const byId = new Map(likenessItems.map((one) => [one.id, one]))
const itemOf = (id: string): FrozenItem => {
  const found = byId.get(id)
  if (!found) throw new Error(`Nobody wrote ${id}`)
  return found
}
const isSame = (a: string, b: string) => itemOf(a).meaning === itemOf(b).meaning

const measured = (isWanted: (a: FrozenItem, b: FrozenItem) => boolean) => {
  const found = collateItems({ items: [...likenessItems] }).pairs.filter(({ a, b }) => isWanted(itemOf(a), itemOf(b)))
  const right = found.filter(({ a, b }) => isSame(a, b)).length
  const there = likenessItems.flatMap((one, at) =>
    likenessItems.slice(at + 1).filter((other) => isWanted(one, other) && one.meaning === other.meaning),
  ).length
  return { precision: right / found.length, recall: right / there }
}

describe('the frozen set', () => {
  test('is large enough, in two languages and two styles', () => {
    expect(likenessItems.length).toBeGreaterThan(100)
    expect(byId.size).toBe(likenessItems.length)
    expect(new Set(likenessItems.map(({ lang, style }) => `${lang} ${style}`)).size).toBe(4)
    expect(contradictoryPairs.length).toBeGreaterThanOrEqual(40)
  })

  test('duplicates of one language are found', () => {
    for (const lang of ['es', 'en']) {
      const { precision, recall } = measured((a, b) => a.lang === lang && b.lang === lang)
      expect(recall).toBeGreaterThanOrEqual(0.85)
      expect(precision).toBeGreaterThanOrEqual(0.9)
    }
  })

  test('duplicates across languages are found', () => {
    const { precision, recall } = measured((a, b) => a.lang !== b.lang)
    expect(recall).toBeGreaterThanOrEqual(0.8)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })

  test.each(contradictoryPairs.map((pair) => [pair.a, pair.b, pair.kinds] as const))(
    '“%s” × “%s” is flagged',
    (a, b, kinds) => {
      expect(differencesOf(a, b)).toEqual(expect.arrayContaining([...kinds]))
    },
  )

  test('harmless pairs are hardly ever flagged', () => {
    const flagged = harmlessPairs.filter(({ a, b }) => differencesOf(a, b).length > 0)
    expect(flagged.length / harmlessPairs.length).toBeLessThan(0.1)
  })
})
