/** Makes a body read as another text by changing only the paragraphs and words that differ: what others write elsewhere stays. */
import * as Y from 'yjs'
import { type Block, type Line, parseMarkup } from '../markup/smallMarkup.ts'
import { blocksOf, inlinesIn, nodeOf } from './paragraphs.ts'
import { textChange } from './textChange.ts'

const isSame = (node: unknown, block: Block | undefined): boolean =>
  JSON.stringify(blocksOf(node)) === JSON.stringify([block])

const isWordsAlone = (line: Line): boolean => line.every(({ isBold, href }) => !isBold && href === null)
const wordsOf = (line: Line): string => line.map(({ text }) => text).join('')

/** The one shared text of a paragraph of nothing but words; null for everything else. */
const plainLineOf = (node: unknown): Y.XmlText | null => {
  if (!(node instanceof Y.XmlElement) || node.nodeName !== 'paragraph' || node.length !== 1) return null
  const line: unknown = node.get(0)
  return line instanceof Y.XmlText && isWordsAlone(inlinesIn(line)) ? line : null
}

/** Changes the words within a paragraph where that is all there is to do. */
const hasRewritten = (node: unknown, { kind, lines: [line = []] }: Block): boolean => {
  const text = kind === 'paragraph' && isWordsAlone(line) ? plainLineOf(node) : null
  if (text === null) return false
  const change = textChange(wordsOf(inlinesIn(text)), wordsOf(line))
  if (change === null) return true
  text.delete(change.index, change.remove)
  text.insert(change.index, change.insert, {})
  return true
}

export const replaceBody = (body: Y.XmlFragment, text: string): void => {
  const nodes: readonly unknown[] = body.toArray()
  const blocks = parseMarkup(text)
  const most = Math.min(nodes.length, blocks.length)
  const isSameAt = (node: number, block: number) => isSame(nodes[node], blocks[block])
  let start = 0
  while (start < most && isSameAt(start, start)) start += 1
  let end = 0
  while (end < most - start && isSameAt(nodes.length - 1 - end, blocks.length - 1 - end)) end += 1
  const old = nodes.slice(start, nodes.length - end)
  const fresh = blocks.slice(start, blocks.length - end)
  for (const [index, block] of fresh.entries()) {
    if (index < old.length && hasRewritten(old[index], block)) continue
    if (index < old.length) body.delete(start + index, 1)
    body.insert(start + index, [nodeOf(block)])
  }
  if (old.length > fresh.length) body.delete(start + fresh.length, old.length - fresh.length)
}
