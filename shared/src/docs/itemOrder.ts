/** Keeps items in order by fractional keys, so that a move rewrites one key and never the item. Pure. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export type Placed = { readonly id: string; readonly ord: string }

/** The order everybody sees: by key, then by id, for two people may well choose the same key. */
export const byOrder = (a: Placed, b: Placed): number =>
  a.ord < b.ord ? -1 : a.ord > b.ord ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The keys to write (id → key) so that `id` stands behind `after`, or in front of everything when `after` is null. */
export const placeAfter = (items: readonly Placed[], id: string, after: string | null): Map<string, string> => {
  const others = items.filter((item) => item.id !== id).toSorted(byOrder)
  const found = others.findIndex((item) => item.id === after)
  // An unknown neighbour may have come from a replica that we have not heard of yet: the end is the safe place.
  const position = after === null ? 0 : found === -1 ? others.length : found + 1
  try {
    return keysAt(others, position, id)
  } catch {
    return freshKeys(others, position, id)
  }
}

/** @throws when a neighbour's key is none, or leaves no room */
const keysAt = (others: readonly Placed[], position: number, id: string): Map<string, string> => {
  const lower = others[position - 1]?.ord ?? null
  const behind = others.slice(position)
  const free = behind.findIndex((item) => item.ord !== lower)
  // Neighbours with the same key leave nothing in between: those behind the gap get new keys as well.
  const tied = lower === null ? [] : behind.slice(0, free === -1 ? behind.length : free)
  const upper = behind[tied.length]?.ord ?? null
  if (tied.length === 0) return new Map([[id, generateKeyBetween(lower, upper)]])
  return zip([id, ...tied.map((item) => item.id)], generateNKeysBetween(lower, upper, tied.length + 1))
}

/** Writes every key anew: the way out of malformed keys. */
const freshKeys = (others: readonly Placed[], position: number, id: string): Map<string, string> => {
  const ids = others.map((item) => item.id).toSpliced(position, 0, id)
  return zip(ids, generateNKeysBetween(null, null, ids.length))
}

const zip = (ids: readonly string[], keys: readonly string[]): Map<string, string> =>
  new Map(ids.map((id, index): [string, string] => [id, keys[index] ?? '']))
