/** How people and other programs write the beginning of a list's item in plain text. Pure. */
import type { Block } from '@plenaria/shared/markup/smallMarkup'

const bullet = /^[ \t]*[-•·▪◦‣*–][ \t\u00a0]+/u
const number = /^[ \t]*(\d{1,9})[.)][ \t\u00a0]+/u

export type ItemStart = {
  readonly kind: Exclude<Block['kind'], 'paragraph'>
  /** How many characters say so. */
  readonly length: number
  /** Whether a list before it ends here. */
  readonly beginsAnew: boolean
}

/**
 * @param nextNumber what a list of numbers before this line would go on with; any other but 1, such as a year, is words
 * @returns null for a line of words
 */
export const itemStart = (line: string, nextNumber: number): ItemStart | null => {
  const dash = bullet.exec(line)
  if (dash) return { kind: 'bullets', length: dash[0].length, beginsAnew: false }
  const counted = number.exec(line)
  const isFirst = counted?.[1] === '1'
  if (!counted || (!isFirst && counted[1] !== String(nextNumber))) return null
  return { kind: 'numbers', length: counted[0].length, beginsAnew: isFirst }
}
