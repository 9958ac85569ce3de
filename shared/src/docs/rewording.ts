/**
 * A whole text put in the place of another at somebody's request: an earlier text brought back, a suggestion accepted, or
 * either taken back. Two replicas that did this by themselves would put the text there twice, so the server does it, one
 * request after the other, on what the item says then. Asked again, or by two people, it is done once.
 */
import type * as Y from 'yjs'
import type { Language } from '../language.ts'
import { tidyMarkup } from '../markup/writeMarkup.ts'
import type { RefusalCode } from '../workshop/refusals.ts'
import { bodyOf, type LineField, lineOf } from './itemShape.ts'
import { plainLine, plainText } from './paragraphs.ts'
import { readThread, type SuggestionThread } from './threads.ts'
import { setStanding } from './writeThreads.ts'
import { setText } from './writeText.ts'

/** `seen` is what the sender saw the text say; another text than that is not replaced. */
export type Rewording =
  | {
      readonly kind: 'text'
      readonly itemId: string
      readonly field: 'text' | LineField
      readonly language: Language
      readonly seen: string
      readonly text: string
    }
  | { readonly kind: 'accept'; readonly threadId: string; readonly seen: string }
  /** `before` is what the item said before the acceptance. */
  | { readonly kind: 'takeBack'; readonly threadId: string; readonly before: string }

/** What brings the text back that a rewording has taken away. */
export const takingBack = (rewording: Exclude<Rewording, { kind: 'takeBack' }>): Rewording =>
  rewording.kind === 'accept'
    ? { kind: 'takeBack', threadId: rewording.threadId, before: rewording.seen }
    : { ...rewording, seen: rewording.text, text: rewording.seen }

/**
 * `already`: somebody was faster, and the document stays as it is. `textStays`: the suggestion is open again, but the text
 * has been changed since it was accepted.
 */
export type Reworded =
  | { readonly outcome: 'done' | 'already' | 'textStays' }
  | {
      readonly outcome: 'refused'
      readonly code: Extract<RefusalCode, 'unknownItem' | 'textChanged' | 'suggestionClosed'>
    }

const done: Reworded = { outcome: 'done' }
const already: Reworded = { outcome: 'already' }
const refused = (code: Extract<Reworded, { outcome: 'refused' }>['code']): Reworded => ({ outcome: 'refused', code })

type Place = Pick<Extract<Rewording, { kind: 'text' }>, 'itemId' | 'field' | 'language'>

const textAt = (doc: Y.Doc, { itemId, field, language }: Place): string | null => {
  if (field === 'text') {
    const body = bodyOf(doc, itemId, language)
    return body === null ? null : plainText(body)
  }
  const line = lineOf(doc, itemId, field, language)
  return line === null ? null : plainLine(line)
}

const putText = (doc: Y.Doc, place: Place, { seen, text }: { seen: string; text: string }): Reworded => {
  const now = textAt(doc, place)
  if (now === null) return refused('unknownItem')
  if (now === (place.field === 'text' ? tidyMarkup(text) : text)) return already
  if (now !== seen) return refused('textChanged')
  setText(doc, place.itemId, { field: place.field, language: place.language, text })
  return done
}

const suggestionOf = (doc: Y.Doc, threadId: string): SuggestionThread | null => {
  const thread = readThread(doc, threadId)
  return thread?.kind === 'suggestion' ? thread : null
}

const acceptSuggestion = (doc: Y.Doc, threadId: string, seen: string, by: string): Reworded => {
  const thread = suggestionOf(doc, threadId)
  if (thread === null) return refused('unknownItem')
  if (thread.state === 'accepted') return already
  if (thread.state === 'declined') return refused('suggestionClosed')
  const { itemId, language, text } = thread
  const answer = putText(doc, { itemId, field: 'text', language }, { seen, text })
  // Where the item says so already, the suggestion is accepted all the same.
  if (answer.outcome === 'refused') return answer
  setStanding(doc, threadId, 'accepted', by)
  return done
}

/** Where the text has been changed since, it stays: taking back must not cost anybody their words. */
const takeBackAcceptance = (doc: Y.Doc, threadId: string, before: string): Reworded => {
  const thread = suggestionOf(doc, threadId)
  if (thread === null) return refused('unknownItem')
  if (thread.state !== 'accepted') return already
  const { itemId, language, text } = thread
  setStanding(doc, threadId, 'open', null)
  const answer = putText(doc, { itemId, field: 'text', language }, { seen: tidyMarkup(text), text: before })
  return answer.outcome === 'refused' ? { outcome: 'textStays' } : done
}

/** @param by whoever asks */
export const carryOutRewording = (doc: Y.Doc, rewording: Rewording, by: string): Reworded => {
  switch (rewording.kind) {
    case 'text':
      return putText(doc, rewording, rewording)
    case 'accept':
      return acceptSuggestion(doc, rewording.threadId, rewording.seen, by)
    case 'takeBack':
      return takeBackAcceptance(doc, rewording.threadId, rewording.before)
  }
}
