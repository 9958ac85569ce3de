/** What an observation on the report can be about: its numbered paragraphs, and its numbered points by their place. */
import type { Block, ReportDocument } from './reportDocument.ts'

/** `key` is alike in every language; `label` is how the point is called in this one. */
export type ItemAnchor = { readonly key: string; readonly label: string }

export type ReportAnchors = {
  /** They run from 1 to this. */
  readonly paragraphs: number
  readonly items: readonly ItemAnchor[]
}

/** A point by the heading it stands under: there its number is the only one. */
export const itemKey = (headingId: string, number: number): string => `${headingId}.${number}`

/** Each block with the heading it stands under; a heading stands under itself. */
export const underHeadings = (
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly headingId: string; readonly numeral: string | null }[] => {
  let heading: { headingId: string; numeral: string | null } = { headingId: '', numeral: null }
  return blocks.map((block) => {
    if (block.kind === 'heading') heading = { headingId: block.id, numeral: block.numeral }
    return { block, ...heading }
  })
}

export const reportAnchors = ({ blocks }: Pick<ReportDocument, 'blocks'>): ReportAnchors => ({
  paragraphs: Math.max(0, ...blocks.map((block) => (block.kind === 'paragraph' ? (block.number ?? 0) : 0))),
  items: underHeadings(blocks).flatMap(({ block, headingId, numeral }) =>
    block.kind === 'points'
      ? block.points.map(({ number }) => ({
          key: itemKey(headingId, number),
          label: `${numeral === null ? '' : `${numeral}. `}${block.prefix}${number}${block.suffix}`,
        }))
      : [],
  ),
})
