/**
 * Carries out in a document what was decided about an item's words, each decision once, however often it is asked.
 * For the server alone; it decides nothing.
 */
import * as Y from 'yjs'
import type { Language } from '../language.ts'
import { bodyOf } from './itemShape.ts'
import { plainLine } from './paragraphs.ts'
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

const replacePassage = (body: Y.XmlFragment, find: string, put: string): void => {
  for (const line of linesIn(body)) {
    const at = plainLine(line).indexOf(find)
    if (at < 0) continue
    line.delete(at, find.length)
    line.insert(at, put)
    return
  }
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
