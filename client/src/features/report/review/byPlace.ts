/** Observations in the order of the text they are about: on the whole draft first, then as the paragraphs and items stand. */
import type { Observation, ReportDraft } from '@plenaria/shared/workshop/report/report'
import { anchorKey } from '../anchorId.ts'

export const byPlace = <One extends Pick<Observation, 'anchor' | 'at'>>(
  observations: readonly One[],
  { items }: Pick<ReportDraft, 'items'>,
  /** Keys of all places in reading order; where the text is not there yet, paragraphs come before items. */
  order: readonly string[] = [],
): readonly One[] => {
  const place = (one: One): number => {
    const { anchor } = one
    if (anchor.kind === 'whole') return -1
    const at = order.indexOf(anchorKey(anchor))
    if (at !== -1) return at
    if (anchor.kind === 'paragraph') return anchor.number
    return 1_000_000 + items.findIndex(({ key }) => key === anchor.key)
  }
  return observations.toSorted((a, b) => place(a) - place(b) || a.at - b.at)
}
