/** The likeness of all pairs of items, each compared in whatever languages it carries. Pure. */
import type { CollatedItem } from './collateProblem.ts'
import { type ConceptReader } from './glossary.ts'
import { characterRuns, cosines } from './likeness.ts'
import { thresholdFor } from './threshold.ts'
import { plainSpelling } from './words.ts'

export type ItemLikeness = {
  /** From 0 to 1. */
  readonly scoreOf: (one: number, other: number) => number
  /** The likeness in terms of the threshold that applies: 1 and more is suggested. */
  readonly strengthOf: (one: number, other: number) => number
}

type Version = { readonly item: number; readonly lang: string; readonly text: string }

const versionsOf = (items: readonly CollatedItem[]): readonly Version[] =>
  items.flatMap(({ lang, text, texts = {} }, item) =>
    Object.entries({ ...texts, [lang]: text })
      .filter(([, words]) => words.trim() !== '')
      .map(([language, words]) => ({ item, lang: language, text: words })),
  )

/** Concepts say more than spelling where the languages differ, and spelling more where they are the same. */
const WEIGHT_OF_CONCEPTS = { same: 0.6, across: 0.75 } as const

/** CO1, CO4 */
export const likenessOfItems = (items: readonly CollatedItem[], readConcepts: ConceptReader): ItemLikeness => {
  const versions = versionsOf(items)
  const spelling = cosines(versions.map(({ text }) => characterRuns(plainSpelling(text))))
  const concepts = cosines(versions.map(({ text }) => readConcepts(text)))
  const size = items.length
  const scores = new Float32Array(size * size)
  const strengths = new Float32Array(size * size)
  for (const [row, one] of versions.entries())
    for (let column = row + 1; column < versions.length; column += 1) {
      const other = versions[column]
      if (!other || other.item === one.item) continue
      const isSame = one.lang === other.lang
      const place = row * versions.length + column
      const weight = WEIGHT_OF_CONCEPTS[isSame ? 'same' : 'across']
      const score = weight * (concepts[place] ?? 0) + (1 - weight) * (spelling[place] ?? 0)
      const strength = score / thresholdFor(isSame)
      for (const at of [one.item * size + other.item, other.item * size + one.item])
        if (strength > (strengths[at] ?? 0)) {
          strengths[at] = strength
          scores[at] = Math.min(1, score)
        }
    }
  const read = (from: Float32Array) => (one: number, other: number) => from[one * size + other] ?? 0
  return { scoreOf: read(scores), strengthOf: read(strengths) }
}
