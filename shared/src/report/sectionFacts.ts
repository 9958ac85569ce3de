/** The facts of one section exactly as the report prints them: its derived paragraphs, then its tables, points and figures. */
import type { InterfaceLanguage } from '../language.ts'
import type { Block, Heading, ReportDocument } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportSectionId } from './reportSectionIds.ts'

/** The blocks below a section's heading, up to where another section or a heading of its rank begins. */
const below = (blocks: readonly Block[], id: ReportSectionId): readonly Block[] => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.section === id)
  const heading = blocks[start]
  if (heading?.kind !== 'heading') return []
  const rest = blocks.slice(start + 1)
  const ends = (block: Block): block is Heading =>
    block.kind === 'heading' && (block.section !== null || block.level <= heading.level)
  const end = rest.findIndex(ends)
  return end === -1 ? rest : rest.slice(0, end)
}

/** Numbered paragraphs come from the model: a heading that stands alone is printed without its mark, and its text elsewhere. */
export const sectionFacts = (
  { sections }: Pick<ReportModel, 'sections'>,
  { blocks, language }: { readonly blocks: ReportDocument['blocks']; readonly language: InterfaceLanguage },
  id: ReportSectionId,
): readonly Block[] => {
  const derived = sections.find((section) => section.id === id)?.derived ?? []
  return [
    ...derived.map(({ number, text }): Block => ({ kind: 'paragraph', number, passage: text[language] })),
    ...below(blocks, id).filter((block) => block.kind !== 'paragraph' || block.number === null),
  ]
}
