/**
 * The threads of a document with whoever really sent each part of them: what a page wrote as its author is its own word, the
 * log's rows bear the name of the seat they came from. Pure.
 */
import { readThreads, type Thread, threadsOf } from '@plenaria/shared/docs/threads'
import * as Y from 'yjs'
import type { DocRow } from '../stores/docStore.ts'
import { applyLeniently } from './docAuthors.ts'

/** `personId` is null where the server itself wrote; `at` in epoch milliseconds, `seq` of the log. */
export type Sender = Pick<DocRow, 'personId' | 'at' | 'seq'>

export type SentThread = Thread & {
  readonly sent: {
    readonly begun: Sender
    /** By the id of the reply. */
    readonly replies: Readonly<Record<string, Sender>>
    /** Null while it is open. */
    readonly closed: Sender | null
  }
}

type Range = Sender & { readonly from: number; readonly to: number }
type Place = { readonly client: number; readonly clock: number }
type SenderOf = (place: Place) => Sender | null

/** Nothing of an update that cannot be read: it had no effect when it came. */
const structsIn = (body: Uint8Array) => {
  try {
    return Y.decodeUpdate(body).structs
  } catch {
    return []
  }
}

/** By the place of a part, and not by the row it appeared with: a part may wait in the log until another person's row. */
const readSenders = (rows: readonly DocRow[]): SenderOf => {
  const ranges = new Map<number, Range[]>()
  for (const { body, personId, at, seq } of rows)
    for (const struct of structsIn(body)) {
      // A skip stands for what this row lacks.
      if (struct instanceof Y.Skip) continue
      const { id, length } = struct
      const known = ranges.get(id.client) ?? []
      known.push({ personId, at, seq, from: id.clock, to: id.clock + length })
      ranges.set(id.client, known)
    }
  // Whoever offers again what the log has already did not write it: the first counts.
  return ({ client, clock }) => {
    const found = ranges.get(client)?.find(({ from, to }) => from <= clock && clock < to)
    return found === undefined ? null : { personId: found.personId, at: found.at, seq: found.seq }
  }
}

const unknown: Sender = { personId: null, at: 0, seq: 0 }

const placeOfKey = (map: Y.Map<unknown>, key: string): Place | null => map._map.get(key)?.id ?? null

/** Of several parts the one that was sent last counts: whoever changed an entry answers for it. */
const lastOf = (senderOf: SenderOf, places: readonly (Place | null)[]): Sender => {
  const senders = places.flatMap((place) => (place === null ? [] : (senderOf(place) ?? [])))
  return senders.reduce((last, sender) => (sender.seq > last.seq ? sender : last), senders[0] ?? unknown)
}

const repliesIn = (thread: Y.Map<unknown>, senderOf: SenderOf): Record<string, Sender> => {
  const replies = thread.get('replies')
  const senders: Record<string, Sender> = {}
  if (!(replies instanceof Y.Array)) return senders
  for (let part = replies._start; part !== null; part = part.right) {
    if (part.deleted || !part.countable) continue
    const { client, clock } = part.id
    for (const [index, reply] of part.content.getContent().entries()) {
      const id: unknown = typeof reply === 'object' && reply !== null ? (reply as { id?: unknown }).id : undefined
      if (typeof id === 'string' && !Object.hasOwn(senders, id))
        senders[id] = senderOf({ client, clock: clock + index }) ?? unknown
    }
  }
  return senders
}

const identity = ['kind', 'itemId', 'by', 'at', 'language', 'text'] as const

const sentOf = (doc: Y.Doc, thread: Thread, senderOf: SenderOf): SentThread => {
  const all = threadsOf(doc)
  const map = all.get(thread.id)
  if (!(map instanceof Y.Map)) return { ...thread, sent: { begun: unknown, replies: {}, closed: null } }
  const begun = lastOf(senderOf, [placeOfKey(all, thread.id), ...identity.map((key) => placeOfKey(map, key))])
  const replies = repliesIn(map, senderOf)
  const closing = lastOf(senderOf, [placeOfKey(map, 'state'), placeOfKey(map, 'closedBy')])
  return { ...thread, sent: { begun, replies, closed: thread.state === 'open' ? null : closing } }
}

/** @param rows the whole log, in order */
export const sentThreads = (rows: readonly DocRow[]): SentThread[] => {
  const doc = new Y.Doc()
  for (const { body } of rows) applyLeniently(doc, body)
  const senderOf = readSenders(rows)
  const threads = readThreads(doc).map((thread) => sentOf(doc, thread, senderOf))
  doc.destroy()
  return threads
}
