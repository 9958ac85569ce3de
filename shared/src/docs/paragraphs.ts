/** Turns plain text into Tiptap's nodes (paragraphs and lists, with bold and links) and any fragment back into plain text. */
import * as Y from 'yjs'
import { hrefOf } from '../markup/hrefOf.ts'
import { type Block, type Inline, joinAlike, type Line, parseMarkup } from '../markup/smallMarkup.ts'
import { writeMarkup } from '../markup/writeMarkup.ts'

/** Tiptap's names of the two lists. */
const listNames: Readonly<Record<string, Block['kind']>> = { bulletList: 'bullets', orderedList: 'numbers' }
const nameOfList = { bullets: 'bulletList', numbers: 'orderedList' } as const

const formatOf = ({ isBold, href }: Inline): Record<string, unknown> => ({
  ...(isBold ? { bold: {} } : {}),
  ...(href === null ? {} : { link: { href } }),
})

const elementOf = (name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const element = new Y.XmlElement(name)
  element.insert(0, children)
  return element
}

/** What an empty shared text takes to say a line. */
export const deltaOf = (line: Line): { readonly insert: string; readonly attributes: Record<string, unknown> }[] =>
  line.map((inline) => ({ insert: inline.text, attributes: formatOf(inline) }))

const paragraphOf = (line: Line): Y.XmlElement => {
  const text = new Y.XmlText()
  text.applyDelta(deltaOf(line))
  return elementOf('paragraph', [text])
}

export const nodeOf = ({ kind, lines }: Block): Y.XmlElement => {
  if (kind === 'paragraph') return paragraphOf(lines[0] ?? [])
  const items = lines.map((line) => elementOf('listItem', [paragraphOf(line)]))
  return elementOf(nameOfList[kind], items)
}

/** A node for each paragraph and each list of a text with small markup; an empty paragraph for the empty text. */
export const paragraphsOf = (text: string): Y.XmlElement[] => parseMarkup(text).map(nodeOf)

/** Paragraphs of words as they are, whatever marks they seem to hold: one for each line. */
export const wordParagraphs = (text: string): Y.XmlElement[] =>
  text.split('\n').map((line) => paragraphOf([{ text: line, isBold: false, href: null }]))

/** The editor's schema is four levels deep. What lies far below it is hostile, and reading it could exhaust the stack. */
const deepest = 16

type Delta = readonly { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }[]

const isOn = (format: unknown): boolean => format !== undefined && format !== null && format !== false

/** A shared text as its words and their looks. */
export const inlinesIn = (text: Y.Text): Line =>
  (text.toDelta() as Delta).flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return []
    const link: unknown = attributes['link']
    const href = typeof link === 'object' && link !== null && 'href' in link ? hrefOf(link.href) : null
    return [{ text: insert, isBold: isOn(attributes['bold']), href }]
  })

const inlinesOf = (node: unknown, depth: number): Line => {
  if (depth > deepest) return []
  if (node instanceof Y.Text) return inlinesIn(node)
  return node instanceof Y.XmlFragment ? node.toArray().flatMap((child) => inlinesOf(child, depth + 1)) : []
}

/** A line break within words ends the line, as it does in the text that is read. */
const splitLines = (line: Line): Line[] => {
  const lines: Inline[][] = [[]]
  for (const inline of line)
    for (const [index, text] of inline.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ ...inline, text })
    }
  return lines.map(joinAlike)
}

const childrenOf = (node: unknown): readonly unknown[] =>
  node instanceof Y.XmlFragment && !(node instanceof Y.XmlText) ? node.toArray() : []

/** The lines of a list; those of lists and paragraphs within an item follow one another. */
const linesOfItems = (list: unknown, depth: number): Line[] => {
  if (depth > deepest) return []
  return childrenOf(list).flatMap((item) => {
    const parts = item instanceof Y.XmlElement && item.nodeName === 'listItem' ? childrenOf(item) : [item]
    const lines = parts.flatMap((part) =>
      part instanceof Y.XmlElement && part.nodeName in listNames
        ? linesOfItems(part, depth + 2)
        : splitLines(inlinesOf(part, depth + 2)),
    )
    return parts.length === 0 ? [[]] : lines
  })
}

/** What a node of a body says; a paragraph with line breaks within is several. */
export const blocksOf = (node: unknown): Block[] => {
  const kind = node instanceof Y.XmlElement ? listNames[node.nodeName] : undefined
  if (kind !== undefined) {
    const lines = linesOfItems(node, 1)
    return lines.length === 0 ? [] : [{ kind, lines }]
  }
  return splitLines(inlinesOf(node, 0)).map((line) => ({ kind: 'paragraph', lines: [line] }))
}

/** Lists without a word are nothing written: a body that holds nothing else must not look as if there were a text. */
const withoutEmptyLists = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(({ lines }) => lines.some(({ length }) => length > 0))
    ? blocks
    : blocks.flatMap(({ lines }) => lines.map((line): Block => ({ kind: 'paragraph', lines: [line] })))

/** The text without its marks and without anything that is not text. */
export const plainLine = (text: Y.Text): string =>
  inlinesIn(text)
    .map((inline) => inline.text)
    .join('')

/** The fragment's text in small markup, one line for each paragraph or list item. */
export const plainText = (fragment: Y.XmlFragment): string =>
  writeMarkup(withoutEmptyLists(fragment.toArray().flatMap(blocksOf)))
