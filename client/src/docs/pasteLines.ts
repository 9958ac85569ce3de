/** What comes from the clipboard as blocks of the small markup, in an editor's own shape; and what is copied, as plain lines. */
import type { Block, Line } from '@plenaria/shared/markup/smallMarkup'
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { itemStart } from './itemStart.ts'

const plain = (text: string): Line => (text === '' ? [] : [{ text, isBold: false, href: null }])

/** Reads plain text. Empty lines are left out; a single line is words, whatever it begins with. */
export const readLines = (text: string): readonly Block[] => {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  if (lines.length === 1) return [{ kind: 'paragraph', lines: lines.map(plain) }]
  const blocks: { readonly kind: Block['kind']; readonly lines: Line[] }[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const start = itemStart(line, last?.kind === 'numbers' ? last.lines.length + 1 : 1)
    const words = plain(start === null ? line : line.slice(start.length))
    if (start !== null && last?.kind === start.kind && !start.beginsAnew) last.lines.push(words)
    else blocks.push({ kind: start?.kind ?? 'paragraph', lines: [words] })
  }
  return blocks
}

const textsOf = (schema: Schema, line: Line): Node[] =>
  line.map(({ text, isBold, href }) =>
    schema.text(text, [
      ...(isBold ? [schema.mark('bold')] : []),
      ...(href === null ? [] : [schema.mark('link', { href })]),
    ]),
  )

const nodesFor = (schema: Schema, { kind, lines }: Block): Node[] => {
  const paragraphs = lines.map((line) => schema.node('paragraph', null, textsOf(schema, line)))
  if (kind === 'paragraph') return paragraphs
  const items = paragraphs.map((paragraph) => schema.node('listItem', null, [paragraph]))
  return [schema.node(kind === 'bullets' ? 'bulletList' : 'orderedList', null, items)]
}

/** A single line comes in among the words where the caret is, whatever it was of. */
export const sliceOf = (schema: Schema, blocks: readonly Block[]): Slice => {
  const [only, second] = blocks
  const isLine = only !== undefined && second === undefined && only.lines.length === 1
  const put = isLine ? [{ ...only, kind: 'paragraph' as const }] : blocks
  return Slice.maxOpen(Fragment.from(put.flatMap((block) => nodesFor(schema, block))))
}

const linesOf = (node: Node): string[] => {
  const isNumbered = node.type.name === 'orderedList'
  if (!isNumbered && node.type.name !== 'bulletList') return [node.textContent]
  return node.children.map(({ textContent }, index) => `${isNumbered ? `${index + 1}.` : '-'} ${textContent}`)
}

/** What is copied from a field, for wherever it is pasted as text; part of one line is its words alone. */
export const copyLines = ({ content }: Slice): string => {
  const lines = content.content.flatMap(linesOf)
  return lines.length === 1 ? content.textBetween(0, content.size) : lines.join('\n')
}
