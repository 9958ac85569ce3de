/** Shows the words that came after the lock as they would read, for the rapporteur to take up or to leave. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { readItems } from '@plenaria/shared/docs/readItems'
import * as Y from 'yjs'
import type { LateUpdate } from '../stores/docStore.ts'
import { applyLeniently } from './docAuthors.ts'

export type LateContribution = {
  readonly personId: string
  /** When the last of it came, epoch milliseconds. */
  readonly at: number
  /** Only the items that differ from the document as it is now. */
  readonly items: ItemText[]
}

const byPerson = (late: readonly LateUpdate[]): Map<string, LateUpdate[]> => {
  const people = new Map<string, LateUpdate[]>()
  for (const update of late) people.set(update.personId, [...(people.get(update.personId) ?? []), update])
  return people
}

/** One contribution a person, each read on its own copy: the late words of two people never meet. */
export const lateContributions = (doc: Y.Doc, late: readonly LateUpdate[]): LateContribution[] => {
  const now = new Map(readItems(doc).map((item) => [item.id, JSON.stringify(item)]))
  const state = Y.encodeStateAsUpdate(doc)
  const people = byPerson(late)
  return [...people].flatMap(([personId, updates]) => {
    const copy = new Y.Doc()
    for (const body of [state, ...updates.map((update) => update.body)]) applyLeniently(copy, body)
    const items = readItems(copy).filter((item) => now.get(item.id) !== JSON.stringify(item))
    copy.destroy()
    return items.length === 0 ? [] : [{ personId, at: Math.max(...updates.map((update) => update.at)), items }]
  })
}
