/** A body's text to read: paragraphs, lists, bold words and links; a dash where there is none. */
import { type Block, type Inline, type Line, parseMarkup } from '@plenaria/shared/markup/smallMarkup'
import { useMemo } from 'react'
import './prose.css'

const Words = ({ text, isBold, href }: Inline) => {
  const words = isBold ? <strong>{text}</strong> : text
  if (href === null) return words
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {words}
    </a>
  )
}

// Blocks, lines and words have no identity of their own; the index is all there is.
const wordsIn = (line: Line) => line.map((inline, index) => <Words key={`${index}`} {...inline} />)

const BlockText = ({ kind, lines }: Block) => {
  if (kind === 'paragraph') return <p>{wordsIn(lines.flat())}</p>
  const List = kind === 'bullets' ? 'ul' : 'ol'
  return (
    <List>
      {lines.map((line, index) => (
        <li key={`${index}`}>
          <p>{wordsIn(line)}</p>
        </li>
      ))}
    </List>
  )
}

export const PlainText = ({ text }: { readonly text: string }) => {
  const blocks = useMemo(() => parseMarkup(text.trim() === '' ? '—' : text), [text])
  return blocks.map((block, index) => <BlockText key={`${index}`} {...block} />)
}
