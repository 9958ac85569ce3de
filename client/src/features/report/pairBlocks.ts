/** Puts the same block of several language versions side by side. Both versions are laid out alike, save for texts that one lacks. */
import type { Block } from '@plenaria/shared/report/reportDocument'

export type BlockRow = readonly (Block | null)[]

/** What must agree for two blocks to be the same one: the kind, and the number or the heading they stand for. */
const signOf = (block: Block): string => {
  if (block.kind === 'heading') return `heading ${block.id}`
  return block.kind === 'paragraph' ? `paragraph ${block.number ?? ''}` : block.kind
}

/** The sections of one version: the blocks up to the next heading, by the id of their heading. */
const sectionsOf = (blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> => {
  const sections = new Map<string, Block[]>()
  let current: Block[] = []
  sections.set('', current)
  for (const block of blocks) {
    if (block.kind === 'heading') {
      current = []
      sections.set(block.id, current)
    }
    current.push(block)
  }
  return sections
}

/** The sign whose turn it is: that of a first block which no other version still has further down, else the first's. */
const nextSign = (rests: readonly (readonly Block[])[]): string | null => {
  const heads = rests.flatMap(([block]) => (block ? [signOf(block)] : []))
  const isAhead = (sign: string) => rests.every((rest) => !rest.slice(1).some((block) => signOf(block) === sign))
  return heads.find(isAhead) ?? heads[0] ?? null
}

const rowsOf = (versions: readonly (readonly Block[])[]): readonly BlockRow[] => {
  const rows: BlockRow[] = []
  let rests = versions
  for (let sign = nextSign(rests); sign !== null; sign = nextSign(rests)) {
    const row = rests.map(([block]) => (block && signOf(block) === sign ? block : null))
    rests = rests.map((rest, version) => (row[version] ? rest.slice(1) : rest))
    rows.push(row)
  }
  return rows
}

export const pairBlocks = (versions: readonly (readonly Block[])[]): readonly BlockRow[] => {
  const sections = versions.map(sectionsOf)
  const ids = [...new Set(sections.flatMap((section) => [...section.keys()]))]
  return ids.flatMap((id) => rowsOf(sections.map((section) => section.get(id) ?? [])))
}
