/** How large logos stand beside each other on the cover, in inches: alike in height, within the width of a page, never coarse. */
import type { PictureHead } from '../pictures/pictureHead.ts'

export type LogoSize = { readonly width: number; readonly height: number }

const most = { width: 2.6, height: 0.9 }
const least = 0.8
/** Between the margins of a letter page. */
const textWidth = 6.5
/** Beside a logo. */
export const logoGap = 0.35
/** Below this many pixels to the inch one sees them. */
const coarsest = 72

/** @param count of all that stand on the line; more than there is room for go on below */
export const logoSize = ({ width, height }: Pick<PictureHead, 'width' | 'height'>, count: number): LogoSize => {
  const room = Math.max(least, Math.min(most.width, textWidth / count - logoGap))
  const scale = Math.min(room / width, most.height / height, 1 / coarsest)
  const rounded = (inches: number): number => Math.max(0.01, Math.round(inches * 1_000) / 1_000)
  return { width: rounded(width * scale), height: rounded(height * scale) }
}
