/** Writes into an item's body without an editor, as headless participants and the server do. */
import * as Y from 'yjs'
import type { Language } from '../language.ts'
import { bodyOf, type LineField, lineOf } from './itemShape.ts'
import { plainLine, plainText, wordParagraphs } from './paragraphs.ts'
import { replaceBody } from './replaceBody.ts'

/** The line that ends a body, whether of a paragraph or of the last item of a list. */
const lastLineOf = (node: Y.XmlFragment): Y.XmlText | null => {
  const last: unknown = node.length === 0 ? null : node.get(node.length - 1)
  if (last instanceof Y.XmlText) return last
  return last instanceof Y.XmlElement ? lastLineOf(last) : null
}

/**
 * Adds words at the end of an item's body as a keyboard does: they are no markup, and '\n' begins a paragraph. Nothing
 * happens when the item has no such body.
 */
export const typeInto = (doc: Y.Doc, itemId: string, language: Language, text: string): void => {
  const body = bodyOf(doc, itemId, language)
  if (body === null) return
  doc.transact(() => {
    const [first = '', ...rest] = text.split('\n')
    const line = lastLineOf(body)
    if (line === null) body.insert(body.length, wordParagraphs(text))
    else {
      // Without formats of its own, what follows bold words or a link would become part of them.
      line.insert(line.length, first, {})
      if (rest.length > 0) body.insert(body.length, wordParagraphs(rest.join('\n')))
    }
  })
}

/** Makes one text of an item read so, as a new edit; nothing happens where it reads so already, or there is none. */
export const setText = (
  doc: Y.Doc,
  itemId: string,
  { field, language, text }: { readonly field: 'text' | LineField; readonly language: Language; readonly text: string },
): void => {
  if (field === 'text') {
    const body = bodyOf(doc, itemId, language)
    if (body !== null && plainText(body) !== text) replaceText(doc, itemId, language, text)
    return
  }
  const line = lineOf(doc, itemId, field, language)
  if (line === null || plainLine(line) === text) return
  doc.transact(() => {
    line.delete(0, line.length)
    line.insert(0, text)
  })
}

/** Puts a text with small markup in the place of an item's body; what others write at the same moment stays, beside it. */
export const replaceText = (doc: Y.Doc, itemId: string, language: Language, text: string): void => {
  const body = bodyOf(doc, itemId, language)
  if (body === null) return
  doc.transact(() => replaceBody(body, text))
}
