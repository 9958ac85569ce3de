/** Which items of the groups say the same, across groups and languages, and what forbids merging them in one click. Pure. */
import { clustersOf, type Edge } from './clusters.ts'
import type { CollatedItem, CollateProblem } from './collateProblem.ts'
import { type Difference, differenceReader } from './differencesOf.ts'
import { conceptReader, fieldGlossary } from './glossary.ts'
import { likenessOfItems } from './likenessOfItems.ts'

export type CollatedPair = {
  readonly a: string
  readonly b: string
  /** Likeness from 0 to 1, to two digits. */
  readonly score: number
  readonly flags: readonly Difference[]
  /** Whether both are of one group: its own list says it twice. */
  readonly isWithinGroup: boolean
}
export type Collation = { readonly pairs: readonly CollatedPair[]; readonly clusters: readonly (readonly string[])[] }

/** A language both carry, else the one each was written in. */
const comparable = (one: CollatedItem, other: CollatedItem): readonly [string, string] => {
  const [ofOne, ofOther] = [one, other].map(({ lang, text, texts = {} }) => ({ ...texts, [lang]: text }))
  const shared = [one.lang, other.lang, ...Object.keys(ofOne ?? {})].find(
    (lang) => ofOne?.[lang]?.trim() && ofOther?.[lang]?.trim(),
  )
  return shared === undefined ? [one.text, other.text] : [ofOne?.[shared] ?? '', ofOther?.[shared] ?? '']
}

type Places = ReadonlyMap<string, number>

const placesOf = (pairs: CollateProblem['apart'], places: Places): readonly (readonly [number, number])[] =>
  (pairs ?? []).flatMap(([a, b]) => {
    const [one, other] = [places.get(a), places.get(b)]
    return one === undefined || other === undefined || one === other ? [] : [[one, other] as const]
  })

const edgesOf = (
  size: number,
  strengthOf: (one: number, other: number) => number,
  isApart: (one: number, other: number) => boolean,
): readonly Edge[] => {
  const edges: Edge[] = []
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1) {
      const strength = strengthOf(one, other)
      if (strength >= 1 && !isApart(one, other)) edges.push({ one, other, strength })
    }
  return edges.toSorted((a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other)
}

/** @returns suggested pairs, strongest first, and clusters; ids that are named and not there are passed over */
export const collateItems = (problem: CollateProblem): Collation => {
  const items = problem.items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) // CO7
  const places = new Map(items.map(({ id }, at) => [id, at]))
  const apart = new Set(placesOf(problem.apart, places).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const isApart = (one: number, other: number) => apart.has(`${one} ${other}`)
  const together = placesOf(problem.together, places)
  const readConcepts = conceptReader([...(problem.glossary ?? []), ...fieldGlossary])
  const { scoreOf, strengthOf } = likenessOfItems(items, readConcepts)
  const edges = edgesOf(items.length, strengthOf, isApart)
  const clusters = clustersOf({ size: items.length, edges, together, isApart, strengthOf })
  const differencesOf = differenceReader()
  const pairs = edges.flatMap(({ one, other }): CollatedPair[] => {
    const [a, b] = [items[one], items[other]]
    if (!a || !b) return []
    const score = Math.round(scoreOf(one, other) * 100) / 100
    return [{ a: a.id, b: b.id, score, flags: differencesOf(...comparable(a, b)), isWithinGroup: a.group === b.group }]
  })
  return { pairs, clusters: clusters.map((members) => members.flatMap((at) => items[at]?.id ?? [])) }
}
