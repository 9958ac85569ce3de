/**
 * What the groups' texts have in common, as they stand this moment: open drafts as they are written, closed ones as recorded.
 * Worked out anew only when a text or a decision has changed; it decides nothing and stores nothing.
 */
import { collateItems } from '@plenaria/shared/collate/collateItems'
import type { CollatedItem } from '@plenaria/shared/collate/collateProblem'
import type { Difference } from '@plenaria/shared/collate/differencesOf'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import type { SourceRef } from '@plenaria/shared/workshop/plenary/plenary'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { DocsServer } from './docsServer.ts'

export type AlikeItem = SourceRef & { readonly text: Readonly<Record<string, string>>; readonly isRecorded: boolean }
export type AlikePair = {
  readonly a: SourceRef
  readonly b: SourceRef
  readonly score: number
  readonly flags: readonly Difference[]
}
export type AlikeDrafts = {
  readonly items: readonly AlikeItem[]
  readonly pairs: readonly AlikePair[]
  readonly clusters: readonly (readonly SourceRef[])[]
}

type Ports = { readonly docs: Pick<DocsServer, 'read'> }

/** So much of the groups' texts is compared at most; a group that floods its draft must not hold the server. */
const MOST_ITEMS = 400
const MOST_CHARACTERS = 5_000

const itemsOf = async ({ drafting }: Workshop, workshopId: string, groupId: string, { docs }: Ports) => {
  const { status, record } = draftOf(drafting, groupId)
  if (status === 'notYet') return []
  const items = record?.items ?? (await docs.read({ kind: 'draft', workshopId, groupId })).items
  return items.map(({ id: itemId, text }): AlikeItem => ({ groupId, itemId, text, isRecorded: record !== null }))
}

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

const compare = (items: readonly AlikeItem[], { plenary }: Workshop): AlikeDrafts => {
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  const refOf = (key: string): readonly SourceRef[] => {
    const item = byKey.get(key)
    return item ? [{ groupId: item.groupId, itemId: item.itemId }] : []
  }
  const apart = plenary.keptApart.map(({ a, b }): [string, string] => [keyOf(a), keyOf(b)])
  const { pairs, clusters } = collateItems({ items: items.map(collated), apart })
  return {
    items,
    pairs: pairs.flatMap(({ a, b, score, flags }) => {
      const [one, other] = [refOf(a)[0], refOf(b)[0]]
      return one && other ? [{ a: one, b: other, score, flags }] : []
    }),
    clusters: clusters.map((keys) => keys.flatMap(refOf)),
  }
}

export type AlikeReader = (workshopId: string, workshop: Workshop) => Promise<AlikeDrafts>

/** How many workshops' last answers are kept. */
const MOST_KEPT = 20

export const createAlikeReader = (ports: Ports): AlikeReader => {
  const kept = new Map<string, { readonly of: string; readonly answer: AlikeDrafts }>()
  return async (workshopId, workshop) => {
    const groups = workshop.groups.groups
    const all = await Promise.all(groups.map(({ id }) => itemsOf(workshop, workshopId, id, ports)))
    const items = all.flat().slice(0, MOST_ITEMS)
    const of = JSON.stringify([items, workshop.plenary.keptApart])
    const known = kept.get(workshopId)
    if (known?.of === of) return known.answer
    const answer = compare(items, workshop)
    kept.delete(workshopId)
    kept.set(workshopId, { of, answer })
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}
