/** Reads from a document's log how each item came to its words: who wrote what when, text by text. Pure. */
import { type ItemWording, lineFields, recOf } from '@plenaria/shared/docs/itemShape'
import { readItem, wordingOf } from '@plenaria/shared/docs/readItems'
import { watchTouchedItems } from '@plenaria/shared/docs/touchedItems'
import type { Language } from '@plenaria/shared/language'
import * as Y from 'yjs'
import type { DocRow } from '../stores/docStore.ts'
import { applyLeniently } from './docAuthors.ts'

const fields = ['text', ...lineFields] as const

/** One person's writing in one text of an item, or what became of the item. */
export type ItemVersion = {
  readonly itemId: string
  /** The log's sequence at its end. */
  readonly seq: number
  /** Null where the server itself wrote. */
  readonly personId: string | null
  /** When it began and ended, epoch milliseconds. */
  readonly from: number
  readonly to: number
} & (
  | {
      readonly kind: 'written'
      readonly field: (typeof fields)[number]
      readonly language: Language
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'removed' | 'broughtBack' }
)
type Written = Extract<ItemVersion, { kind: 'written' }>

/** Writing goes on until its writer pauses for a minute, for five minutes at the most. */
const PAUSE = 60_000
const LONGEST = 300_000
/** So many letters may be corrected within one writing; whoever takes more away begins another, so that nothing is lost. */
const FEW_LETTERS = 20
/** So many versions of an item are told, the last ones, unless more are asked for. */
export const FEW_VERSIONS = 500
export const MOST_VERSIONS = 10_000

/** How many letters of `before` are not in `after`, when the one becomes the other by one replacement. */
const takenAway = (before: string, after: string): number => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return before.length - start - end
}

const goesOn = (last: Written | undefined, { personId, at }: DocRow, after: string): last is Written =>
  last !== undefined &&
  last.personId === personId &&
  at - last.to < PAUSE &&
  at - last.from < LONGEST &&
  takenAway(last.after, after) <= FEW_LETTERS

/** What is known of one item while its log is read. */
type Story = { wording: ItemWording; isRemoved: boolean; versions: ItemVersion[] }

const nothing: ItemWording = { text: {}, responsible: {}, timeFrame: {} }

const noteWords = (story: Story, itemId: string, row: DocRow, wording: ItemWording): void => {
  const { seq, personId, at } = row
  for (const field of fields)
    for (const [language, after] of Object.entries(wording[field] ?? {})) {
      const before = story.wording[field]?.[language] ?? ''
      if (after === before) continue
      const isOf = (version: ItemVersion): version is Written =>
        version.kind === 'written' && version.field === field && version.language === language
      const last = story.versions.findLast(isOf)
      const goes = goesOn(last, row, after)
      if (goes) story.versions.splice(story.versions.indexOf(last), 1)
      const begun = goes ? { before: last.before, from: last.from } : { before, from: at }
      story.versions.push({ itemId, seq, personId, to: at, kind: 'written', field, language, after, ...begun })
    }
  story.wording = wording
}

const noteRow = (story: Story, itemId: string, row: DocRow, rec: Y.Map<unknown>): void => {
  const isRemoved = typeof rec.get('deletedAt') === 'number'
  const { seq, personId, at } = row
  if (isRemoved !== story.isRemoved) {
    const kind = isRemoved ? 'removed' : 'broughtBack'
    story.versions.push({ itemId, seq, personId, from: at, to: at, kind })
  }
  story.isRemoved = isRemoved
  noteWords(story, itemId, row, wordingOf(readItem(itemId, rec)))
}

export type History = {
  /** The last versions of each item, oldest first by their end; items in the order of their first words. */
  readonly versions: readonly ItemVersion[]
  /** How many versions before those each item has, where it has any. */
  readonly earlier: Readonly<Record<string, number>>
}

export type HistoryAsked = {
  /** Null for all items. */
  readonly itemId: string | null
  /** How many versions of each item, at the most. */
  readonly last: number
}

/** @param rows the whole log, in order */
export const itemHistory = (rows: readonly DocRow[], { itemId: only, last }: HistoryAsked): History => {
  const doc = new Y.Doc()
  const watch = watchTouchedItems(doc)
  const stories = new Map<string, Story>()
  for (const row of rows) {
    applyLeniently(doc, row.body)
    for (const [itemId, touch] of watch.take()) {
      const rec = touch === 'place' || (only !== null && only !== itemId) ? null : recOf(doc, itemId)
      if (rec === null) continue
      const story = stories.get(itemId) ?? { wording: nothing, isRemoved: false, versions: [] }
      stories.set(itemId, story)
      noteRow(story, itemId, row, rec)
    }
  }
  doc.destroy()
  const cut = [...stories].filter(([, { versions }]) => versions.length > last)
  return {
    versions: [...stories.values()].flatMap(({ versions }) => versions.slice(-last)),
    earlier: Object.fromEntries(cut.map(([itemId, { versions }]) => [itemId, versions.length - last])),
  }
}
