/** Numbers tables and figures through the document, alike in every language, so that both can be cited. */
import type { Layout } from './layout.ts'
import type { Block } from './reportDocument.ts'

export const numberCaptions = (blocks: readonly Block[], { word }: Layout): readonly Block[] => {
  const counts = { table: 0, figure: 0 }
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'figure') return block
    counts[block.kind] += 1
    return { ...block, caption: `${word(block.kind)} ${counts[block.kind]}. ${block.caption}` }
  })
}
