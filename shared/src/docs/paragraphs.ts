/** Turns plain text into Tiptap's paragraphs and any fragment back into plain text. */
import * as Y from 'yjs'

const paragraphOf = (line: string): Y.XmlElement => {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(line)])
  return paragraph
}

/** One paragraph for each line; a single empty one for the empty text. */
export const paragraphsOf = (text: string): Y.XmlElement[] => text.split('\n').map(paragraphOf)

/** The editor's schema is one level deep. What lies far below it is hostile, and reading it could exhaust the stack. */
const deepest = 16

const plainOf = (node: unknown, depth: number): string => {
  if (depth > deepest) return ''
  if (node instanceof Y.Text) return plainLine(node)
  if (node instanceof Y.XmlFragment)
    return node
      .toArray()
      .map((child) => plainOf(child, depth + 1))
      .join('')
  return ''
}

/** The text without its marks and without anything that is not text. */
export const plainLine = (text: Y.Text): string =>
  (text.toDelta() as readonly { insert?: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('')

/** The fragment's text, one line for each paragraph. */
export const plainText = (fragment: Y.XmlFragment): string =>
  fragment
    .toArray()
    .map((child) => plainOf(child, 0))
    .join('\n')
