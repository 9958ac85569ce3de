/** The text of what an observation can be about, by its place, in reading order. */
import { itemKey, underHeadings } from '@plenaria/shared/report/reportAnchors'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import { type ReportUnit, unitsOf } from '../versions/reportUnits.ts'

export const anchoredUnits = ({ blocks }: Pick<ReportDocument, 'blocks'>): ReadonlyMap<string, ReportUnit> => {
  const entries = underHeadings(blocks).flatMap(({ block, headingId, numeral }) => {
    const units = unitsOf(block, numeral)
    if (block.kind === 'paragraph' && block.number !== null)
      return units.map((unit) => [`p${block.number}`, unit] as const)
    if (block.kind !== 'points') return []
    return block.points.flatMap(({ number }, at) => {
      const unit = units[at]
      return unit ? [[itemKey(headingId, number), unit] as const] : []
    })
  })
  return new Map(entries)
}
