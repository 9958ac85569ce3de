/**
 * The talk about a document's items, kept beside them in the same document: comments with replies, and suggestions of
 * another text. Total: what is malformed is left out. Whose word a thread or a reply is (`by`) is what its writer's page
 * wrote. Who really sent it is in the document's log, which the server fills itself and tells whoever asks (`sentThreads.ts`).
 */
import * as Y from 'yjs'
import { isId } from '../isId.ts'
import { isItemId } from './isItemId.ts'
import { isLanguage } from '../isLanguage.ts'
import type { Language } from '../language.ts'

/** Characters of a comment, a reply or a note; what is longer is cut when it is written. */
export const MAX_REMARK = 4_000
/** Characters of a suggested text; it is the whole text of an item and must never be cut, so a longer one is not taken. */
export const MAX_SUGGESTED = 20_000

/** A person by id, and workshop time in epoch milliseconds. */
type Signed = { readonly id: string; readonly by: string; readonly at: number }

export type Reply = Signed & { readonly text: string }

type Common = Signed & {
  readonly itemId: string
  /** In the order of the document; a comment's own words are the first, a suggestion's first is its note, if it has one. */
  readonly replies: readonly Reply[]
}
type Standing<State> =
  | { readonly state: 'open'; readonly closedBy: null }
  | { readonly state: State; readonly closedBy: string }

export type CommentThread = Common & { readonly kind: 'comment' } & Standing<'resolved'>
/** `text` is what the item's whole body shall say in `language`. */
export type SuggestionThread = Common & {
  readonly kind: 'suggestion'
  readonly language: Language
  readonly text: string
} & Standing<'accepted' | 'declined'>
export type Thread = CommentThread | SuggestionThread

export const threadsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('threads')

const latest = 8.64e15
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= latest
const isKnownId = (value: unknown): value is string => typeof value === 'string' && isId(value)
const isKnownItem = (value: unknown): value is string => typeof value === 'string' && isItemId(value)
const isWords = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most

const isReply = (value: unknown): value is Reply => {
  if (typeof value !== 'object' || value === null) return false
  const { id, by, at, text } = value as Partial<Record<keyof Reply, unknown>>
  return isKnownId(id) && isKnownId(by) && isTime(at) && isWords(text, MAX_REMARK)
}

const readReplies = (part: unknown): Reply[] => {
  const replies = part instanceof Y.Array ? part.toArray().filter(isReply) : []
  const known = new Set<string>()
  return replies.flatMap(({ id, by, at, text }): Reply[] => {
    if (known.has(id)) return []
    known.add(id)
    return [{ id, by, at, text }]
  })
}

const readStanding = <State extends string>(
  thread: Y.Map<unknown>,
  closings: readonly State[],
): Standing<State> | null => {
  const state = thread.get('state')
  const closedBy = thread.get('closedBy')
  if (state === 'open') return { state, closedBy: null }
  const closing = closings.find((one) => one === state)
  return closing !== undefined && isKnownId(closedBy) ? { state: closing, closedBy } : null
}

const readComment = (common: Common, thread: Y.Map<unknown>): CommentThread | null => {
  const standing = readStanding(thread, ['resolved'])
  return standing === null || common.replies.length === 0 ? null : { ...common, kind: 'comment', ...standing }
}

const readSuggestion = (common: Common, thread: Y.Map<unknown>): SuggestionThread | null => {
  const standing = readStanding(thread, ['accepted', 'declined'])
  const language = thread.get('language')
  const text = thread.get('text')
  if (standing === null || typeof language !== 'string' || !isLanguage(language)) return null
  return isWords(text, MAX_SUGGESTED) ? { ...common, kind: 'suggestion', language, text, ...standing } : null
}

/** One thread, or null where there is none that can be read. */
export const readThread = (doc: Y.Doc, id: string): Thread | null => {
  const thread = threadsOf(doc).get(id)
  if (!(thread instanceof Y.Map) || !isId(id)) return null
  const [itemId, by, at] = [thread.get('itemId'), thread.get('by'), thread.get('at')]
  if (!isKnownItem(itemId) || !isKnownId(by) || !isTime(at)) return null
  const common = { id, itemId, by, at, replies: readReplies(thread.get('replies')) }
  if (thread.get('kind') === 'comment') return readComment(common, thread)
  return thread.get('kind') === 'suggestion' ? readSuggestion(common, thread) : null
}

/** All threads of the document, the first begun first; those of removed items too, for an item may come back. */
export const readThreads = (doc: Y.Doc): Thread[] =>
  [...threadsOf(doc).keys()]
    .flatMap((id) => readThread(doc, id) ?? [])
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
