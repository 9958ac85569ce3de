/**
 * Begins, answers and closes the threads about a document's items. Ids and times come from the caller. An accepted suggestion
 * is the server's to carry out: `rewording.ts`.
 */
import * as Y from 'yjs'
import type { Language } from '../language.ts'
import { bodyOf, recOf } from './itemShape.ts'
import { MAX_REMARK, MAX_SUGGESTED, readThread, type Reply, threadsOf } from './threads.ts'

/** `threadId` and `replyId` are random. */
type NewThread = {
  readonly threadId: string
  readonly replyId: string
  readonly itemId: string
  readonly by: string
  /** Workshop time, epoch milliseconds. */
  readonly at: number
}
export type NewComment = NewThread & { readonly text: string }
export type NewSuggestion = NewThread & {
  readonly language: Language
  /** What the item's whole body shall say. */
  readonly text: string
  /** Why, if the writer says so; else empty. */
  readonly note: string
}

// A cut in the middle of a character would leave half of one, which no encoding can carry.
const remarkOf = (text: string): string => {
  const cut = text.trim().slice(0, MAX_REMARK)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

const begin = (doc: Y.Doc, thread: NewThread, first: string, further: readonly [string, unknown][]): void => {
  const { threadId, replyId, itemId, by, at } = thread
  if (threadsOf(doc).has(threadId) || recOf(doc, itemId) === null) return
  const words = remarkOf(first)
  const reply: Reply = { id: replyId, by, at, text: words }
  threadsOf(doc).set(
    threadId,
    new Y.Map<unknown>([
      ['itemId', itemId],
      ['at', at],
      ['by', by],
      ['state', 'open'],
      ['closedBy', null],
      // Made with the thread, so that two who answer at once write into the same list.
      ['replies', Y.Array.from(words === '' ? [] : [reply])],
      ...further,
    ]),
  )
}

/** Begins a thread about an item. Nothing happens without words, or without such an item. */
export const addComment = (doc: Y.Doc, comment: NewComment): void => {
  if (remarkOf(comment.text) !== '') begin(doc, comment, comment.text, [['kind', 'comment']])
}

/** Suggests another text for an item. Nothing happens where it has no such language, or when the text is too long. */
export const addSuggestion = (doc: Y.Doc, suggestion: NewSuggestion): void => {
  const { itemId, language, text, note } = suggestion
  if (bodyOf(doc, itemId, language) === null || text.length > MAX_SUGGESTED) return
  begin(doc, suggestion, note, [
    ['kind', 'suggestion'],
    ['language', language],
    ['text', text],
  ])
}

/** Adds a reply to a thread, open or closed. Nothing happens without words. */
export const addReply = (doc: Y.Doc, threadId: string, reply: Reply): void => {
  const thread = threadsOf(doc).get(threadId)
  const replies = thread instanceof Y.Map ? thread.get('replies') : null
  const { id, by, at } = reply
  const text = remarkOf(reply.text)
  if (replies instanceof Y.Array && text !== '') replies.push([{ id, by, at, text }])
}

/** Always both at once: where two people close a thread at the same moment, both keys then come from the same one. */
export const setStanding = (doc: Y.Doc, threadId: string, state: string, closedBy: string | null): void =>
  doc.transact(() => {
    const thread = threadsOf(doc).get(threadId)
    if (!(thread instanceof Y.Map)) return
    thread.set('state', state)
    thread.set('closedBy', closedBy)
  })

/** Resolves an open comment, declines an open suggestion. Whoever began a suggestion takes it back in the same way. */
export const closeThread = (doc: Y.Doc, threadId: string, by: string): void => {
  const thread = readThread(doc, threadId)
  if (thread?.state !== 'open') return
  setStanding(doc, threadId, thread.kind === 'comment' ? 'resolved' : 'declined', by)
}

/** Opens a closed thread again. The item's text stays as it is, also where a suggestion had been accepted. */
export const reopenThread = (doc: Y.Doc, threadId: string): void => {
  const thread = readThread(doc, threadId)
  if (thread !== null && thread.state !== 'open') setStanding(doc, threadId, 'open', null)
}
