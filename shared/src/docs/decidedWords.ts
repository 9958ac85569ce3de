/**
 * Carries out in a document what was decided about an item's words, each decision once, however often it is asked.
 * For the server alone; it decides nothing.
 */
import * as Y from 'yjs'
import type { Language } from '../language.ts'
import { bodyOf } from './itemShape.ts'
import { deltaOf, inlinesIn, plainLine } from './paragraphs.ts'
import { joinAlike, parseLine } from '../markup/smallMarkup.ts'
import { writeLine } from '../markup/writeMarkup.ts'
import { replaceText } from './writeText.ts'

/** A whole text in the place of another, or a passage within it. */
export type DecidedWords = { readonly id: string; readonly language: Language } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'passage'; readonly find: string; readonly put: string }
)

const linesIn = (node: Y.XmlFragment): readonly Y.XmlText[] =>
  node.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlFragment ? linesIn(child) : []
  })

/** The smallest change where the passage is words of one look; else the line is written anew as it then reads. */
const replaceIn = (line: Y.XmlText, find: string, put: string): boolean => {
  const at = plainLine(line).indexOf(find)
  if (at >= 0) {
    line.delete(at, find.length)
    line.insert(at, put)
    return true
  }
  const written = writeLine(joinAlike(inlinesIn(line)))
  const from = written.indexOf(find)
  if (from < 0) return false
  line.delete(0, line.length)
  line.applyDelta(deltaOf(parseLine(written.slice(0, from) + put + written.slice(from + find.length))))
  return true
}

const replacePassage = (body: Y.XmlFragment, find: string, put: string): void => {
  for (const line of linesIn(body)) if (replaceIn(line, find, put)) return
}

/** Changes nothing for a decision that was carried out before, or whose passage is gone. */
export const carryOutDecisions = (doc: Y.Doc, itemId: string, decisions: readonly DecidedWords[]): void => {
  const done = doc.getMap('decided')
  doc.transact(() => {
    for (const decision of decisions) {
      const key = `${decision.id} ${decision.language}`
      const body = bodyOf(doc, itemId, decision.language)
      if (done.has(key) || body === null) continue
      done.set(key, true)
      if (decision.kind === 'text') replaceText(doc, itemId, decision.language, decision.text)
      else replacePassage(body, decision.find, decision.put)
    }
  })
}
