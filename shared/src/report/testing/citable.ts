/** Everything of a report that can be cited, for tests: headings with their numerals, paragraphs, letters, points, tables and figures. */
import { linesOf, type Passage } from '../passage.ts'
import type { Block } from '../reportDocument.ts'

const lettersOf = (passage: Passage): string =>
  linesOf(passage)
    .flatMap(({ letter }) => letter ?? [])
    .join(',')

const captionNumber = (caption: string): string => /\d+/.exec(caption)?.[0] ?? ''

export const citable = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [`${block.id} ${block.level} ${block.numeral}`]
      case 'paragraph':
        return block.number === null ? ['remark'] : [`${block.number} ${lettersOf(block.passage)}`]
      case 'points':
        return block.points.map(
          ({ number, passage, details }) =>
            `${block.prefix}${number}${block.suffix} ${lettersOf(passage)} ${details.length}`,
        )
      case 'table':
        return [`table ${captionNumber(block.caption)}: ${block.columns.length} × ${block.rows.length}`]
      case 'figure':
        return [
          `figure ${captionNumber(block.caption)} ${block.id}: ${block.chart.bars.length} × ${block.chart.series.length}`,
        ]
    }
  })
