/** Reads from a document's log how each item came to its words: who wrote when, and what it said then. Pure. */
import type { ItemWording } from '@plenaria/shared/docs/itemShape'
import { recOf } from '@plenaria/shared/docs/itemShape'
import { readItem, wordingOf } from '@plenaria/shared/docs/readItems'
import { watchTouchedItems } from '@plenaria/shared/docs/touchedItems'
import * as Y from 'yjs'
import type { DocRow } from '../stores/docStore.ts'
import { applyLeniently } from './docAuthors.ts'

/** What an item said when somebody stopped writing in it, or what became of it. */
export type ItemVersion = {
  readonly itemId: string
  /** The log's sequence at the end of this writing. */
  readonly seq: number
  /** Null where the server itself wrote. */
  readonly personId: string | null
  /** When this writing began and ended, epoch milliseconds. */
  readonly from: number
  readonly to: number
  readonly isRemoved: boolean
  readonly wording: ItemWording
}

/** One person's writing is one version until they pause for a minute, and for five minutes at the most. */
const PAUSE = 60_000
const LONGEST = 300_000

const goesOn = (last: ItemVersion | undefined, { personId, at }: DocRow, isRemoved: boolean): last is ItemVersion =>
  last !== undefined &&
  last.personId === personId &&
  last.isRemoved === isRemoved &&
  at - last.to < PAUSE &&
  at - last.from < LONGEST

const isSame = (a: ItemVersion | undefined, wording: ItemWording, isRemoved: boolean): boolean =>
  a !== undefined && a.isRemoved === isRemoved && JSON.stringify(a.wording) === JSON.stringify(wording)

/**
 * @param rows the whole log, in order
 * @param only the item that is asked for; null for all
 * @returns the versions of each item from the first to the last, items in the order of their first words
 */
export const itemHistory = (rows: readonly DocRow[], only: string | null): ItemVersion[] => {
  const doc = new Y.Doc()
  const watch = watchTouchedItems(doc)
  const versions = new Map<string, ItemVersion[]>()
  const note = (itemId: string, row: DocRow): void => {
    const rec = recOf(doc, itemId)
    if (rec === null) return
    const isRemoved = typeof rec.get('deletedAt') === 'number'
    const wording = wordingOf(readItem(itemId, rec))
    const own = versions.get(itemId) ?? []
    const last = own.at(-1)
    if (isSame(last, wording, isRemoved)) return
    const { seq, personId, at } = row
    const isOneWriting = goesOn(last, row, isRemoved)
    const version = { itemId, seq, personId, from: isOneWriting ? last.from : at, to: at, isRemoved, wording }
    versions.set(itemId, [...(isOneWriting ? own.slice(0, -1) : own), version])
  }
  for (const row of rows) {
    applyLeniently(doc, row.body)
    for (const [itemId, touch] of watch.take())
      if (touch !== 'place' && (only === null || only === itemId)) note(itemId, row)
  }
  doc.destroy()
  return [...versions.values()].flat()
}
