/** What the groups' items have in common, for whoever takes them up: pairs and clusters, less what somebody kept apart. Pure. */
import { collateItems } from '../../collate/collateItems.ts'
import { readGlossary } from '../../collate/glossary.ts'
import type { CollatedItem } from '../../collate/collateProblem.ts'
import type { Difference } from '../../collate/differencesOf.ts'
import type { Plenary, SourceRef } from '../plenary/plenary.ts'

export type AlikeItem = SourceRef & {
  readonly text: Readonly<Record<string, string>>
  /** Whether the group has closed its text; what is still being written may change. */
  readonly isRecorded: boolean
}
export type AlikePair = {
  readonly a: SourceRef
  readonly b: SourceRef
  readonly score: number
  readonly flags: readonly Difference[]
}
export type AlikeItems = {
  readonly items: readonly AlikeItem[]
  readonly pairs: readonly AlikePair[]
  readonly clusters: readonly (readonly SourceRef[])[]
}

/** So much of an item is compared at most. */
const MOST_CHARACTERS = 5_000

const keyOf = ({ groupId, itemId }: SourceRef): string => `${groupId} ${itemId}`

const collated = (item: AlikeItem): CollatedItem => {
  const texts = Object.fromEntries(
    Object.entries(item.text)
      .filter(([, words]) => words.trim() !== '')
      .map(([language, words]) => [language, words.slice(0, MOST_CHARACTERS)]),
  )
  const [lang = 'und', text = ''] = Object.entries(texts)[0] ?? []
  return { id: keyOf(item), group: item.groupId, lang, text, texts }
}

const rowsOf = (glossary: string): string[][] => readGlossary(glossary).map((row) => [...row])

export const alikeItems = (
  items: readonly AlikeItem[],
  { keptApart, glossary }: Pick<Plenary, 'keptApart' | 'glossary'>,
): AlikeItems => {
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  const refsOf = (keys: readonly string[]): readonly SourceRef[] =>
    keys.flatMap((key) => {
      const item = byKey.get(key)
      return item ? [{ groupId: item.groupId, itemId: item.itemId }] : []
    })
  const apart = keptApart.map(({ a, b }): [string, string] => [keyOf(a), keyOf(b)])
  const { pairs, clusters } = collateItems({ items: items.map(collated), apart, glossary: rowsOf(glossary) })
  return {
    items,
    pairs: pairs.flatMap(({ a, b, score, flags }) => {
      const [one, other] = refsOf([a, b])
      return one && other ? [{ a: one, b: other, score, flags }] : []
    }),
    clusters: clusters.map(refsOf),
  }
}
