/** A form of the report that could not be written, and the place in the report that is to blame. */
import type { Block, ReportDocument } from '@plenaria/shared/report/reportDocument'

const citation = (block: Block): string | null => {
  switch (block.kind) {
    case 'paragraph':
      return block.number === null ? null : `${block.number}`
    case 'points':
      return block.points[0] ? `${block.prefix}${block.points[0].number}${block.suffix}` : null
    case 'table':
    case 'figure':
      return block.caption
    case 'heading':
      return null
  }
}

/** Where a reader finds a block: the section it stands in, and what it is cited by. */
export type Place = { readonly section: string; readonly citation: string | null }

const placeOf = ({ blocks, title }: ReportDocument, index: number): Place => {
  const block = blocks[index]
  const heading = blocks.slice(0, index + 1).findLast((one) => one.kind === 'heading')
  return {
    section: heading?.kind === 'heading' ? heading.title.text : title.text,
    citation: block ? citation(block) : null,
  }
}

export class BlockFailed extends Error {
  readonly place: Place

  /** @param index of the block; -1 when it is the cover or the document itself */
  constructor(reason: string, report: ReportDocument, index: number) {
    super(reason)
    this.place = placeOf(report, index)
  }
}
