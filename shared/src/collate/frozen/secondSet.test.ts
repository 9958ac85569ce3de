/**
 * How well the matcher does on a set by an author who had seen neither it nor its glossary. Frozen. Likeness is as it was
 * measured the first time. Of the contradictions 39 of 40 were flagged then; since, bodies that act, a way to write dates and
 * "no more than" are known.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { collateItems } from '../collateItems.ts'
import { differencesOf } from '../differencesOf.ts'

type Item = {
  readonly id: string
  readonly lang: string
  readonly style: string
  readonly idea: string
  readonly text: string
}
type Pair = { readonly a: Item; readonly b: Item; readonly kind: string }

const rows = readFileSync(new URL('./secondSet.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const rowsOf = (wanted: string) => rows.filter(([kind]) => kind === wanted)

const items = rowsOf('item').map(
  ([, id = '', lang = '', style = '', idea = '', text = '']): Item => ({ id, lang, style, idea, text }),
)
const byId = new Map(items.map((item) => [item.id, item]))
const itemOf = (id: string): Item => {
  const found = byId.get(id)
  if (!found) throw new Error(`Nobody wrote ${id}`)
  return found
}
const pairsOf = (wanted: string) =>
  rowsOf(wanted).map(([, a = '', b = '', kind = '']): Pair => ({ a: itemOf(a), b: itemOf(b), kind }))
const contradictions = pairsOf('contradiction')
const keyOf = (a: Item, b: Item) => [a.id, b.id].toSorted().join(' ')
/** They are alike, and what matters of them is the flag; they count neither as found nor as wrong. */
const leftOut = new Set(contradictions.map(({ a, b }) => keyOf(a, b)))

const measured = (isWanted: (a: Item, b: Item) => boolean) => {
  const counts = (a: Item, b: Item) => isWanted(a, b) && !leftOut.has(keyOf(a, b))
  const problem = { items: items.map(({ id, lang, text }) => ({ id, group: id, lang, text })) }
  const found = collateItems(problem).pairs.filter(({ a, b }) => counts(itemOf(a), itemOf(b)))
  const right = found.filter(({ a, b }) => itemOf(a).idea === itemOf(b).idea).length
  const there = items.flatMap((one, at) =>
    items.slice(at + 1).filter((other) => one.idea === other.idea && counts(one, other)),
  ).length
  return { precision: right / found.length, recall: right / there }
}

test('the set has more than a hundred texts, two languages and two styles', () => {
  expect(items.length).toBeGreaterThan(100)
  expect(byId.size).toBe(items.length)
  expect(new Set(items.map(({ lang, style }) => `${lang} ${style}`)).size).toBe(4)
  expect(contradictions).toHaveLength(40)
})

test('duplicates of one language are found', () => {
  const { precision, recall } = measured((a, b) => a.lang === b.lang)
  expect(recall).toBeGreaterThanOrEqual(0.85)
  expect(precision).toBeGreaterThanOrEqual(0.9)
})

test('duplicates across languages are found', () => {
  const { precision, recall } = measured((a, b) => a.lang !== b.lang)
  expect(recall).toBeGreaterThanOrEqual(0.8)
  expect(precision).toBeGreaterThanOrEqual(0.9)
})

test('every contradiction is flagged, with its kind', () => {
  const missed = contradictions.filter(({ a, b, kind }) => !differencesOf(a.text, b.text).some((one) => one === kind))
  expect(missed).toEqual([])
})

test('few harmless pairs are flagged', () => {
  const harmless = pairsOf('harmless')
  const flagged = harmless.filter(({ a, b }) => differencesOf(a.text, b.text).length > 0)
  expect(flagged.length / harmless.length).toBeLessThan(0.2)
})
