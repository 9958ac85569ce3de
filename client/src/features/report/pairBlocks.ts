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

const rowsOf = (versions: readonly (readonly Block[])[]): readonly BlockRow[] => {
  const rows: BlockRow[] = []
  const next = versions.map(() => 0)
  const head = (version: number): Block | null => versions[version]?.[next[version] ?? 0] ?? null
  while (versions.some((_, version) => head(version) !== null)) {
    const heads = versions.map((_, version) => head(version))
    const sign = heads.find((block) => block !== null)
    const row = heads.map((block) => (block && sign && signOf(block) === signOf(sign) ? block : null))
    for (const [version, block] of row.entries()) if (block) next[version] = (next[version] ?? 0) + 1
    rows.push(row)
  }
  return rows
}

export const pairBlocks = (versions: readonly (readonly Block[])[]): readonly BlockRow[] => {
  const sections = versions.map(sectionsOf)
  const ids = [...new Set(sections.flatMap((section) => [...section.keys()]))]
  return ids.flatMap((id) => rowsOf(sections.map((section) => section.get(id) ?? [])))
}
