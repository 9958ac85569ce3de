/** Text from and for the clipboard: words without a look, and lists as lines that begin with a dash or a number. */
import { groupLines } from '@plenaria/shared/markup/smallMarkup'
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'

/** How other programs write bullets and numbers. */
const bullet = /^[ \t]*[-•·▪◦‣*–][ \t]+/u
const number = /^[ \t]*(\d{1,9})[.)][ \t]+/u

const tidied = (line: string): string => line.replace(bullet, '- ').replace(number, '$1. ')

const nodesFor = (schema: Schema, kind: 'paragraph' | 'bullets' | 'numbers', lines: readonly string[]): Node[] => {
  const paragraphs = lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
  if (kind === 'paragraph') return paragraphs
  const items = paragraphs.map((paragraph) => schema.node('listItem', null, [paragraph]))
  return [schema.node(kind === 'bullets' ? 'bulletList' : 'orderedList', null, items)]
}

/** Reads pasted text. Empty lines are left out; a single line is words, whatever it begins with. */
export const pasteLines = (schema: Schema, text: string): Slice => {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const groups = lines.length === 1 ? [{ kind: 'paragraph' as const, lines }] : groupLines(lines.map(tidied).join('\n'))
  return Slice.maxOpen(Fragment.from(groups.flatMap(({ kind, lines: own }) => nodesFor(schema, kind, own))))
}

const linesOf = (node: Node): string[] => {
  const isNumbered = node.type.name === 'orderedList'
  if (!isNumbered && node.type.name !== 'bulletList') return [node.textContent]
  return node.children.map(({ textContent }, index) => `${isNumbered ? `${index + 1}.` : '-'} ${textContent}`)
}

/** What is copied from a field, for wherever it is pasted; part of one line is its words alone. */
export const copyLines = ({ content }: Slice): string => {
  const lines = content.content.flatMap(linesOf)
  return lines.length === 1 ? content.textBetween(0, content.size) : lines.join('\n')
}
