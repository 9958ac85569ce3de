/** A level of headings stands only where there are two of it at least: a single one becomes a line of its own. */
import { plainRun } from './passage.ts'
import type { Block, Heading, Paragraph } from './reportDocument.ts'

/** A heading with what stands below it. */
type Chapter = { readonly heading: Heading; readonly own: readonly Block[]; readonly parts: readonly Chapter[] }

const titleLine = ({ numeral, title }: Heading): Paragraph => {
  const runs = [plainRun(`${numeral === null ? '' : `${numeral}. `}${title.text}`)]
  const lines = [{ letter: null, runs: runs.map((run) => ({ ...run, strong: true })) }]
  return { kind: 'paragraph', number: null, passage: { ...title, text: runs.map(({ text }) => text).join(''), lines } }
}

const folded = ({ heading, own, parts }: Chapter): Chapter => {
  const [only, ...others] = parts
  if (!only || others.length > 0) return { heading, own, parts: parts.map(folded) }
  return folded({ heading, own: [...own, titleLine(only.heading), ...only.own], parts: only.parts })
}

const levels = [1, 2, 3] as const

const unfolded = ({ heading, own, parts }: Chapter, depth = 0): readonly Block[] => [
  { ...heading, level: levels[depth] ?? 3 },
  ...own,
  ...parts.flatMap((part) => unfolded(part, depth + 1)),
]

/** @param blocks that begin with a heading; what stands at its level is beside it, the rest below */
const chaptersOf = (blocks: readonly Block[]): readonly Chapter[] => {
  const [first] = blocks
  const isAt = (block: Block) => block.kind === 'heading' && first?.kind === 'heading' && block.level <= first.level
  const starts = blocks.flatMap((block, at) => (isAt(block) ? [at] : []))
  return starts.flatMap((start, at) => {
    const [heading, ...rest] = blocks.slice(start, starts[at + 1])
    if (heading?.kind !== 'heading') return []
    const below = rest.findIndex(({ kind }) => kind === 'heading')
    const end = below === -1 ? rest.length : below
    return [{ heading, own: rest.slice(0, end), parts: chaptersOf(rest.slice(end)) }]
  })
}

export const foldHeadings = (blocks: readonly Block[]): readonly Block[] =>
  chaptersOf(blocks).flatMap((chapter) => unfolded(folded(chapter)))
